"""What the room sees: one picture for the projector, the preview and the picture file."""
