"""What has to be seen, heard or pressed in the room itself: picture, letters, sound, clicker.

In what is to be done, `{louder}` and the like stand for the key of an action.
"""

from app.domain.instants import day_text
from app.domain.language import say, unsaid
from app.domain.room_answers import CheckItem, Said, Word
from app.domain.room_check import Answer, Finding
from app.domain.room_facts import RoomFacts, ScreenFacts, SoundFacts
from app.domain.screens import Arrangement, Standing


def screen(facts: RoomFacts, said: Said | None, today: str) -> Finding:
    """Which screen the room looks at, and whether it shows the laptop's picture or one of its own."""
    item, found = CheckItem.SCREEN, facts.screen
    if found is None:
        return Finding(item, Answer.UNKNOWN, say("The screens were not looked at yet."), say("R looks again."))
    if found.lost:
        return Finding(
            item, Answer.LOOK, say("The projector is gone: the room sees nothing."), say("Look at its cable.")
        )
    if found.standing.arrangement is Arrangement.ALONE:
        do = say("Plug the projector in; or W where the room does without.")
        return Finding(item, Answer.LOOK, _alone(found.standing), do)
    answer = _today(said, today, found.standing.name)
    if answer is Word.NO:
        return Finding(
            item,
            Answer.LOOK,
            say("{named}: not what the room looks at.", named=_named(found)),
            say("Enter swaps the screens."),
        )
    if found.standing.arrangement is Arrangement.MIRRORED:
        return _mirrored(found, meant=answer is Word.YES)
    return _extended(found, known=answer is Word.YES)


def letters(facts: RoomFacts, said: Said | None, today: str) -> Finding:
    """Whether the last row can read; a formula says what should be, and only somebody there what is."""
    item, found = CheckItem.LETTERS, facts.letters
    name = facts.screen.standing.name if facts.screen is not None else ""
    reach = say("They are {reach}.", reach=found.reach) if found is not None else ""
    word = _today(said, today, name)
    if word is Word.YES:
        return Finding(item, Answer.READY, _joined(say("Read from the last row today."), reach))
    if word is Word.NO:
        do = say("Enter: set the depth of the room and the height of the picture, then look again.")
        return Finding(item, Answer.LOOK, _joined(say("The last row cannot read them."), reach), do)
    if found is not None and found.trouble:
        return Finding(
            item, Answer.LOOK, _joined(found.trouble, reach), say("Enter: measure the room again, or move chairs.")
        )
    before = _earlier(say("Read from the last row"), said, today, name, say("Nobody has looked from the last row yet"))
    do = say("Enter: measure the room. Then read from the last row: Y or N.")
    return Finding(item, Answer.UNKNOWN, _joined(before, reach), do)


def sound(facts: RoomFacts, said: Said | None, today: str) -> Finding:
    """Whether the signals are heard at the back."""
    item, found = CheckItem.SOUND, facts.sound
    if found is None:
        return Finding(item, Answer.UNKNOWN, say("Sound was not looked at yet."), say("R looks again."))
    if not found.wanted:
        do = say("{sound} and {louder} turn it on.")
        return Finding(item, Answer.NOT_NEEDED, say("Sound is off; the signals are seen only."), do)
    if found.failed or found.outputs == ():
        do = say("Plug a loudspeaker in and press Enter; or W for a session without sound.")
        return Finding(item, Answer.LOOK, say("This laptop has nothing to sound from."), do)
    match _today(said, today, ", ".join(found.outputs or ())):
        case Word.YES:
            return Finding(
                item,
                Answer.READY,
                _heard(found),
            )
        case Word.NO:
            do = say("Look at loudspeaker and cable, {louder} is louder; Enter plays it again.")
            return Finding(item, Answer.LOOK, _not_heard(found), do)
        case _:
            fact = _earlier(say("Heard here"), said, today, ", ".join(found.outputs or ()), say("Not heard here yet"))
            fact = f"{fact} {say('The volume is {volume} %.', volume=found.volume)}"
            return Finding(
                item, Answer.UNKNOWN, fact, say("Enter plays two notes. Did you hear them at the back? Y or N.")
            )


def clicker(facts: RoomFacts, said: Said | None, today: str) -> Finding:
    """Whether the clicker's keys arrive: its forward button was pressed today, or somebody says that it works."""
    item, forward = CheckItem.CLICKER, facts.clicker.forward if facts.clicker is not None else ""
    learned = say("Its forward button sends {forward}.", forward=forward) if forward else ""
    match _today(said, today, forward):
        case Word.YES:
            return Finding(item, Answer.READY, _joined(say("The clicker works today."), learned))
        case Word.NO:
            do = say("Look at its battery and receiver; Enter learns its keys anew, W goes without.")
            return Finding(item, Answer.LOOK, _joined(say("The clicker does not work."), learned), do)
        case _:
            fact = _joined(_tried(said, today, forward), learned)
            do = say("Press its forward button. Enter learns its keys anew, W goes without.")
            if not forward:
                do = say("Enter, then press each of its buttons; or W without one.")
            return Finding(item, Answer.UNKNOWN, fact, do)


def _tried(said: Said | None, today: str, forward: str) -> str:
    """What became of the clicker before; of one that was learned anew or forgotten nothing is known."""
    if said is None or said.word is Word.WITHOUT:
        return say("It was not pressed here yet.") if forward else say("No clicker was learned yet.")
    if said.with_what == forward:
        return _earlier(say("It worked here"), said, today, forward, "")
    return say("It was learned anew and not pressed since.") if forward else say("Its buttons were forgotten.")


def _mirrored(found: ScreenFacts, *, meant: bool) -> Finding:
    fact = say("{named}, mirrored: the room sees all that you see.", named=_named(found))
    if meant:
        return Finding(CheckItem.SCREEN, Answer.READY, f"{fact} {say('It is meant to.')}")
    do = say("Extend the picture in the system’s settings; or Y if one picture for both is meant.")
    return Finding(CheckItem.SCREEN, Answer.LOOK, fact, do)


def _extended(found: ScreenFacts, *, known: bool) -> Finding:
    fact = say("{named}, extended: the room sees the stage, you see the console.", named=_named(found))
    if found.usual and not known:
        do = say("Y if the room looks at it; N or Enter if not.")
        return Finding(
            CheckItem.SCREEN, Answer.LOOK, f"{fact} {say('Last time it was {usual}.', usual=found.usual)}", do
        )
    return Finding(CheckItem.SCREEN, Answer.READY, fact)


def _named(found: ScreenFacts) -> str:
    return f"{found.standing.name or say('A screen without a name')}{_size(found.standing)}"


def _size(standing: Standing) -> str:
    return f" ({standing.width} × {standing.height})" if standing.width else ""


def _alone(standing: Standing) -> str:
    if not standing.width:
        return say("Only this laptop’s screen is here.")
    return say("Only this laptop’s screen is here ({wide} × {high}).", wide=standing.width, high=standing.height)


def _only_output(found: SoundFacts) -> str:
    return found.outputs[0] if found.outputs is not None and len(found.outputs) == 1 else ""


def _heard(found: SoundFacts) -> str:
    if output := _only_output(found):
        return say("Heard in the room today from {output}, at {volume} %.", output=output, volume=found.volume)
    return say("Heard in the room today, at {volume} %.", volume=found.volume)


def _not_heard(found: SoundFacts) -> str:
    if output := _only_output(found):
        return say("Not heard from {output}, at {volume} %.", output=output, volume=found.volume)
    return say("Not heard, at {volume} %.", volume=found.volume)


def _today(said: Said | None, today: str, with_what: str) -> Word | None:
    """What was said today, with the same screen or output."""
    return said.word if said is not None and (said.day, said.with_what) == (today, with_what) else None


def _earlier(well: str, said: Said | None, today: str, with_what: str, never: str) -> str:
    """What was found on another day or with something else, and why it is asked again."""
    if said is None or said.word is Word.WITHOUT:
        return f"{never}."
    day = say("today") if said.day == today else say("on {day}", day=day_text(said.day))
    outcome = f"{well} {day}" if said.word is Word.YES else say("It failed {day}", day=day)
    if said.with_what == with_what:
        return f"{outcome}. {say('Cables, rooms and volumes change, so it is asked again.')}"
    other = say("something else")
    words = unsaid("{outcome}, with {before}; now it is {now}.")
    return say(words, outcome=outcome, before=said.with_what or other, now=with_what or other)


def _joined(*sentences: str) -> str:
    return " ".join(each for each in sentences if each)
