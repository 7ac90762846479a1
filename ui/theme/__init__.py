"""Colours by role, the typeface and the one style sheet."""
