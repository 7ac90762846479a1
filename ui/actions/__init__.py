"""What can be asked with a key, a menu or a button, and where each of them reads it from."""
