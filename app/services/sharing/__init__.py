"""One file to hand to a colleague: a workshop with the exercises of one's own in it, or one exercise."""
