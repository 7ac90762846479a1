"""The library as it is after things of a copy were put back: pure, nothing is written here."""

from collections.abc import Collection, Mapping
from typing import Any

from app.domain.instants import LONG_AGO, Instant
from app.services.copies.daily import Tables
from app.services.copies.differing import Change, Difference
from app.services.copies.snapshot import PLACES, Row, Snapshot, Sort

Table = dict[str, Row]


def mixed(now: Snapshot, copy: Snapshot, chosen: Collection[Difference], at: Instant) -> Mapping[str, Tables]:
    """The files that change, with all that is in them afterwards."""
    after = {file: {name: dict(table) for name, table in tables.items()} for file, tables in now.tables.items()}
    touched: set[str] = set()
    for difference in chosen:
        place = PLACES[difference.sort]
        table = after.setdefault(place.file, {}).setdefault(place.table, {})
        touched.add(place.file)
        if difference.sort is Sort.SETTINGS:
            after[place.file][place.table] = dict(copy.tables[place.file].get(place.table, {}))
        elif difference.sort is Sort.TIMES:
            for name, row in copy.rows(Sort.TIMES).items():
                if name not in now.rows(Sort.TIMES):
                    _add(table, row)
        else:
            _put(table, difference, copy)
        if place.versions:
            touched.add(place.versions)
            versions = after.setdefault(place.versions, {}).setdefault("versions", {})
            _put_versions(versions, difference, now, copy, at)
    return {file: after[file] for file in touched}


def _put(table: Table, difference: Difference, copy: Snapshot) -> None:
    """Put one row back, in the place of what stands or beside it, or take what stands away."""
    key = PLACES[difference.sort].key
    number = next((number for number, row in table.items() if row.get(key) == difference.name), None)
    older = copy.rows(difference.sort).get(difference.name)
    if difference.change is Change.GONE and number is not None:
        del table[number]
    elif older is not None and number is None:
        _add(table, older)
    elif older is not None and number is not None:
        stays = {word: value for word, value in table[number].items() if word == "people"}
        table[number] = {**older, **stays}


def _put_versions(versions: Table, difference: Difference, now: Snapshot, copy: Snapshot, at: Instant) -> None:
    """Versions come back or go with what they are of; what is replaced becomes one, to go back to in the planner."""
    sort, name = difference.sort, difference.name
    if difference.change is Change.GONE:
        for number in [number for number, row in versions.items() if row.get("id") == name]:
            del versions[number]
    elif difference.change is Change.BACK:
        for row in copy.versions(sort, name):
            _add(versions, row)
    else:
        _add(versions, _as_version(sort, now.rows(sort)[name], at))


def _as_version(sort: Sort, row: Row, at: Instant) -> dict[str, Any]:
    changed = row.get("changed")
    when = changed if isinstance(changed, int) and changed > LONG_AGO else at
    return {"id": row["id"], "at": when, "pinned": False, sort.value: row.get(sort.value)}


def _add(table: Table, row: Row) -> None:
    table[str(max(map(int, table), default=0) + 1)] = row
