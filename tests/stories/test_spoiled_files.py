"""Workshops, exercises and journals are spoiled by chance: a thousand by hand, some here."""

import zlib
from pathlib import Path

import pytest

from app.domain.identifiers import SessionId
from app.services.bootstrap import bootstrap
from app.services.sessions import SessionMissing
from exercises import content_folder
from tests import mutate
from tests.support.mutations import Mutator


def test_a_spoiled_file_has_a_sentence_or_opens_and_never_changes_the_library(tmp_path: Path) -> None:
    bench = mutate.Bench(tmp_path)
    before = bench.state()
    said = [sentence for _, _, sentence in mutate.tried(bench, seed=20261122, times=108)]
    assert bench.state() == before
    assert sum(map(bool, said)) > 70, "most are refused, or said to be damaged"
    assert all(sentence.endswith((".", "?")) for sentence in said if sentence)


def test_the_same_seed_spoils_in_the_same_way() -> None:
    data = (content_folder() / "role-swap.toml").read_bytes()
    assert Mutator(7).spoiled(data, "toml") == Mutator(7).spoiled(data, "toml")
    assert len({Mutator(seed).spoiled(data, "toml")[1] for seed in range(50)}) > 40


@pytest.mark.parametrize(
    ("old", "new"),
    [(b'"at":', b'"at":99999999999'), (b'"utc_offset":', b'"utc_offset":9999999999')],
    ids=["at", "offset"],
)
def test_a_journal_with_numbers_that_no_session_has_is_damaged(tmp_path: Path, old: bytes, new: bytes) -> None:
    bench = mutate.Bench(tmp_path)
    first, rest = bench.journal.read_bytes().split(b"\n", 1)
    body = first.replace(old, new, 1).rpartition(b',"crc":"')[0]
    bench.journal.write_bytes(b'%s,"crc":"%08x"}\n%s' % (body, zlib.crc32(body), rest))
    services = bootstrap(content_folder(), bench.folder)
    with pytest.raises(SessionMissing, match="holds a number that makes no sense"):
        services.sessions.look_at(SessionId(bench.journal.parent.name))
    summary = next(each for each in services.library.summaries() if not each.locked)
    assert "makes no sense" in summary.problem
