"""Writing exercises of one's own: what can be done to one, what it becomes, and what differs."""
