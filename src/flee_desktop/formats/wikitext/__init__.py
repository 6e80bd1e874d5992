"""Reading a page's wikitext: its source, or a MediaWiki export of it.

Templates and links are expanded from the innermost out and tables are read line by line, as MediaWiki
itself reads them, in time linear in the text. The parsers there are for wikitext were tried: on 50,000
nested tags, 20,000 cells in a row or 5,000 nested templates they take from 25 to 130 seconds.
"""
