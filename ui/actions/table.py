"""The one table of actions that menus, buttons, shortcuts, tool tips and the sheet of keys read.

The rows lie in `ui/actions/rows`, one module for each menu.

Keys that must work while the facilitator types have Ctrl, a function key, Page or Esc in them; never Alt or
Ctrl+Alt with a letter, because those write letters on a Mac and on many European keyboards.
"""

from ui.actions.rows.notes import NOTES
from ui.actions.rows.people import PEOPLE
from ui.actions.rows.plan import PLAN
from ui.actions.rows.program import PROGRAM
from ui.actions.rows.sound import SOUND
from ui.actions.rows.stage import STAGE
from ui.actions.rows.time import TIME
from ui.actions.rows.votes import VOTES
from ui.actions.rows.wall import WALL
from ui.actions.spec import ActionId, ActionSpec

TABLE: tuple[ActionSpec, ...] = (*TIME, *STAGE, *NOTES, *WALL, *VOTES, *PEOPLE, *SOUND, *PROGRAM, *PLAN)
"""Every action, in the order of the menus."""

SPECS: dict[ActionId, ActionSpec] = {spec.id: spec for spec in TABLE}
"""The same by name."""
