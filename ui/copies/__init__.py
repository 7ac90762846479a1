"""The window in which older copies of the library are looked into and put back."""
