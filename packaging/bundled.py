"""What goes into a folder that runs without an installed Python, and what stays out of it."""

import re

DATA = (
    ("exercises/de", "exercises/de"),
    ("exercises/en", "exercises/en"),
    ("resources/fonts", "resources/fonts"),
    ("resources/help", "resources/help"),
    ("resources/i18n", "resources/i18n"),
    ("resources/icons", "resources/icons"),
    ("resources/licences", "resources/licences"),
    ("resources/sounds", "resources/sounds"),
    ("resources/themes", "resources/themes"),
    ("LICENSE", "."),
)
"""Files the program reads, from the root of the project, and where they lie in the folder."""

NAMED_NOWHERE = ["_cffi_backend"]
"""Modules that are imported by libraries in C, which nobody sees who reads the sources."""

NOT_NEEDED = [
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtQuickWidgets",
    "PySide6.QtSql",
    "PySide6.QtTest",
    "PySide6.QtXml",
    "PIL.AvifImagePlugin",
    "PIL._avif",
    "PIL.ImageTk",
    # There is no network; what is hashed, Python hashes itself.
    "_hashlib",
    "_ssl",
    "ssl",
    "_curses",
    "curses",
    "lxml",
    "pdb",
    "pydoc",
    "readline",
    "_tkinter",
    "tkinter",
    "matplotlib",
    "numpy",
    "pandas",
    "pytest",
    "scipy",
    "setuptools",
]
"""Modules that something imports if it finds them, and the program never does."""

_LEFT_OUT = tuple(
    re.compile(pattern)
    for pattern in (
        # Qt's own: other ways to a screen than X11 and Wayland, the network, movies as pictures, languages we lack.
        r"PySide6/Qt/translations/(?!qtbase_de\.qm$).*",
        r"PySide6/Qt/plugins/(networkinformation|tls|sqldrivers|qmltooling|egldeviceintegrations|xcbglintegrations|wayland-graphics-integration-client)/.*",
        r"PySide6/Qt/plugins/platforms/libq(eglfs|linuxfb|minimalegl|vnc|vkkhrdisplay|minimal)\.so",
        r"PySide6/Qt/plugins/generic/.*",
        # The desktop's own dialogs come by the portal; paper goes through `lp`.
        r"PySide6/Qt/plugins/platformthemes/libqgtk3\.so",
        r"PySide6/Qt/plugins/printsupport/libcups.*",
        r"PySide6/Qt/plugins/imageformats/libq(gif|icns|pdf|tga|tiff|wbmp|webp)\.so",
        r"PySide6/Qt/lib/libQt6(EglFSDeviceIntegration|EglFsKmsSupport|Network|Pdf|Qml|Quick|Sql|Test|VirtualKeyboard).*",
        r"PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboard.*",
        r"pillow\.libs/libavif.*",
        # ReportLab's sample typefaces: ours are embedded.
        r"reportlab/fonts/.*",
    )
)


_FOR_PYTHON = re.compile(r"lib(bz2|ffi|lzma)[-.].*")


def is_needed(target: str, source: str) -> bool:
    """Whether a file that was found belongs into the folder, by its place there and the place it comes from.

    What Linux itself has stays the computer's own: ours beside its drivers ends in windows that stay black.
    """
    path = target.replace("\\", "/")
    if source.startswith(("/lib/", "/usr/lib/")) and ".so" in path and not _FOR_PYTHON.match(path):
        return "/" in path
    return not any(pattern.fullmatch(path) for pattern in _LEFT_OUT)
