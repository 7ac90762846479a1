"""The planner: a day on the clock, edited by keys or by hand, and kept at each step."""
