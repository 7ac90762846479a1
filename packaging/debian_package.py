"""Makes the package for Debian and its relatives from the folder that runs without an installed Python."""

import gzip
import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from bundle import size_of
from environment import QT_LIBRARIES, ROOT, Trouble, say
from man_page import man_page

LINUX = ROOT / "packaging" / "linux"
INSTALLED = Path("usr/lib/sparkroom")

CONTROL = """\
Package: sparkroom
Version: {version}
Section: education
Priority: optional
Architecture: {architecture}
Maintainer: Sparkroom contributors <sparkroom@localhost>
Installed-Size: {size}
Depends: {depends}
Recommends: cups-client, fontconfig, libpulse0 | libasound2
Suggests: fonts-noto-cjk
Description: run timed workshop exercises on a projector
 Sparkroom shows the room what to do and how long is left, pairs people up,
 keeps turns fair, takes down what the room says as the facilitator types it,
 groups it into themes, counts hands and dots, and prints the handouts.
 .
 It works without any network.
"""

COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Sparkroom

Files: *
Copyright: Sparkroom contributors
License: Expat

Files: usr/lib/sparkroom/_internal/*
Copyright: the authors of each library
License: various
 The licences of everything that is bundled lie beside it, in the *.dist-info
 folders of usr/lib/sparkroom/_internal and in its resources/licences and
 resources/fonts; the program's About page shows them.

License: Expat
"""


def make_debian_package(bundle: Path, version: str, date: str) -> Path:
    """`dist/sparkroom_VERSION_ARCHITECTURE.deb`; `date` is that of the manual page. Raises Trouble."""
    if shutil.which("dpkg-deb") is None:
        raise Trouble("The package needs dpkg-deb: on Debian and Ubuntu it is there, elsewhere install dpkg.")
    architecture = _said_by("dpkg", "--print-architecture")
    package = bundle.parent / f"sparkroom_{version}_{architecture}.deb"
    tree = ROOT / "build" / "debian"
    shutil.rmtree(tree, ignore_errors=True)
    _lay_out(tree, bundle, version, date)
    _describe(tree, version, architecture)
    _said_by("dpkg-deb", "--root-owner-group", "--build", str(tree), str(package))
    say(f"{package}: {package.stat().st_size / 1e6:.0f} MB")
    return package


def _lay_out(tree: Path, bundle: Path, version: str, date: str) -> None:
    shutil.copytree(bundle, tree / INSTALLED, symlinks=True)
    start = tree / "usr/bin/sparkroom"
    start.parent.mkdir(parents=True)
    start.symlink_to(Path("..") / INSTALLED.relative_to("usr") / "sparkroom")
    icons = tree / "usr/share/icons/hicolor"
    _copy(ROOT / "resources/icons/sparkroom.svg", icons / "scalable/apps/sparkroom.svg")
    _copy(ROOT / "resources/icons/sparkroom-64.png", icons / "64x64/apps/sparkroom.png")
    _copy(LINUX / "sparkroom.desktop", tree / "usr/share/applications/sparkroom.desktop")
    for metainfo in LINUX.glob("*.metainfo.xml"):
        _copy(metainfo, tree / "usr/share/metainfo" / metainfo.name)
    for kinds in LINUX.glob("*.mime.xml"):
        name = kinds.name.replace(".mime.xml", ".xml")
        _copy(kinds, tree / "usr/share/mime/packages" / name)
    _write_packed(tree / "usr/share/man/man1/sparkroom.1.gz", _manual(version, date))
    documents = tree / "usr/share/doc/sparkroom"
    _write_packed(documents / "changelog.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8").strip().splitlines()
    paragraphs = "".join(f" {line.strip() or '.'}\n" for line in licence)
    (documents / "copyright").write_text(COPYRIGHT + paragraphs, encoding="utf-8")


def _describe(tree: Path, version: str, architecture: str) -> None:
    sums = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(tree)}\n"
        for path in sorted(tree.rglob("*"))
        if path.is_file() and not path.is_symlink()
    ]
    control = CONTROL.format(
        version=version,
        architecture=architecture,
        size=size_of(tree) // 1024,
        depends=", ".join(["libc6", *sorted(set(QT_LIBRARIES.values()))]),
    )
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN/control").write_text(control, encoding="utf-8")
    (tree / "DEBIAN/md5sums").write_text("".join(sums), encoding="utf-8")
    for path in tree.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)


def _manual(version: str, date: str) -> str:
    from ui.command_line.parser import make_parser

    return man_page(make_parser(version), version, date)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _write_packed(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _said_by(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace")
    if done.returncode != 0:
        raise Trouble(f"{command[0]} stopped: {done.stderr.strip() or 'it did not say why'}")
    return done.stdout.strip()
