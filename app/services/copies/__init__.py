"""Copies of the library: made once a day and before one is put back, looked into, and put back."""
