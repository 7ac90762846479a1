"""Changing the keys, learning the clicker, and printing both."""
