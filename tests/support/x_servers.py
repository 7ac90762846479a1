"""An X server of its own, a window manager on it, monitors that come and go, and somebody who presses keys."""

import os
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

WINDOW_MANAGERS: Mapping[str, Sequence[str]] = {
    "none": (),
    "openbox": ("openbox", "--sm-disable"),
    "xfwm4": ("dbus-run-session", "--", "xfwm4", "--compositor=off"),
}
_SERVER = "/usr/lib/xorg/Xorg"
PROGRAMS = {
    _SERVER: "xserver-xorg-core",
    "/usr/lib/xorg/modules/drivers/dummy_drv.so": "xserver-xorg-video-dummy",
    "xrandr": "x11-xserver-utils",
    "xdotool": "xdotool",
    "openbox": "openbox",
    "xfwm4": "xfwm4",
    "xfconf-query": "xfconf",
    "dbus-run-session": "dbus-daemon",
}
"""What has to be installed, and the Debian package of each."""

SOCKETS = ("DUMMY0", "DUMMY1")
"""Where monitors can be plugged in. The server gives them names; no window manager doubts that they are real."""

_SETTINGS = """
Section "ServerFlags"
    Option "AutoAddDevices" "false"
    Option "AutoAddGPU" "false"
EndSection
Section "Device"
    Identifier "card"
    Driver "dummy"
    VideoRam 64000
EndSection
Section "Monitor"
    Identifier "any"
    HorizSync 5-1000
    VertRefresh 5-1000
EndSection
Section "Screen"
    Identifier "all"
    Device "card"
    Monitor "any"
    DefaultDepth 24
    SubSection "Display"
        Depth 24
        Virtual 3840 1200
    EndSubSection
EndSection
"""

_PATIENCE = 1_000
"""How often a window manager is asked whether it is there."""


_UNWANTED = frozenset(("WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS", "QT_SCALE_FACTOR"))


@contextmanager
def x_server(folder: Path) -> Iterator[str]:
    """An X server without a card, on a display that is free; its name. Its settings and its log are in the folder."""
    settings = folder / "xorg.conf"
    settings.write_text(_SETTINGS, encoding="utf-8")
    reading, writing = os.pipe()
    # On a slow machine a key would be repeated before it is let go (-r).
    apart = ("-novtswitch", "-sharevts", "-keeptty", "-nolisten", "tcp", "-noreset", "-r")
    files = ("-config", str(settings), "-logfile", str(folder / "xorg.log"))
    server = subprocess.Popen(
        [_SERVER, "-displayfd", str(writing), *apart, *files], pass_fds=[writing], stderr=subprocess.DEVNULL
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        if not number:
            raise SystemExit((folder / "xorg.log").read_text(encoding="utf-8"))
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


@contextmanager
def window_manager(name: str, environment: dict[str, str]) -> Iterator[None]:
    """A window manager that has begun its work."""
    command = WINDOW_MANAGERS[name]
    if not command:
        yield
        return
    manager = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        if not any(_manages(environment) for _ in range(_PATIENCE)):
            raise SystemExit(f"{name} did not begin its work.")
        yield
    finally:
        manager.terminate()
        manager.wait()


def _manages(environment: Mapping[str, str]) -> bool:
    asked = subprocess.run(["xdotool", "get_num_desktops"], env=environment, capture_output=True, check=False)
    return asked.returncode == 0


def surroundings(display: str, home: str) -> dict[str, str]:
    """What a program is told that is to live on this display and know nobody's settings."""
    around = {name: value for name, value in os.environ.items() if name not in _UNWANTED}
    return {
        **around,
        "DISPLAY": display,
        "HOME": home,
        "XDG_RUNTIME_DIR": home,
        "XDG_CONFIG_HOME": home,
        "NO_AT_BRIDGE": "1",
    }


def monitor(
    socket: str, size: tuple[int, int], x: int, *, primary: bool, environment: Mapping[str, str] | None = None
) -> None:
    """Have a monitor in this socket, of this size and at this place."""
    mode = f"{size[0]}x{size[1]}"
    _xrandr(("--addmode", socket, mode), environment)
    place = ("--mode", mode, "--pos", f"{x}x0")
    _xrandr(("--output", socket, *place, *(("--primary",) if primary else ())), environment)
    _tell(environment)


def unplug(socket: str) -> None:
    """Have no monitor in this socket any more."""
    _xrandr(("--output", socket, "--off"), None)
    _tell(None)


def _tell(environment: Mapping[str, str] | None) -> None:
    """Ask what there is: only then does the server tell everybody the last of what changed."""
    _xrandr((), environment)


def _xrandr(words: Sequence[str], environment: Mapping[str, str] | None) -> None:
    subprocess.run(["xrandr", *words], env=environment, check=True, capture_output=True)


def press(keys: str) -> None:
    """Press a key for whoever has the keyboard."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", keys], check=True)
