"""One module per thing a user wants. The command line and the window call the same functions. No Qt."""
