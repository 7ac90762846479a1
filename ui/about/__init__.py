"""The page that says what Sparkroom is made of."""
