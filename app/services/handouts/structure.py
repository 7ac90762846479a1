"""The structure of a document as it is read: a tree of headings, paragraphs, lists, tables and figures.

Each piece drawn on a page has a number there, and the tree says which numbers make which element (ISO 32000, 14.7).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.pdfbase.pdfdoc import PDFDocument

from app.services.handouts.tags import AROUND, Tag
from app.services.handouts.written import Written

# Which heads belong to which cells, and how entries are marked, cannot be seen from the tree alone.
_ATTRIBUTES = {Tag.HEAD: "/A<</O/Table/Scope/Column>>", Tag.LIST: "/A<</O/List/ListNumbering/Disc>>"}


@dataclass(slots=True, eq=False)
class Element:
    """A node of the tree: other nodes, or the numbers of what was drawn for it on its page (counted from 0)."""

    tag: Tag
    parent: "Element | None" = None
    says: str = ""
    kids: list["Element"] | None = None
    page: int = 0
    marks: tuple[int, ...] = ()
    number: int = 0
    points_to: int = 0
    """The number of a field's object in the file, which is drawn by the reader."""

    def hold(self, kid: "Element") -> "Element":
        """Take a node in behind the others, and answer it."""
        if self.kids is None:
            self.kids = [kid]
        else:
            self.kids.append(kid)
        return kid


class Structure:
    """The tree as it grows; what is entered is left again."""

    def __init__(self) -> None:
        self.root = Element(Tag.DOCUMENT)
        self._open = [self.root]
        self._pages: list[list[Element]] = [[]]

    @property
    def now(self) -> Element:
        """The innermost element that is open."""
        return self._open[-1]

    @property
    def depth(self) -> int:
        """How many elements are open within the document."""
        return len(self._open) - 1

    def enter(self, tag: Tag, says: str = "") -> None:
        """Begin an element; entries and rows that follow one another share their list or table.

        `says` is what is said in its place where it is not made of words.
        """
        parent = self._open[-1]
        around = AROUND.get(tag)
        if around is not None:
            last = parent.kids[-1] if parent.kids else None
            parent = last if last is not None and last.tag is around else parent.hold(Element(around, parent))
        self._open.append(parent.hold(Element(tag, parent, says)))

    def leave(self) -> None:
        """End the innermost element."""
        self._open.pop()

    def mark(self) -> int:
        """The number on this page of what is drawn next for the innermost element."""
        here = self._pages[-1]
        element = self._open[-1]
        element.page = len(self._pages) - 1
        element.marks += (len(here),)
        here.append(element)
        return len(here) - 1

    def point_to(self, tag: Tag, number: int, says: str) -> Element:
        """An element for an object of the file on this page, within the one that is open."""
        self.enter(tag, says)
        element = self._open[-1]
        element.page, element.points_to = len(self._pages) - 1, number
        self.leave()
        return element

    def turn(self) -> None:
        """Go on with the next page."""
        self._pages.append([])

    def put_into(self, document: PDFDocument, fields: Sequence[Element] = ()) -> None:
        """Write the tree into a document whose pages are done; `fields` are numbered behind its pages."""
        pages = document.Pages.pages
        numbers = [document.idToObjectNumberAndVersion[f"Page{number}"][0] for number in range(1, len(pages) + 1)]
        top, parents = Written(document, "Tree"), Written(document, "Parents")
        elements = list(_with_all_below(self.root))
        written = [Written(document, f"Element{number}") for number in range(len(elements))]
        for element, each in zip(elements, written, strict=True):
            element.number = each.number
        for element, each in zip(elements, written, strict=True):
            each.text = _element(element, top.number, numbers)
        top.text = f"<</Type/StructTreeRoot/K {self.root.number} 0 R/ParentTree {parents.number} 0 R>>"
        lists = (" ".join(f"{element.number} 0 R" for element in page) for page in self._pages[: len(pages)])
        nums = [f"{number}[{each}]" for number, each in enumerate(lists)]
        nums += [f"{number} {field.number} 0 R" for number, field in enumerate(fields, len(pages))]
        parents.text = "<</Nums[" + "\n".join(nums) + "]>>"
        for number, page in enumerate(pages):
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents, page.Tabs = number, "/S"
        document.Catalog.StructTreeRoot = top
        document.Catalog.MarkInfo = "<</Marked true>>"


def in_hex(text: str) -> str:
    """Text as the file has it, in any script; half characters become question marks."""
    return "<FEFF" + text.encode("utf-16-be", "replace").hex().upper() + ">"


def _with_all_below(element: Element) -> Iterator[Element]:
    """An element and all that is under it."""
    yield element
    for kid in element.kids or ():
        yield from _with_all_below(kid)


def _element(element: Element, top: int, pages: list[int]) -> str:
    parent = element.parent.number if element.parent is not None else top
    kids = [f"{kid.number} 0 R" for kid in element.kids or ()] or [str(mark) for mark in element.marks]
    if element.points_to:
        kids = [f"<</Type/OBJR/Obj {element.points_to} 0 R/Pg {pages[element.page]} 0 R>>"]
    held = kids[0] if len(kids) == 1 else f"[{' '.join(kids)}]"
    page = f"/Pg {pages[element.page]} 0 R" if element.marks else ""
    key = "Alt" if element.tag in (Tag.FIGURE, Tag.FIELD) else "ActualText"
    says = f"/{key}{in_hex(element.says)}" if element.says else ""
    inside = f"/K {held}" if kids else ""
    return f"<</S/{element.tag.role}/P {parent} 0 R{page}{inside}{says}{_ATTRIBUTES.get(element.tag, '')}>>"
