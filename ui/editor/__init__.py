"""What the planner and the form have in common: a head with the ways on, and a window that keeps what is made."""
