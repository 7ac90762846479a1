"""Planning a day: what can be changed in a workshop, what follows from it, and what does not fit."""
