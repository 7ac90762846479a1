"""The room check: one page, by keyboard, before people come."""
