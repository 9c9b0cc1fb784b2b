"""One role on one screen."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from airoles.questions.adverts import AdvertCounts
from airoles.questions.needs import SkillNeed
from airoles.questions.neighbours import Neighbour
from airoles.questions.pay_evidence import is_public
from airoles.questions.pay_figures import Figure
from airoles.questions.reply import Reply
from airoles.questions.sections import ASPECTS
from airoles.questions.show import RoleAnswer
from airoles.views.card_line import FAMILY_NAMES, LEVEL_NAMES, said_by, titled
from airoles.views.disputes import topic_of
from airoles.views.sheet import Cell, Empty, Line, Report, Sheet, text
from airoles.views.source_numbers import in_a_sentence
from airoles.views.summaries.pieces import DISPUTED, bites, labelled, paid, said, short_name
from airoles.wording.adverts import counts_in_brief
from airoles.wording.money import FULL_BASES, SHORT_BASES, market_name
from airoles.wording.number_words import counted
from airoles.wording.remarks import with_remark
from airoles.wording.short_forms import cut

Labelled = tuple[str, Cell, int]
_SKILLS, _ENDS, _TOPIC = 5, 6, 48
"""So many skills and ends of moves are named, and so many characters of a topic."""
_ROWS = (
    ("Owns", "scope", 2, 0),
    ("Decides", "decision_rights", 2, 3),
    ("Judged by", "success_measure", 2, 0),
    ("Reports to", "reports_to", 2, 0),
    ("Works", "hands_on", 2, 2),
    ("Experience", "experience", 2, 0),
)
"""Label, section or aspect, how many statements, and how soon the row may go."""


def report(reply: Reply) -> Report:
    """What the role is, owns, needs and earns, and where people come from and go."""
    answer: RoleAnswer = reply.answer
    card = answer.role
    about = [Line(_standing(answer, reply), kind="remark")]
    about += [
        Line(with_remark(one.text, one.remark), one.sources) for one in (answer.summary or ())[:1]
    ]
    market = str(reply.asked.get("market", "US"))
    parts = (labelled(_rows(answer)), _pay(answer, market), labelled(_careers(answer)))
    also = f"   also: {', '.join(card.aliases)}" if card.aliases else ""
    more = f"airoles show {short_name(card)} duties | skills | pay | …   all: --full"
    return Report(
        f"{titled(card)}{also}",
        tuple(about),
        parts,
        reply.sources,
        tuple(_notes(answer)),
        summary=True,
        more=more,
    )


def _standing(answer: RoleAnswer, reply: Reply) -> str:
    dates = [source.date[:4] for source in reply.sources.values() if source.date]
    newest = f", newest {max(dates)}" if dates else ""
    card = answer.role
    return (
        f"{LEVEL_NAMES[card.level]} · {FAMILY_NAMES[card.family]} · "
        f"{counted(len(reply.sources), 'source')} of "
        f"{counted(answer.voices.role, 'publisher')}{newest}"
    )


def _rows(answer: RoleAnswer) -> Iterator[Labelled]:
    for label, section, most, spare in _ROWS:
        holder = answer.mandate if section in ASPECTS else answer
        stated = getattr(holder, section, ()) or ()
        empty = answer.empty.get(section, "no source")
        yield label, said(stated, most, bites(answer.disputes, section), empty), spare
    yield "Skills, top", _skills(answer.skills or ()), 0


def _adverts(counts: AdvertCounts | None) -> Cell:
    if counts is None:
        return ()
    return (Line(counts_in_brief(counts), counts.sources),)


def _skills(needs: tuple[SkillNeed, ...]) -> Cell:
    if not needs:
        return Empty.NO_SOURCE
    counts = Counter(need.importance for need in needs)
    words = ", ".join(f"{count} {importance}" for importance, count in counts.items())
    first = needs[:_SKILLS]
    sources = tuple(dict.fromkeys(s for need in first for s in need.sources))
    names = ", ".join(need.name for need in first)
    return (Line(names, sources[:4]), Line(f"in all {words}", kind="remark"))


def _pay(answer: RoleAnswer, market: str) -> Sheet:
    here = [f for f in answer.pay or () if f.pay.market == market]
    own = [f for f in here if f.pay.proxy is None]
    rows: list[Labelled] = []
    others = [figure for figure in own if not is_public(figure)]
    for basis in dict.fromkeys(figure.pay.basis for figure in others):
        figures = [figure for figure in others if figure.pay.basis == basis]
        rows.append((f"Pay, {SHORT_BASES[basis]}", _figures(figures, market), 0))
    if public := list(filter(is_public, own)):
        rows.append(("Pay, public", _figures(public, market), 0))
    if not own:
        rows.append(("Pay", _no_pay(answer.pay or (), market), 0))
    if stand_ins := len(here) - len(own):
        words = counted(stand_ins, "more figure stands in", "more figures stand in")
        line = Line(f"~ {words} for the role (other titles, wider groups)", kind="remark")
        rows.append(("", (line,), 1))
    if bites(answer.disputes, "pay"):
        label, cell, spare = rows[0]
        rows[0] = label, (*cell, DISPUTED) if isinstance(cell, tuple) else cell, spare
    return labelled(rows)


def _figures(figures: list[Figure], market: str) -> Cell:
    lines = [paid(figure, market) for figure in figures[:3]]
    if figures[0].pay.basis == "unstated":
        said_first = f"{FULL_BASES['unstated']}: {lines[0].text}"
        lines[0] = replace(lines[0], text=said_first)
    if len(figures) > 3:
        lines.append(Line(f"+{len(figures) - 3} more", kind="remark"))
    return tuple(lines)


def _no_pay(figures: tuple[Figure, ...], market: str) -> Cell:
    elsewhere = [f for f in figures if f.pay.proxy is None]
    if elsewhere:
        return tuple(paid(figure, market) for figure in elsewhere[:2])
    return text(f"no figure of its own in {market_name(market)}", kind="remark")


def _careers(answer: RoleAnswer) -> Iterator[Labelled]:
    disputes = answer.disputes
    yield "How common", said(answer.adoption or (), 3, bites(disputes, "adoption")), 0
    yield "Comes from", _ends(answer.comes_from or (), bites(disputes, "comes_from")), 0
    yield "Leads to", _ends(answer.goes_to or (), bites(disputes, "goes_to")), 0
    yield "Adverts", _adverts(answer.adverts), 4


def _ends(neighbours: tuple[Neighbour, ...], disputed: bool) -> Cell:
    if not neighbours:
        return Empty.NO_SOURCE
    names = [said_by(n.name, n.layers) for n in neighbours]
    shown = " · ".join(names[:_ENDS]) + (
        f" · +{len(names) - _ENDS} more" if len(names) > _ENDS else ""
    )
    return (Line(shown), DISPUTED) if disputed else (Line(shown),)


def _notes(answer: RoleAnswer) -> Iterator[Line]:
    disputes = list((answer.disputes or {}).values())
    name = short_name(answer.role)
    if disputes:
        count = counted(len(disputes), "disagreement") + " (!)"
        narrowest = min(disputes, key=lambda dispute: len(dispute.roles))
        yield Line(
            f"{count}, such as: {cut(topic_of(narrowest), _TOPIC)}   airoles disputes {name}"
        )
    voices = answer.voices
    if voices.most:
        share = round(100 * voices.most_citations / voices.citations)
        most = said_by(in_a_sentence(voices.most), voices.most_layers)
        yield Line(
            f"{len(voices.statements)} statements; {most} carries {share}% of all citations."
            f"   airoles sources {name}"
        )
