"""Everything that `app` says to somebody goes through `say`, so that it can be said in another language."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

APP = Path(__file__).parents[2] / "app"
SAYS = frozenset({"say", "say_many", "unsaid"})
WORDS = re.compile(r"[A-Za-z}”,;] [a-z{“]\w+ ?\S")
REFUSALS = re.compile(r"Refused|SessionMissing|NotSaved|NotShared|Unreadable|JournalDamaged|NotPrinted|LogoRefused")

IN_ENGLISH = re.compile(
    r"services/(content_(check|lines)|note_files|event_files|preparing|rehearsal\w*|staged_\w+|sample_day)\.py"
    r"|domain/(german_\w+|name_\w+|identifying_shapes)\.py"
)
"""What authors and the command line read, what is played to the audit, and words that names are told by."""
NOT_WORDS = re.compile(
    r"<<|BT 1|endcmap|findresource|CMapType|beginbfchar|StructTreeRoot|q 1 0 0|\{\} \{\} Tf|TR heads"
    r"|no table|no handout called|quick brown|^\{\}\{\} min$"
)
"""Parts of a PDF, errors of ours that nobody sees, a sentence with all letters, and minutes."""
NAMES = re.compile(
    "too far|look here|not needed|each person|keep both|thick pen|No destinations|Not charging|not with|nicht mit"
)
"""Names of values, what other programs print, and words of a roster in two languages."""


def unsaid_texts(source: str) -> list[str]:
    """Literal texts of two words and more that do not go through `say`; docstrings are none."""
    tree = ast.parse(source)
    passed = set(_passed_over(tree))
    found = [text for node in ast.walk(tree) if id(node) not in passed and (text := _text(node))]
    texts = [text for text in found if WORDS.search(text) and not NOT_WORDS.search(text) and not NAMES.fullmatch(text)]
    return [*texts, *_refused_unsaid(tree)]


def _passed_over(tree: ast.Module) -> Iterator[int]:
    for node in ast.walk(tree):
        inside: list[ast.AST] = []
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            inside = [node.value]
        elif isinstance(node, ast.Call) and _name(node) in SAYS | {"compile", "AssertionError", "MiniaudioError"}:
            inside = [part for argument in node.args for part in ast.walk(argument)]
        elif isinstance(node, ast.JoinedStr):
            inside = [part for part in node.values if isinstance(part, ast.Constant)]
        elif isinstance(node, ast.FunctionDef):
            inside = [part for each in (node.returns,) if each is not None for part in ast.walk(each)]
        elif isinstance(node, ast.AnnAssign | ast.arg) and node.annotation is not None:
            inside = list(ast.walk(node.annotation))
        yield from map(id, inside)


def _refused_unsaid(tree: ast.Module) -> Iterator[str]:
    """A constant of a module, marked to be said later, that is told as it stands."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and REFUSALS.fullmatch(_name(node)):
            yield from (
                each.id for each in node.args if isinstance(each, ast.Name) and len(each.id) > 3 and each.id.isupper()
            )


def _text(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return ""


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


MODULES = [path for path in sorted(APP.rglob("*.py")) if not IN_ENGLISH.search(path.as_posix())]


@pytest.mark.parametrize("kind", ["domain", "services"])
def test_every_sentence_of_app_is_said(kind: str) -> None:
    modules = [path for path in MODULES if path.is_relative_to(APP / kind)]
    assert len(modules) > 50
    found = {path.name: texts for path in modules if (texts := unsaid_texts(path.read_text(encoding="utf-8")))}
    assert found == {}


@pytest.mark.parametrize(
    "source",
    [
        'raise Refused("That day is over. Choose another.")',
        'def f(n):\n    return f"{n} could not be read."',
        "raise Refused(ENDED)",
        'x = ("comes back tomorrow",)',
    ],
)
def test_a_sentence_that_is_not_said_is_found(source: str) -> None:
    assert unsaid_texts(source)
    assert not unsaid_texts('def f(n):\n    "A docstring that is long."\n    return say("{n} could not be read.", n=n)')
