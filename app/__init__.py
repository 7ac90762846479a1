"""Sparkroom without a screen: the rules of a workshop and the services around them."""
