"""The console folded into a strip at the foot of the only screen, readable only from near."""
