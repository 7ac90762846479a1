"""Which handout is built by what. A new handout is a module of its own and a line here."""

from collections.abc import Callable, Mapping

from app.domain.identifiers import HandoutId
from app.services.handouts.action_list import action_list
from app.services.handouts.agreement_poster import agreement_poster
from app.services.handouts.certificate import certificates
from app.services.handouts.evaluation_summary import evaluation_summary
from app.services.handouts.facilitator_log import facilitator_log
from app.services.handouts.good_practice_brief import good_practice_brief
from app.services.handouts.harvest_summary import harvest_summary
from app.services.handouts.listening_sheet import listening_sheets
from app.services.handouts.order import Order
from app.services.handouts.pair_cards import pair_cards
from app.services.handouts.principle_cards import principle_cards
from app.services.handouts.principles_poster import principles_poster
from app.services.handouts.question_card import question_cards
from app.services.handouts.room_kit import room_kit
from app.services.handouts.run_sheet import run_sheet
from app.services.handouts.sheet import Sheet
from app.services.handouts.sign_in import sign_in
from app.services.handouts.strengths_card import strengths_cards
from app.services.handouts.theme_poster import theme_poster
from app.services.handouts.wall_headings import wall_headings
from app.services.handouts.worksheets.evaluation import evaluation_forms
from app.services.handouts.worksheets.huddle import huddle_cards
from app.services.handouts.worksheets.mistakes import mistakes_cards
from app.services.handouts.worksheets.sheets import WORKSHEETS

Builder = Callable[[Order], tuple[Sheet, ...]]

BUILDERS: Mapping[HandoutId, Builder] = {
    HandoutId("run-sheet"): run_sheet,
    HandoutId("pair-cards"): pair_cards,
    HandoutId("question-card"): question_cards,
    HandoutId("listening-sheet"): listening_sheets,
    HandoutId("harvest-summary"): harvest_summary,
    HandoutId("strengths-card"): strengths_cards,
    HandoutId("action-list"): action_list,
    HandoutId("facilitator-log"): facilitator_log,
    HandoutId("room-kit"): room_kit,
    HandoutId("sign-in"): sign_in,
    HandoutId("agreement-poster"): agreement_poster,
    HandoutId("wall-headings"): wall_headings,
    HandoutId("principle-cards"): principle_cards,
    HandoutId("certificate"): certificates,
    HandoutId("theme-poster"): theme_poster,
    HandoutId("principles-poster"): principles_poster,
    HandoutId("good-practice-brief"): good_practice_brief,
    HandoutId("evaluation-summary"): evaluation_summary,
    **WORKSHEETS,
    HandoutId("evaluation-form"): evaluation_forms,
    HandoutId("huddle-card"): huddle_cards,
    HandoutId("mistakes-cards"): mistakes_cards,
}
