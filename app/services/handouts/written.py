"""Objects of a PDF that are written as they stand, where ReportLab has none of its own."""

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject, PDFObjectReference


class Written(PDFObject):  # type: ignore[misc]  # ReportLab has no types
    """An object of the file as it stands there; its number is known before its text."""

    def __init__(self, document: PDFDocument, name: str) -> None:
        self.text: str | bytes = ""
        self.reference: PDFObjectReference = document.Reference(self, name)
        self.number: int = document.idToObjectNumberAndVersion[name][0]

    def format(self, document: PDFDocument) -> bytes:
        """Its bytes."""
        return self.text if isinstance(self.text, bytes) else self.text.encode("ascii")
