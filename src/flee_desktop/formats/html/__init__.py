"""Reading a saved web page of a film's article. Nothing the page names is fetched or opened."""
