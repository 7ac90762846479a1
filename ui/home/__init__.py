"""Home: continue what was interrupted, start a ready workshop, look at past sessions."""
