"""Where the program makes pictures of itself: run in a process of its own, without a screen."""
