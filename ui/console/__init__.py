"""What the facilitator sees and works with: passive parts of one window."""
