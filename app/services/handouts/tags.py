"""What a piece of a handout is to those who hear it read: its role in the structure of the PDF."""

from enum import Enum


class Tag(Enum):
    """Roles of the PDF standard (ISO 32000, 14.8.4); several of ours may be one of theirs."""

    DOCUMENT = "Document"
    PART = "Part"
    TITLE = "H1"
    SECTION = "H2"
    SUBSECTION = "H3"
    PARAGRAPH = "P"
    LIST = "L"
    ENTRY = "LI"
    LABEL = "Lbl"
    BODY = "LBody"
    TABLE = "Table"
    ROW = "TR"
    HEADS = "TR heads"
    HEAD = "TH"
    CELL = "TD"
    FIGURE = "Figure"
    FIELD = "Form"

    @property
    def role(self) -> str:
        """Its name in the file."""
        return _ROLES[self]


_ROLES = {tag: tag.value.split()[0] for tag in Tag}
AROUND = {Tag.ENTRY: Tag.LIST, Tag.ROW: Tag.TABLE, Tag.HEADS: Tag.TABLE}
"""What stands round pieces that follow one another."""
CELLS = {Tag.ROW: Tag.CELL, Tag.HEADS: Tag.HEAD}
"""What the parts of a row are."""
HOLDS = frozenset(
    {Tag.DOCUMENT, Tag.PART, Tag.LIST, Tag.ENTRY, Tag.TABLE, Tag.ROW, Tag.HEADS, Tag.HEAD, Tag.CELL},
)
"""Roles that hold others; all the rest hold what is drawn."""
