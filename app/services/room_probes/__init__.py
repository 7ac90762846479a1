"""Asks the machine what the room check wants to know; each question may take seconds and belongs in a worker."""
