"""What can be asked of Sparkroom from a terminal: the same services as the windows use."""
