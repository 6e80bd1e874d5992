"""`python -m flee_desktop` is the same program as `flee-desktop`."""

from flee_desktop.app.command_line import main

if __name__ == "__main__":
    raise SystemExit(main())
