"""Values and rules of a workshop; pure, no disk, no clock, no screen."""
