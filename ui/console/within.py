"""Actions that stay within the window: where the focus goes, and what the chosen part does."""

from app.domain.people import Presence
from ui.actions.spec import ActionId, Where
from ui.actions.table import SPECS
from ui.console.body import ConsoleBody
from ui.console.panels.ballot_view import BallotView
from ui.console.panels.commit_view import STANDINGS, CommitView
from ui.console.panels.groups_view import GroupsView
from ui.console.panels.people_view import PeopleView
from ui.console.panels.principle_view import PrincipleView
from ui.console.panels.wall_view import WallView

_PRESENCE = {
    ActionId.PRESENT: Presence.PRESENT,
    ActionId.EXPECTED: Presence.EXPECTED,
    ActionId.LEFT: Presence.LEFT,
}


def do_within(body: ConsoleBody, action_id: ActionId) -> bool:
    """Do what needs no session; False if the action is not of that kind."""
    match action_id:
        case ActionId.CLEAR:
            return _clear_one_thing(body)
        case ActionId.JUMP:
            body.agenda.setFocus()
        case ActionId.NEXT_PART | ActionId.PREVIOUS_PART:
            body.go_to_part(1 if action_id is ActionId.NEXT_PART else -1)
        case ActionId.NEXT_TAB:
            body.panels.go_on()
        case ActionId.ENLARGE_PANEL:
            body.enlarge_panel()
        case ActionId.ADVICE_CHANGES:
            body.show_changes()
        case ActionId.NOTE_LINE:
            body.note_line.take_focus()
        case ActionId.TAKE_NOTE:
            body.note_line.submit()
        case ActionId.CONFIDENTIAL:
            body.note_line.toggle_confidential()
        case ActionId.GENERAL:
            body.note_line.make_general()
        case ActionId.FIND:
            body.search.open()
        case ActionId.CATEGORY:
            body.note_line.next_category()
        case _:
            return _in_panel(body, action_id)
    return True


def _in_panel(body: ConsoleBody, action_id: ActionId) -> bool:
    panels = body.panels
    match action_id:
        case ActionId.COUNT_VOTES:
            panels.bring_up(BallotView if panels.find_view(BallotView) is not None else PrincipleView)
        case ActionId.PRESENT | ActionId.EXPECTED | ActionId.LEFT:
            if people := panels.find_view(PeopleView):
                people.set_chosen(_PRESENCE[action_id])
        case ActionId.SWAP_TWO:
            if groups := panels.find_view(GroupsView):
                groups.choose_current()
        case ActionId.MOVE_ASIDE:
            if groups := panels.find_view(GroupsView):
                groups.move_current()
        case ActionId.KEEP_APART:
            if people := panels.find_view(PeopleView):
                people.keep_chosen_apart()
        case ActionId.CONSENT:
            if agreed := panels.find_view(CommitView):
                agreed.turn_consent()
        case ActionId.TOLD_DONE | ActionId.TOLD_GOING_ON | ActionId.TOLD_DROPPED:
            if before := panels.find_view(CommitView):
                before.tell(STANDINGS[action_id])
        case _ if SPECS[action_id].where is Where.WALL:
            if wall := panels.find_view(WallView):
                wall.do(action_id)
        case _:
            return False
    return True


def _clear_one_thing(body: ConsoleBody) -> bool:
    if body.ask_line.is_asking:
        body.ask_line.give_up()
    elif body.search.isVisible():
        body.search.leave()
    elif body.note_line.asks_about_lines:
        body.note_line.forget_pasted()
    elif body.notices.is_showing:
        body.notices.dismiss()
    elif body.loss.is_asking:
        body.loss.dismiss()
    elif body.note_line.is_editing:
        body.note_line.cancel_edit()
    elif (wall := body.panels.find_view(WallView)) is not None and wall.give_up():
        pass
    elif body.advice.is_open:
        body.show_changes()
    elif body.agenda.hasFocus():
        body.leave_agenda()
    else:
        return False
    return True
