"""A font with the few Chinese letters that the tests write, for computers that have none."""

from pathlib import Path
from typing import Final

TEST_FONT: Final = Path(__file__).parent / "fonts" / "SparkroomTestHan.ttf"
