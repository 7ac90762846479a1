"""The form in which exercises of one's own are written, with the stage beside it."""
