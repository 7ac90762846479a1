"""Running a session: console, stage, clock and sounds around one conductor."""
