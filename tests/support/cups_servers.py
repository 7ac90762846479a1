"""A print server of a test's own, with Debian's PDF printer: nothing of the machine's own server is touched.

Its files are in a folder of its own, and it listens on a socket there. Only the printer's settings, and the program of
a printer that is kept back, have to lie where they are looked for, under a name that nobody else uses, for as long as
the test lasts.
"""

import os
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PROGRAMS: Mapping[str, str] = {
    "cupsd": "cups",
    "lp": "cups-client",
    "lpadmin": "cups-client",
    "/usr/lib/cups/backend/cups-pdf": "printer-driver-cups-pdf",
}
"""What has to be installed, and the Debian package of each."""

_SETTINGS = Path("/etc/cups")
_BACKENDS = Path("/usr/lib/cups/backend")
_STUCK = """#!/bin/sh
test $# -eq 0 && exit 0
echo "STATE: +{reason}" >&2
sleep 1
echo "STATE: +{until}" >&2
exec sleep 60
"""
_DRIVER = "/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd"
_ASKED = 5_000
"""How often a server is asked whether it is there or done; each time takes a few milliseconds."""
_CUPSD = """Listen {folder}/socket
LogLevel info
Browsing Off
WebInterface No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
_FILES = """ServerRoot {folder}
CacheDir {folder}/cache
StateDir {folder}/state
RequestRoot {folder}/spool
TempDir {folder}/tmp
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
SystemGroup root
"""
_PDF = """Out {folder}/out
AnonDirName {folder}/out
Spool {folder}/pdf
Log {folder}/log
Label 1
"""


@dataclass(frozen=True, slots=True)
class CupsServer:
    """A server that runs; `address` is what programs of CUPS take from the environment as `CUPS_SERVER`."""

    folder: Path
    printer: str
    device: str

    @property
    def address(self) -> str:
        """Its socket."""
        return str(self.folder / "socket")

    def tell(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Ask or tell it something."""
        environment = {**os.environ, "CUPS_SERVER": self.address, "LC_ALL": "C"}
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)

    def printed(self, count: int) -> list[bytes]:
        """What came out of the printer, in order, once all is done and there are so many."""
        for _ in range(_ASKED):
            waiting = self.tell("lpstat", "-W", "not-completed", "-o").stdout.strip()
            files = sorted((self.folder / "out").glob("*.pdf"), key=lambda path: path.stat().st_mtime_ns)
            if not waiting and len(files) >= count:
                return [path.read_bytes() for path in files]
        raise AssertionError((self.folder / "log" / "error").read_text(encoding="utf-8", errors="replace")[-3_000:])

    def put_printer(self) -> None:
        """Have it know its printer, as the usual one."""
        done = self.tell("lpadmin", "-p", self.printer, "-E", "-v", f"cups-pdf:/{self.device}", "-P", _DRIVER)
        assert done.returncode == 0, done.stderr
        self.tell("lpadmin", "-d", self.printer)

    @contextmanager
    def kept_back(self, reason: str, *, until: str = "") -> Iterator[None]:
        """Have its printer take a job and say why it does not go on, as printers do (RFC 8011, 5.4.12).

        With `until` it goes on to say something else as soon as the first was seen.
        """
        backend = _BACKENDS / self.device
        backend.write_text(_STUCK.format(reason=reason, until=until or reason), encoding="utf-8")
        backend.chmod(0o755)
        done = self.tell("lpadmin", "-p", self.printer, "-v", f"{self.device}:/")
        assert done.returncode == 0, done.stderr
        try:
            yield
        finally:
            self.tell("cancel", "-a", "-x", self.printer)
            # What a printer said last is forgotten with it.
            self.tell("lpadmin", "-x", self.printer)
            backend.unlink()
            self.put_printer()

    def queue(self) -> list[str]:
        """The jobs that wait or are printed."""
        return self.tell("lpstat", "-W", "not-completed", "-o").stdout.splitlines()

    def clear(self) -> None:
        """Have the printer work, and its queue and what came out of it be empty."""
        self.tell("cancel", "-a", "-x", self.printer)
        self.tell("cupsenable", self.printer)
        self.tell("cupsaccept", self.printer)
        for left in (self.folder / "out").glob("*.pdf"):
            left.unlink()


@contextmanager
def cups_server(printer: str = "Hall") -> Iterator[CupsServer]:
    """A server with one printer, which is the default."""
    folder = Path(tempfile.mkdtemp(prefix="sparkroom-cups-"))
    folder.chmod(0o755)
    # It is the scheme of an address, too, and must not have all the letters that a folder may have.
    name = f"sparkroom-{secrets.token_hex(4)}-pdf"
    settings = _SETTINGS / f"cups-pdf-{name}.conf"
    _furnish(folder)
    settings.write_text(_PDF.format(folder=folder), encoding="utf-8")
    words = ("cupsd", "-f", "-c", f"{folder}/cupsd.conf", "-s", f"{folder}/cups-files.conf")
    server = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        made = CupsServer(folder, printer, name)
        _wait_for(made)
        made.put_printer()
        yield made
    finally:
        server.terminate()
        server.wait()
        settings.unlink()
        shutil.rmtree(folder)


def _furnish(folder: Path) -> None:
    for name in ("cache", "state", "spool", "log", "out", "pdf", "ppd"):
        (folder / name).mkdir()
    (folder / "tmp").mkdir()
    # What prepares pages for a printer does not run as root and needs room of its own.
    (folder / "tmp").chmod(0o1777)
    (folder / "cupsd.conf").write_text(_CUPSD.format(folder=folder), encoding="utf-8")
    (folder / "cups-files.conf").write_text(_FILES.format(folder=folder), encoding="utf-8")


def _wait_for(server: CupsServer) -> None:
    for _ in range(_ASKED):
        if server.tell("lpstat", "-r").stdout.strip() == "scheduler is running":
            return
    raise AssertionError("the print server did not begin its work")
