"""Looks at compositions as the last row does, and says what is wrong with them."""
