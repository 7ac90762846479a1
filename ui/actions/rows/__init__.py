"""The rows of the table of actions, one module for each menu."""
