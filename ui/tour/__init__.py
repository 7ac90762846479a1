"""The guided look: two minutes beside the real windows, and out of it with one key."""
