"""Handouts to write on, made from one kit: each is a few lines of data."""
