"""Keys of one's own and the clicker are there again at the next start."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.clicker import Button, Clicker
from app.services.bootstrap import bootstrap
from app.services.key_preferences import RememberedKeys, remember_keys, remembered_keys
from app.services.library import Library
from exercises import content_folder

texts = st.text(st.characters(exclude_categories=["Cs"]))
clickers = st.lists(st.tuples(texts, st.sampled_from(Button)), unique_by=lambda pair: pair[0]).map(
    lambda pairs: Clicker(tuple(pairs))
)


def library(folder: Path) -> Library:
    return bootstrap(content_folder(), folder).library


def test_at_first_nothing_is_chosen(tmp_path: Path) -> None:
    assert remembered_keys(library(tmp_path)) == RememberedKeys()


@given(keys=st.dictionaries(texts, st.lists(texts).map(tuple)), clicker=clickers)
def test_what_was_chosen_is_there_again(
    tmp_path_factory: pytest.TempPathFactory, keys: dict[str, tuple[str, ...]], clicker: Clicker
) -> None:
    folder = tmp_path_factory.mktemp("keys")
    remember_keys(library(folder), RememberedKeys(keys, clicker))
    assert remembered_keys(library(folder)) == RememberedKeys(keys, clicker)


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"restart": "Ctrl+R"}', '{"restart": [1]}', "\u2713"])
def test_damaged_keys_are_the_usual_ones_and_the_clicker_stays(tmp_path: Path, damage: str) -> None:
    made = library(tmp_path)
    clicker = Clicker().with_key(Button.FORWARD, "Right")
    remember_keys(made, RememberedKeys({}, clicker))
    made.prefer("keys", damage)
    assert remembered_keys(made) == RememberedKeys({}, clicker, damaged=True)


def test_a_damaged_clicker_is_none_and_the_keys_stay(tmp_path: Path) -> None:
    made = library(tmp_path)
    remember_keys(made, RememberedKeys({"restart": ("Ctrl+U",)}))
    made.prefer("clicker", '{"Right": "sideways"}')
    assert remembered_keys(made) == RememberedKeys({"restart": ("Ctrl+U",)}, Clicker(), damaged=True)
