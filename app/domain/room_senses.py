"""What has to be seen, heard or pressed in the room itself: picture, letters, sound, clicker.

In what is to be done, `{louder}` and the like stand for the key of an action.
"""

from app.domain.instants import day_text
from app.domain.room_answers import CheckItem, Said, Word
from app.domain.room_check import Answer, Finding
from app.domain.room_facts import RoomFacts, ScreenFacts, SoundFacts
from app.domain.screens import Arrangement, Standing

CABLES = "Cables, rooms and volumes change"


def screen(facts: RoomFacts, said: Said | None, today: str) -> Finding:
    """Which screen the room looks at, and whether it shows the laptop's picture or one of its own."""
    item, found = CheckItem.SCREEN, facts.screen
    if found is None:
        return Finding(item, Answer.UNKNOWN, "The screens were not looked at yet.", "R looks again.")
    if found.lost:
        return Finding(item, Answer.LOOK, "The projector is gone: the room sees nothing.", "Look at its cable.")
    if found.standing.arrangement is Arrangement.ALONE:
        do = "Plug the projector in; or W where the room does without."
        return Finding(item, Answer.LOOK, f"Only this laptop’s screen is here{_size(found.standing)}.", do)
    answer = _today(said, today, found.standing.name)
    if answer is Word.NO:
        return Finding(item, Answer.LOOK, f"{_named(found)}: not what the room looks at.", "Enter swaps the screens.")
    if found.standing.arrangement is Arrangement.MIRRORED:
        return _mirrored(found, meant=answer is Word.YES)
    return _extended(found, known=answer is Word.YES)


def letters(facts: RoomFacts, said: Said | None, today: str) -> Finding:
    """Whether the last row can read; a formula says what should be, and only somebody there what is."""
    item, found = CheckItem.LETTERS, facts.letters
    name = facts.screen.standing.name if facts.screen is not None else ""
    reach = f"They are {found.reach}." if found is not None else ""
    word = _today(said, today, name)
    if word is Word.YES:
        return Finding(item, Answer.READY, _joined("Read from the last row today.", reach))
    if word is Word.NO:
        do = "Enter: set the depth of the room and the height of the picture, then look again."
        return Finding(item, Answer.LOOK, _joined("The last row cannot read them.", reach), do)
    if found is not None and found.trouble:
        return Finding(
            item, Answer.LOOK, _joined(found.trouble, reach), "Enter: measure the room again, or move chairs."
        )
    before = _earlier("Read from the last row", said, today, name, "Nobody has looked from the last row yet")
    do = "Enter: measure the room. Then read from the last row: Y or N."
    return Finding(item, Answer.UNKNOWN, _joined(before, reach), do)


def sound(facts: RoomFacts, said: Said | None, today: str) -> Finding:
    """Whether the signals are heard at the back."""
    item, found = CheckItem.SOUND, facts.sound
    if found is None:
        return Finding(item, Answer.UNKNOWN, "Sound was not looked at yet.", "R looks again.")
    if not found.wanted:
        do = "{sound} and {louder} turn it on."
        return Finding(item, Answer.NOT_NEEDED, "Sound is off; the signals are seen only.", do)
    if found.failed or found.outputs == ():
        do = "Plug a loudspeaker in and press Enter; or W for a session without sound."
        return Finding(item, Answer.LOOK, "This laptop has nothing to sound from.", do)
    where = _outputs(found)
    match _today(said, today, ", ".join(found.outputs or ())):
        case Word.YES:
            return Finding(item, Answer.READY, f"Heard in the room today{where}, at {found.volume} %.")
        case Word.NO:
            do = "Look at loudspeaker and cable, {louder} is louder; Enter plays it again."
            return Finding(item, Answer.LOOK, f"Not heard{where}, at {found.volume} %.", do)
        case _:
            fact = _earlier("Heard here", said, today, ", ".join(found.outputs or ()), "Not heard here yet")
            fact = f"{fact} The volume is {found.volume} %."
            return Finding(item, Answer.UNKNOWN, fact, "Enter plays two notes. Did you hear them at the back? Y or N.")


def clicker(facts: RoomFacts, said: Said | None, today: str) -> Finding:
    """Whether the clicker's keys arrive: its forward button was pressed today, or somebody says that it works."""
    item, forward = CheckItem.CLICKER, facts.clicker.forward if facts.clicker is not None else ""
    learned = f"Its forward button sends {forward}." if forward else ""
    match _today(said, today, forward):
        case Word.YES:
            return Finding(item, Answer.READY, _joined("The clicker works today.", learned))
        case Word.NO:
            do = "Look at its battery and receiver; Enter learns its keys anew, W goes without."
            return Finding(item, Answer.LOOK, _joined("The clicker does not work.", learned), do)
        case _:
            fact = _joined(_tried(said, today, forward), learned)
            do = "Press its forward button. Enter learns its keys anew, W goes without."
            if not forward:
                do = "Enter, then press each of its buttons; or W without one."
            return Finding(item, Answer.UNKNOWN, fact, do)


def _tried(said: Said | None, today: str, forward: str) -> str:
    """What became of the clicker before; of one that was learned anew or forgotten nothing is known."""
    if said is None or said.word is Word.WITHOUT:
        return "It was not pressed here yet." if forward else "No clicker was learned yet."
    if said.with_what == forward:
        return _earlier("It worked here", said, today, forward, "")
    return "It was learned anew and not pressed since." if forward else "Its buttons were forgotten."


def _mirrored(found: ScreenFacts, *, meant: bool) -> Finding:
    fact = f"{_named(found)}, mirrored: the room sees all that you see."
    if meant:
        return Finding(CheckItem.SCREEN, Answer.READY, f"{fact} It is meant to.")
    do = "Extend the picture in the system’s settings; or Y if one picture for both is meant."
    return Finding(CheckItem.SCREEN, Answer.LOOK, fact, do)


def _extended(found: ScreenFacts, *, known: bool) -> Finding:
    fact = f"{_named(found)}, extended: the room sees the stage, you see the console."
    if found.usual and not known:
        do = "Y if the room looks at it; N or Enter if not."
        return Finding(CheckItem.SCREEN, Answer.LOOK, f"{fact} Last time it was {found.usual}.", do)
    return Finding(CheckItem.SCREEN, Answer.READY, fact)


def _named(found: ScreenFacts) -> str:
    return f"{found.standing.name or 'A screen without a name'}{_size(found.standing)}"


def _size(standing: Standing) -> str:
    return f" ({standing.width} × {standing.height})" if standing.width else ""


def _outputs(found: SoundFacts) -> str:
    return f" from {found.outputs[0]}" if found.outputs is not None and len(found.outputs) == 1 else ""


def _today(said: Said | None, today: str, with_what: str) -> Word | None:
    """What was said today, with the same screen or output."""
    return said.word if said is not None and (said.day, said.with_what) == (today, with_what) else None


def _earlier(well: str, said: Said | None, today: str, with_what: str, never: str) -> str:
    """What was found on another day or with something else, and why it is asked again."""
    if said is None or said.word is Word.WITHOUT:
        return f"{never}."
    day = "today" if said.day == today else f"on {day_text(said.day)}"
    outcome = f"{well} {day}" if said.word is Word.YES else f"It failed {day}"
    if said.with_what != with_what:
        return f"{outcome}, with {said.with_what or 'something else'}; now it is {with_what or 'something else'}."
    return f"{outcome}. {CABLES}, so it is asked again."


def _joined(*sentences: str) -> str:
    return " ".join(each for each in sentences if each)
