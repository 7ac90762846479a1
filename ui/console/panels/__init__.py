"""One widget for each kind of panel; each is told with `show_panel` and asks with `command_requested`."""
