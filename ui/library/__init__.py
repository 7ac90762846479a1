"""The exercise library: what there is, what fits, and a page to read about each exercise."""
