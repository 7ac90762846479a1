"""One composition for each kind of picture."""
