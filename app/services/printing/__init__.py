"""Handouts on their way to a printer: as drawings by CUPS, as pictures by the dialog of the system elsewhere."""
