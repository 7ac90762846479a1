"""Paper: choose the handouts, look at them, save them."""
