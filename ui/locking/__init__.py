"""Asking for the passphrase of a session, and making new ones ready."""
