"""What was typed into one field after another: its letters are taken back together."""

from app.domain.planning.edits import Edit, SetAim, SetItemTitle, SetNote, SetTitle, SetWords


def typed_into(edit: Edit) -> object:
    """The field that an edit was typed into, to be compared with that of another; None for what was not typed."""
    match edit:
        case SetTitle() | SetAim():
            return type(edit)
        case SetItemTitle() | SetNote():
            return type(edit), edit.place
        case SetWords():
            return type(edit), edit.place, edit.name
        case _:
            return None
