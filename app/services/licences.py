"""All that Sparkroom is made of and brings along, with versions and licences, as installed or bundled here."""

import importlib.metadata
import re
import sys
from collections.abc import Iterator, Mapping
from importlib.metadata import Distribution, PackageNotFoundError, PackagePath
from pathlib import Path

import msgspec

from app.domain.language import say
from resources import read_text

OURS = "sparkroom"
_TEXTS = {
    "LGPL-3.0": ("licences/LGPL-3.0.txt", "licences/GPL-3.0.txt"),
    "PSF-2.0": ("licences/Python-3.11.txt",),
}
"""Texts that packages name and do not bring; the lesser licence of the GNU project is read with the general one."""

_TYPEFACES = {
    "Atkinson Hyperlegible Next": "fonts/OFL-atkinson-hyperlegible-next.txt",
    "Noto Emoji": "fonts/OFL-noto-emoji.txt",
    "Noto Sans": "fonts/OFL-noto-sans.txt",
    "Noto Sans Arabic": "fonts/OFL-noto-sans-arabic.txt",
    "Noto Sans Devanagari": "fonts/OFL-noto-sans-devanagari.txt",
    "Noto Sans Hebrew": "fonts/OFL-noto-sans-hebrew.txt",
    "Noto Sans Thai": "fonts/OFL-noto-sans-thai.txt",
}


class Component(msgspec.Struct, frozen=True):
    """A part of what is given away. `licence` is its short name, `text` all of it, or empty where none came along."""

    name: str
    version: str
    licence: str
    summary: str
    text: str


def components() -> tuple[Component, ...]:
    """Sparkroom itself, then Python, the libraries and the typefaces in the order of their names."""
    found = [_library(importlib.metadata.distribution(name)) for name in distributions()]
    return tuple(sorted([_python(), *found, *_typefaces()], key=_ours_first_then_by_name))


def distributions(root: str = OURS) -> tuple[str, ...]:
    """A package and all it stands on, as installed here, in the order of their names; none where it is not."""
    found: set[str] = set()
    waiting = [root] if _is_installed(root) else []
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += _needed_by(name)
    return tuple(sorted(found))


def _ours_first_then_by_name(component: Component) -> tuple[bool, str]:
    return component.name != OURS, component.name.lower()


def _needed_by(name: str) -> Iterator[str]:
    for line in importlib.metadata.requires(name) or ():
        requirement, _, marker = line.partition(";")
        wanted = re.split(r"[\s<>=!~\[(]", requirement.strip())[0].lower()
        if "extra ==" not in marker and _is_installed(wanted):
            yield wanted


def _is_installed(name: str) -> bool:
    try:
        importlib.metadata.version(name)
    except PackageNotFoundError:
        return False
    return True


def _library(found: Distribution) -> Component:
    said = found.metadata.json
    licence = _short_name(said)
    summary = str(said.get("summary", "")).rstrip(".")
    return Component(found.name, found.version, licence, summary, _text(found, licence))


def _short_name(said: Mapping[str, str | list[str]]) -> str:
    """As the package says it: by expression, in a short line, or by a classifier."""
    words = str(said.get("license_expression") or said.get("license") or "")
    short = re.split(r"\n| \(|, Copy", words.strip())[0]
    classes = [line for line in said.get("classifier", ()) if line.startswith("License ::")]
    return short or next((line.rpartition(" :: ")[2] for line in classes), "")


def _text(found: Distribution, licence: str) -> str:
    files = (file for file in found.files or () if ".dist-info" in str(file) and _LICENCE.search(str(file)))
    texts = [_decoded(path.read_bytes()) for path in map(_place, files) if path.is_file()]
    texts += [read_text(path) for name, paths in _TEXTS.items() if name in licence for path in paths]
    return "\n\n".join(dict.fromkeys(text.strip() for text in texts))


def _place(file: PackagePath) -> Path:
    return Path(str(file.locate()))


def _decoded(data: bytes) -> str:
    """Some of these texts are older than UTF-8."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _python() -> Component:
    version = ".".join(map(str, sys.version_info[:3]))
    return Component(
        "Python", version, "PSF-2.0", say("The language it is written in"), read_text(_TEXTS["PSF-2.0"][0])
    )


def _typefaces() -> Iterator[Component]:
    for name, path in _TYPEFACES.items():
        yield Component(name, "", "OFL-1.1", say("A typeface"), read_text(path))


_LICENCE = re.compile(r"/licen[cs]es?/|licen[cs]e|copying", re.IGNORECASE)
