"""How a row of the table of actions is written."""

from typing import NamedTuple

from ui.actions.spec import ActionId, ActionSpec, Group, Where

_NEEDS_ITS_PART = (Where.WALL, Where.GROUPS, Where.PEOPLE, Where.ACTIONS, Where.ROOM, Where.TIMELINE)


class Row(NamedTuple):
    """One action as it is written down; `keys` are separated by spaces, the first is shown in menus."""

    id: ActionId
    title: str
    keys: str
    tip: str = ""
    where: Where = Where.CONSOLE
    numbered: bool = False
    choices: tuple[str, ...] = ()


def rows(group: Group, *rows: Row) -> tuple[ActionSpec, ...]:
    """Make the actions of one menu of their rows."""
    return tuple(
        ActionSpec(
            id=row.id,
            title=row.title,
            keys=tuple(row.keys.split()),
            group=group,
            tip=row.tip,
            where=row.where,
            while_typing=row.where not in _NEEDS_ITS_PART,
            numbered=row.numbered,
            choices=row.choices,
        )
        for row in rows
    )
