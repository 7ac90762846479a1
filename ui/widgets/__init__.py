"""Widgets that know nothing of sessions and serve several windows."""
