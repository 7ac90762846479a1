"""The room as the facilitator measures it: how far the last row sits, how high the picture is."""
