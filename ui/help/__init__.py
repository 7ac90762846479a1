"""The help book: pages to read, with the keys of now and with pictures that the program makes of itself."""
