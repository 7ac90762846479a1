"""Turns the tables of a TOML file into our values, and collects everything that does not fit."""

import difflib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from enum import Enum
from typing import Any, NoReturn, TypeVar, cast

import msgspec
from msgspec import inspect

from app.domain.language import say, unsaid
from app.services.content_faults import Finding, quoted

S = TypeVar("S", bound=msgspec.Struct)

_LARGEST_NUMBER = 1_000_000
_LONGEST_LIST = 500
"""More than any list of ours has by far: to look for the nearest word to each of many would take minutes."""
_MISUNDERSTOOD = object()
_TEXT, _NUMBER, _TRUTH = unsaid("text"), unsaid("a whole number"), unsaid("true or false")
_TABLE = unsaid("a table")
_NOUNS = {
    "StepKind": unsaid("a step kind"),
    "Category": unsaid("a note category"),
    "Privacy": unsaid("a privacy level"),
    "CaptureBy": unsaid("someone who can take notes"),
    "TrioRule": unsaid("a rule for threes"),
    "Audience": unsaid("someone a signal is for"),
    "Sound": unsaid("a sound"),
    "VoteOn": unsaid("something to vote on"),
}


class NotUnderstood(Exception):
    """A rule asked for something that the file gives wrongly; that fault has been told already."""


class Partial:
    """As much of a value as could be understood. Asking for the rest raises `NotUnderstood`."""

    def __init__(self, understood: Mapping[str, object]) -> None:
        self.__dict__.update(understood)

    def __getattr__(self, name: str) -> NoReturn:
        """Reached only for names that were not understood."""
        raise NotUnderstood(name)


def findings_of(rules: Iterable[Callable[..., Iterable[Finding]]], *subject: object) -> Iterator[Finding]:
    """What the rules find in a subject; a rule that needs what was not understood says nothing more."""
    for rule in rules:
        with suppress(NotUnderstood):
            yield from rule(*subject)


def understand(struct: type[S], table: Mapping[str, object]) -> tuple[S, list[Finding]]:
    """The value a table describes, or a `Partial` in its place, and what is wrong with its shape."""
    reader = _Reader()
    shape = cast(inspect.StructType, inspect.type_info(struct))
    return cast(S, reader.struct(shape, table, "")), reader.findings


def nearest(word: str, known: Iterable[str]) -> str:
    """A question about the known word that was probably meant, or nothing."""
    close = difflib.get_close_matches(word[:60], list(known), n=1)
    return " " + say("Did you mean {word}?", word=close[0]) if close else ""


class _Reader:
    """Walks types and tables together and notes what does not fit."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []

    def struct(self, shape: inspect.StructType, table: Mapping[str, object], at: str) -> object:
        fields = {field.encode_name: field for field in shape.fields}
        self._unknown_keys(table, [*fields, *_tag_keys(shape)], at)
        understood: dict[str, object] = {}
        for name, field in fields.items():
            if name in table:
                understood[name] = self._value(field.type, table[name], _within(at, name))
            elif field.required:
                self._note(_within(at, name), say("is missing."))
        known = {name: value for name, value in understood.items() if value is not _MISUNDERSTOOD}
        required = {name for name, field in fields.items() if field.required}
        if len(known) == len(understood) and required <= known.keys() and not _has_partial(known):
            return shape.cls(**known)
        defaults = {name: _default(field) for name, field in fields.items() if not field.required}
        return Partial({**{k: v for k, v in defaults.items() if k not in table}, **known})

    def _unknown_keys(self, table: Mapping[str, object], known: list[str], at: str) -> None:
        for key in table:
            if key not in known:
                self._note(_within(at, key), say("is not a key that belongs here.") + nearest(key, known))

    def _value(self, shape: inspect.Type, raw: object, at: str) -> object:
        match shape:
            case inspect.StructType():
                return self._table(shape, raw, at)
            case inspect.UnionType():
                return self._tagged(shape, raw, at)
            case inspect.VarTupleType():
                return self._list(shape, raw, at)
            case inspect.DictType():
                return self._named_values(shape, raw, at)
            case inspect.EnumType():
                return self._word(shape.cls, raw, at)
            case _:
                return self._plain(shape, raw, at)

    def _table(self, shape: inspect.StructType, raw: object, at: str) -> object:
        if isinstance(raw, dict):
            return self.struct(shape, raw, at)
        self._wrong_kind(at, _TABLE, raw)
        return Partial({})

    def _tagged(self, shape: inspect.UnionType, raw: object, at: str) -> object:
        kinds = {str(kind.tag): kind for kind in shape.types if isinstance(kind, inspect.StructType)}
        if not isinstance(raw, dict):
            self._wrong_kind(at, _TABLE, raw)
            return Partial({})
        tag = raw.get("type")
        if isinstance(tag, str) and tag in kinds:
            return self.struct(kinds[tag], raw, at)
        missing = unsaid("is missing; write one of: {words}.")
        unknown = unsaid("{name} is not a kind of item; write one of: {words}.")
        said = say(missing if tag is None else unknown, name=quoted(tag), words=", ".join(kinds))
        self._note(_within(at, "type"), said)
        return Partial({})

    def _list(self, shape: inspect.VarTupleType, raw: object, at: str) -> object:
        if not isinstance(raw, list):
            return self._wrong_kind(at, unsaid("a list in [ ]"), raw)
        if len(raw) > _LONGEST_LIST:
            self._note(at, say("has {count} entries; {most} is the most.", count=len(raw), most=_LONGEST_LIST))
            return _MISUNDERSTOOD
        values = tuple(self._value(shape.item_type, item, f"{at}[{n}]") for n, item in enumerate(raw))
        return _MISUNDERSTOOD if any(value is _MISUNDERSTOOD for value in values) else values

    def _named_values(self, shape: inspect.DictType, raw: object, at: str) -> object:
        if not isinstance(raw, dict):
            return self._wrong_kind(at, unsaid("a table in { }"), raw)
        values = {key: self._value(shape.value_type, item, _within(at, key)) for key, item in raw.items()}
        return _MISUNDERSTOOD if any(value is _MISUNDERSTOOD for value in values.values()) else values

    def _word(self, words: type[Enum], raw: object, at: str) -> object:
        if not isinstance(raw, str):
            return self._wrong_kind(at, _TEXT, raw)
        try:
            return msgspec.convert(raw, words)
        except msgspec.ValidationError:
            known = [str(word.value) for word in words]
            noun = say(_NOUNS.get(words.__name__, unsaid("a word that is allowed here")))
            said = unsaid("{name} is not {noun}; write one of: {words}.")
            hint = nearest(raw, known)
            self._note(at, say(said, name=quoted(raw), noun=noun, words=", ".join(known)) + hint)
            return _MISUNDERSTOOD

    def _plain(self, shape: inspect.Type, raw: object, at: str) -> object:
        kind, name = _PLAIN[type(shape)]
        try:
            value: object = msgspec.convert(raw, kind)
        except msgspec.ValidationError:
            return self._wrong_kind(at, name, raw)
        # Sums of numbers with thousands of digits cannot even be printed.
        if kind is int and isinstance(value, int) and abs(value) > _LARGEST_NUMBER:
            self._note(at, say("is too large a number; {most} is the most.", most=_LARGEST_NUMBER))
            return _MISUNDERSTOOD
        return value

    def _wrong_kind(self, at: str, wanted: str, raw: object) -> object:
        self._note(at, say("must be {wanted}, but is {given}.", wanted=say(wanted), given=say(_kind_of(raw))))
        return _MISUNDERSTOOD

    def _note(self, at: str, sentence: str) -> None:
        self.findings.append(Finding(at, sentence))


_PLAIN: dict[type[inspect.Type], tuple[type, str]] = {
    inspect.StrType: (str, _TEXT),
    inspect.IntType: (int, _NUMBER),
    inspect.BoolType: (bool, _TRUTH),
}


def _kind_of(raw: object) -> str:
    match raw:
        case bool():
            return _TRUTH
        case int():
            return _NUMBER
        case float():
            return unsaid("a number with a point")
        case str():
            return _TEXT
        case list():
            return unsaid("a list")
        case dict():
            return _TABLE
        case _:
            return unsaid("a date or time")


def _within(at: str, key: str) -> str:
    return f"{at}.{key}" if at else key


def _tag_keys(shape: inspect.StructType) -> list[str]:
    return [shape.tag_field] if shape.tag_field else []


def _default(field: inspect.Field) -> Any:  # noqa: ANN401 - a default is whatever its field holds
    if field.default_factory is not msgspec.NODEFAULT:
        return cast(Callable[[], object], field.default_factory)()
    return field.default


def _has_partial(understood: Mapping[str, object]) -> bool:
    return any(
        isinstance(value, Partial) or (isinstance(value, tuple) and any(isinstance(item, Partial) for item in value))
        for value in understood.values()
    )
