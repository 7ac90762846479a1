"""Reading a PDF as those do who hear it: its tree of headings, paragraphs, lists, tables and figures."""

from collections.abc import Iterator
from io import BytesIO

import msgspec
import pikepdf
import pypdfium2 as pdfium
import pypdfium2.raw as raw
from pikepdf import Array, Dictionary, Object, OutlineItem, Pdf

PAINTS = frozenset(("Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh", "INLINE IMAGE"))


class Heard(msgspec.Struct, frozen=True):
    """An element: its role with those round it, such as `L/LI/LBody`, and what is read."""

    role: str
    words: str


def faults(pdf: bytes) -> list[str]:
    """What qpdf finds wrong with a file."""
    with Pdf.open(BytesIO(pdf)) as document:
        return list(document.check_pdf_syntax())


def outline(pdf: bytes) -> list[tuple[int, str]]:
    """The entries of the outline with their levels."""
    with Pdf.open(BytesIO(pdf)) as document, document.open_outline() as tree:
        return list(_entries(tree.root, 0))


def heard(pdf: bytes) -> list[Heard]:
    """What is read, element by element."""
    words = _words_by_mark(pdf)
    with Pdf.open(BytesIO(pdf)) as document:
        pages = {page.obj.objgen: number for number, page in enumerate(document.pages)}
        return list(_heard(document.Root.StructTreeRoot.K, (), words, pages))


def tables(pdf: bytes) -> list[list[int]]:
    """How many cells each row of each table has."""
    with Pdf.open(BytesIO(pdf)) as document:
        found = [each for each in _all(document.Root.StructTreeRoot.K) if each.S == "/Table"]
        return [[len(_kids(row)) for row in _kids(table)] for table in found]


def ends(pdf: bytes) -> list[str]:
    """The role of what is read last on each page that something is read on."""
    with Pdf.open(BytesIO(pdf)) as document:
        numbers = {page.obj.objgen: number for number, page in enumerate(document.pages)}
        read = (each for each in _all(document.Root.StructTreeRoot.K) if "/Pg" in each)
        last = {numbers[each.Pg.objgen]: str(each.S) for each in read}
        return [last[number] for number in sorted(last)]


def unread(pdf: bytes) -> list[str]:
    """Strokes that are neither read nor set aside, and pieces that the tree and the pages disagree about."""
    with Pdf.open(BytesIO(pdf)) as document:
        parents = document.Root.StructTreeRoot.ParentTree.Nums
        lists = {int(parents[at]): parents[at + 1] for at in range(0, len(parents), 2)}
        # Behind the pages come the fields, each with its one element.
        fields = [lists.pop(number) for number in sorted(lists) if number >= len(document.pages)]
        assert all(field.K.Obj.StructParent == number for number, field in enumerate(fields, len(document.pages)))
        found = [
            f"{fault} on page {number}"
            for number, page in enumerate(document.pages, 1)
            for fault in _unread(page, list(lists[int(page.StructParents)]))
        ]
        marks = sum(len(each) for each in lists.values())
        every = (kid for each in _all(document.Root.StructTreeRoot.K) for kid in _kids(each))
        tree = sum(not isinstance(kid, Dictionary) for kid in every)
        return found if marks == tree else [*found, f"{marks} pieces on pages, {tree} in the tree"]


def _entries(items: list[OutlineItem], level: int) -> Iterator[tuple[int, str]]:
    for item in items:
        yield level, item.title
        yield from _entries(list(item.children), level + 1)


def _words_by_mark(pdf: bytes) -> dict[tuple[int, int], str]:
    found: dict[tuple[int, int], str] = {}
    for number, page in enumerate(pdfium.PdfDocument(pdf)):
        reader = page.get_textpage()
        for each in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], textpage=reader):
            key = number, raw.FPDFPageObj_GetMarkedContentID(each.raw)
            found[key] = f"{found.get(key, '')} {each.extract()}".strip()
        reader.close()
    return found


def _heard(
    element: Object, above: tuple[str, ...], words: dict[tuple[int, int], str], pages: dict[tuple[int, int], int]
) -> Iterator[Heard]:
    role = (*above, str(element.S)[1:])
    marks = [int(kid) for kid in _kids(element) if not isinstance(kid, Dictionary)]
    said = str(element.get("/Alt", element.get("/ActualText", "")))
    if marks:
        page = pages[element.Pg.objgen]
        yield Heard("/".join(role), said or " ".join(words.get((page, mark), "") for mark in marks))
    if role[-1] == "Form":
        field = element.K.Obj
        assert str(field.TU) == said
        yield Heard("/".join(role), said)
        return
    for kid in _kids(element):
        if isinstance(kid, Dictionary):
            assert kid.P.objgen == element.objgen
            yield from _heard(kid, role, words, pages)


def _all(element: Object) -> Iterator[Object]:
    yield element
    for kid in _kids(element):
        if isinstance(kid, Dictionary) and "/S" in kid:
            yield from _all(kid)


def _kids(element: Object) -> list[Object]:
    held = element.get("/K")
    if held is None:
        return []
    return list(held) if isinstance(held, Array) else [held]


def _unread(page: pikepdf.Page, elements: list[Object]) -> Iterator[str]:
    open_marks: list[str] = []
    numbers: list[int] = []
    for stroke in pikepdf.parse_content_stream(page):
        name, operands = str(stroke.operator), stroke.operands
        if name in ("BDC", "BMC"):
            mark = operands[1].get("/MCID") if name == "BDC" and isinstance(operands[1], Dictionary) else None
            numbers += [int(mark)] if mark is not None else []
            open_marks.append("read" if mark is not None else str(operands[0]))
        elif name == "EMC":
            open_marks.pop()
        elif name in PAINTS and not {"read", "/Artifact"}.intersection(open_marks):
            yield f"{name} is neither read nor set aside"
        if open_marks.count("read") + open_marks.count("/Artifact") > 1:
            yield "pieces within pieces"
    if numbers != list(range(len(elements))):
        yield f"pieces {numbers}"
    for number, element in enumerate(elements):
        if element.Pg.objgen != page.obj.objgen or number not in [int(kid) for kid in _kids(element)]:
            yield f"piece {number} is not its element's"
