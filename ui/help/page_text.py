"""A page with the keys that are assigned now in the places that its text leaves for them.

`{next}` is the first key of an action, `{Ctrl+S}` any other key, both as this computer writes them. A line
`keys: begin next` is a table of these actions.
"""

import re
from collections.abc import Iterator

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from app.domain.help_book import HelpPage
from ui.actions import words
from ui.actions.spec import ActionId
from ui.actions.table import SPECS

KEY = re.compile(r"\{([^{}\s]+)\}")
TABLE = re.compile(r"^keys: (.+)$", re.MULTILINE)
_MOST_KEYS = 2
_NAMES = frozenset(each.value for each in ActionId)


def written(page: HelpPage) -> HelpPage:
    """The page as it is read now. An action that does not exist is a ValueError."""
    text = TABLE.sub(_table, page.text)
    return replace(page, text=KEY.sub(_key, text))


def _key(found: re.Match[str]) -> str:
    """Keys are code in Markdown; the view dresses them as caps."""
    name = found[1]
    if name not in _NAMES:
        return f"`{words.key_text(name)}`"
    spec = SPECS[ActionId(name)]
    return f"`{words.keys_text(spec)[0] if spec.numbered else words.key_of(spec.id)}`"


def _table(found: re.Match[str]) -> str:
    key = QCoreApplication.translate("help", "Key")
    does = QCoreApplication.translate("help", "What it does")
    head = f"| {key} | {does} |\n|---|---|"
    return "\n".join((head, *_rows(found[1].split())))


def _rows(names: list[str]) -> Iterator[str]:
    for name in names:
        spec = SPECS[ActionId(name)]
        keys = ", ".join(f"`{key}`" for key in words.keys_text(spec)[:_MOST_KEYS])
        part = words.part_name(spec.where)
        title = words.title(spec.id).rstrip("…")
        yield f"| {keys} | {title} ({part}) |" if part else f"| {keys} | {title} |"
