"""A virtual X server, a window manager on it, monitors that come and go, and somebody who presses keys."""

import os
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

WINDOW_MANAGERS: Mapping[str, Sequence[str]] = {
    "none": (),
    "openbox": ("openbox", "--sm-disable"),
    "xfwm4": ("dbus-run-session", "--", "xfwm4", "--compositor=off"),
}
PROGRAMS = {
    "Xvfb": "xvfb",
    "xrandr": "x11-xserver-utils",
    "xdotool": "xdotool",
    "openbox": "openbox",
    "xfwm4": "xfwm4",
    "xfconf-query": "xfconf",
    "dbus-run-session": "dbus-daemon",
}
"""What has to be installed, and the Debian package of each."""

_PATIENCE = 1_000
"""How often a window manager is asked whether it is there."""


_UNWANTED = frozenset(("WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS", "QT_SCALE_FACTOR"))


@contextmanager
def x_server() -> Iterator[str]:
    """A virtual X server on a display that is free; its name."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "3840x1200x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
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
    name: str, size: tuple[int, int], x: int, output: str = "none", environment: Mapping[str, str] | None = None
) -> None:
    """Have a new monitor at this place; a name that begins with a star is the primary one."""
    width, height = size
    place = f"{width}/{width // 4}x{height}/{height // 4}+{x}+0"
    _xrandr(("--setmonitor", name, place, output), environment)
    _tell(environment)


def unplug(name: str) -> None:
    """Have this monitor no more."""
    _xrandr(("--delmonitor", name), None)
    _tell(None)


def _tell(environment: Mapping[str, str] | None) -> None:
    """Have the server tell everybody that screens changed; it does so by itself only for monitors that are real."""
    for words in (("--noprimary",), ("--output", "screen", "--primary")):
        _xrandr(words, environment)


def _xrandr(words: Sequence[str], environment: Mapping[str, str] | None) -> None:
    subprocess.run(["xrandr", *words], env=environment, check="--setmonitor" in words, capture_output=True)


def press(keys: str) -> None:
    """Press a key for whoever has the keyboard."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", keys], check=True)
