"""The language of the interface: which it is, and the words in it."""
