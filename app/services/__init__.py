"""The world outside the rules: disk, clock, paper, import and export."""
