"""Who sits with whom: wishes, drawing, joining pairs into fours, and seating who comes or goes."""
