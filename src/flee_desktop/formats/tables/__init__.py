"""Reading tables of many films: delimited text and spreadsheets, through a mapping of columns to fields."""
