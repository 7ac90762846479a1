import pytest

import resources

OUTSIDE = ["", ".", "/etc/passwd", "../x", "fonts/../../x", "C:/x", "C:x", "\\x", "fonts\\..\\x"]


@pytest.mark.parametrize("outside", OUTSIDE)
def test_a_path_that_leaves_the_folder_is_refused(outside: str) -> None:
    with pytest.raises(ValueError, match="not a path inside resources"):
        resources.resource_path(outside)


def test_text_and_bytes_are_read() -> None:
    assert resources.read_text("fonts/OFL-noto-sans.txt").startswith("Copyright")
    assert resources.read_bytes("sounds/soft.wav").startswith(b"RIFF")


def test_every_font_has_truetype_outlines() -> None:
    """ReportLab cannot embed any other."""
    fonts = sorted(resources.resource_path("fonts").glob("*.ttf"))
    assert len(fonts) == 10
    for font in fonts:
        assert {b"glyf", b"loca", b"cmap"} <= tables_of(font.read_bytes()), font.name


def tables_of(font: bytes) -> set[bytes]:
    count = int.from_bytes(font[4:6], "big")
    return {font[start : start + 4] for start in range(12, 12 + 16 * count, 16)}


def test_every_font_family_comes_with_its_licence() -> None:
    families = {font.stem.split("-")[0].lower() for font in resources.resource_path("fonts").glob("*.ttf")}
    licences = resources.resource_path("fonts").glob("OFL-*.txt")
    assert families == {licence.stem.removeprefix("OFL-").replace("-", "") for licence in licences}
