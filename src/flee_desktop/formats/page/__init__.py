"""An article with its markup read away: labeled fields, headings, paragraphs, lists and tables with spans."""
