"""Ten of the worst files, dropped on Home as it runs: a sentence each, and not a byte of the library changes."""

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from app.domain.identifiers import ExerciseId, WorkshopId
from app.services.bootstrap import Services, bootstrap
from app.services.sharing.shared import of_exercise, written
from exercises import content_folder
from tests.support.rooms import TEN
from tests.support.trainer import live, until, window
from ui.home.home_page import HomePage
from ui.home.window import HomeWindow

Table = dict[str, Any]


def _with(change: Callable[[Table], object]) -> Callable[[bytes], bytes]:
    def changed(data: bytes) -> bytes:
        table = json.loads(data)
        change(table)
        return json.dumps(table).encode()

    return changed


def _no_letters(table: Table) -> None:
    table["exercises"][0]["title"] = "a\0b"


def _somewhere_else(table: Table) -> None:
    table["exercises"][0]["id"] = "own-../../library"


def _as_ours(table: Table) -> None:
    table["exercises"][0]["id"] = "role-swap"


def _endless_steps(table: Table) -> None:
    table["exercises"][0]["steps"] *= 5_000


def _twice(table: Table) -> None:
    table["exercises"] *= 2


def _huge_minutes(table: Table) -> None:
    table["exercises"][0]["steps"][0]["minutes"] = 10**30


WORST: dict[str, Callable[[bytes], bytes]] = {
    "bomb": lambda _: gzip.compress(bytes(200_000_000), mtime=0),
    "deep": lambda _: b"[" * 200_000,
    "utf-16": lambda data: data.decode().encode("utf-16"),
    "empty": lambda _: b"",
    "half": lambda data: data[: len(data) // 2],
    "no letters": _with(_no_letters),
    "somewhere else": _with(_somewhere_else),
    "as ours": _with(_as_ours),
    "endless": _with(_endless_steps),
    "twice": _with(_twice),
    "huge": _with(_huge_minutes),
}


def library(folder: Path) -> Services:
    """An own exercise, and an own workshop."""
    services = bootstrap(content_folder(), folder)
    exercise = services.own_exercises.copy_of(services.ready.exercises[ExerciseId("role-swap")])
    services.own_exercises.save(exercise, TEN)
    services.own_workshops.save(
        services.own_workshops.copy_of(services.ready.workshops[WorkshopId("ninety-minutes")]), TEN
    )
    return services


def drop(page: HomePage, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    button, key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, button, key))


def state(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob("*.json")}


@pytest.mark.parametrize("suffix", ["sparkroom", "toml"])
def test_each_has_a_sentence_and_changes_nothing(qtbot: QtBot, tmp_path: Path, suffix: str) -> None:
    services = library(tmp_path / "data")
    own = services.own_exercises.found().exercises[0].exercise
    good = written(of_exercise(own, {}))

    async def story() -> None:
        home = await window(HomeWindow)
        before = state(tmp_path / "data")
        for name, spoil in WORST.items():
            path = tmp_path / f"{name}.{suffix}"
            path.write_bytes(spoil(good))
            drop(home.page, path)
            await until(lambda: home.notices._queue, name)
            (said,) = (each[0] for each in home.notices._queue)
            assert path.name in said
            assert "nothing was changed" in said, name
            assert len(said) < 700, name
            home.notices.dismiss()
        assert state(tmp_path / "data") == before

    live(services, story)
