"""What a session brought: looked through, corrected and kept after its end."""
