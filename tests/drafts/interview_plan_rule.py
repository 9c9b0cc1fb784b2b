"""The rule of lines, for interviews and plans: what may stand on a line, from the catalog alone.

Sentences and frames are written out here, each read and found to claim nothing of a role, a skill,
a figure or a law; what a frame takes must be a statement, a need or a topic, with all its sources.
"""

import re
from collections.abc import Iterator
from dataclasses import fields, replace

from airoles.catalog import Catalog
from airoles.drafts.draft import Draft, DraftLine
from airoles.model.claim import Answer, Claim
from airoles.model.dispute import Dispute
from airoles.model.role import Role

SENTENCES = frozenset(
    (
        # interview
        "1 is no example, 2 a weak one, 3 a good one, 4 several good ones from different places.",
        "Score alone, before you hear what the others think.",
        "How would you tell, after a year, whether you have succeeded?",
        "Which decisions would you take alone, and which with whom?",
        "What would you still build yourself, and what would you leave to others?",
        "What would you find hardest here, and how would you deal with it?",
        "Which of your posts comes closest to this one, and what did you answer for in it?",
        "No source of the catalog names anything to ask in this round.",
        "No source of the catalog names a need of this role.",
        "No need that sources require was found missing from the file.",
        "Ask of each: what was your own part, who else took part, and what came of it?",
        "No skill of the catalog was read in the advert.",
        "Nothing odd was found in the advert.",
        "No source of the catalog names a need of this role to prepare for.",
        "No need of this role was read in the file.",
        "Say what of your latest post was already work of this kind.",
        "Who owns what here?",
        "Whom will I report to, and why there?",
        "What is the budget, and who approves spending?",
        "What will I decide alone, and what with whom?",
        "By what will you judge, after a year, whether this went well?",
        "Ask what holds here, since sources disagree.",
        "No source of the catalog says anything on it for this role.",
        # plan
        "Write each decision down, with who took it and when it is looked at again.",
        "Meet the people you depend on, and write down what each expects of you.",
        "Tell back what you found, and agree on what comes first.",
        "No further duty is sourced; go on with those before.",
        "Show what has been done, and what was learnt where it failed.",
        "Look back on this plan, and write the next one.",
        "No source of the catalog says whom this role reports to.",
        "No source of the catalog says anything of a budget for this role.",
        "No source of the catalog says what this role decides.",
        "No source of the catalog says what makes this role hard.",
        "No source of the catalog says how success in this role is judged.",
        "No source of the catalog names a duty of this role.",
    )
)
_NO_OWNER = re.compile(r"No source of the catalog says what the (.+) owns\.")
_FRAMES = [
    re.compile(pattern)
    for pattern in (
        r"(.+)",
        r"How would you (.+)\?",
        r"Tell us about a time when you had to (.+)\. What came of it\?",
        r"How would you take on this duty: (.+)\?",
        r"(.+): which piece of your work shows it best, and what was your own part in it\?",
        r"(.+): we did not read it in your file\. Where have you done it, or how would you learn "
        r"it\?",
        r"(.+): what is the hardest thing that you have done in it\?",
        r"Rests on the duty: (.+)",
        r"Rests on the need: (.+)\.",
        r"Rests on, and listen for, (?:how success is judged|what the role decides|"
        r"how hands-on the role is|what makes the role hard): (.+)",
        r"Rests on the experience that sources tell of: (.+)",
        r"Listen for a need of the role(?: that this round covers)?: (.+)\.",
        r"Listen for work on a duty of the role: (.+)",
        r"Listen for what sources call (.+)\.",
        r"Listen for results by which the role is judged: (.+)",
        r"Have an example ready for a need of the role: (.+)\.",
        r"We did not read this need of the role in your file: (.+)\.",
        r"(.+) is a need of the role (\(.+\))\.",
        r"Sources disagree: (.+)",
        r"One position: (.+)",
        r"Find out what holds here, since sources disagree: (.+)",
        r"Find out whether this holds here: (.+)",
        r"Agree whether you will be judged so: (.+)",
        r"Report on this, if you are judged so: (.+)",
        r"Look ahead: (.+)",
        r"Watch: (.+)",
    )
]
_NUMBER = re.compile(r"^Question [1-9][0-9]?: ")
Said = dict[str, list[frozenset[str]]]
"""Words that sources say, and the sources of each who says just that."""


def broken_lines(catalog: Catalog, draft: Draft) -> list[str]:
    """The lines of a draft without a file that break the rule."""
    said = _said(catalog, catalog.roles[draft.role.id])
    return [
        f"{draft.role.id}: {part.heading}: {line.text}"
        for part in draft.parts
        for line in part.lines
        if not _keeps_the_rule(catalog, said, line)
    ]


def _keeps_the_rule(catalog: Catalog, said: Said, line: DraftLine) -> bool:
    text = _NUMBER.sub("", line.text)
    if line.own != any("@" in source for source in line.sources):
        return False
    if line.kind == "bracket":
        return not line.sources and re.fullmatch(r"\[[^\[\]]{3,}\]", text) is not None
    if line.kind == "template":
        titles = [card.title for card in catalog.cards.values()]
        unowned = _NO_OWNER.fullmatch(text)
        return not line.sources and (
            text in SENTENCES or (unowned is not None and unowned[1] in titles)
        )
    if line.kind != "sourced" or not line.sources:
        return False
    if line.cells:  # a need of the scorecard, with what is told of it
        text = f"{text} ({line.cells[0]})"
        need = [one for one in said.get(text, []) if frozenset(line.sources) <= one]
        return bool(need) and line.cells[1:] == ("[1–4]",)
    cited = frozenset(line.sources)
    taken = (" ".join(hit.groups()) for frame in _FRAMES if (hit := frame.fullmatch(text)))
    return any(cited in said.get(words, ()) for words in taken)


def _said(catalog: Catalog, role: Role) -> Said:
    found: Said = {}
    disputes = list(catalog.disputes_on([role.id]).values())
    for section, claim in _claims(role):
        for words in _forms(claim, [d for d in disputes if section in d.sections]):
            found.setdefault(words, []).append(frozenset(claim.sources))
    for other in catalog.roles.values():
        for section, claim in _claims(other):
            if section in ("scope", "decision_rights", "primary_focus"):
                for words in (_short(claim), claim.text.rstrip(".")):
                    owned = f"{other.title}: {words}."
                    found.setdefault(owned, []).append(frozenset(claim.sources))
        for answer in other.questions:
            for words in _forms(answer, []):
                asked = f"{answer.question} {words}"
                found.setdefault(asked, []).append(frozenset(answer.sources))
    for dispute in disputes:
        cited = frozenset(s for position in dispute.positions for s in position.sources)
        found.setdefault(dispute.topic, []).append(cited)
        for position in dispute.positions:
            for words in _forms(position, []):
                found.setdefault(words, []).append(frozenset(position.sources))
    for words, sources in (*_needs(catalog, role), *_counted(catalog, role)):
        found.setdefault(words, []).append(sources)
    return found


def _claims(role: Role) -> Iterator[tuple[str, Claim]]:
    for record in (role, role.mandate):
        for field in fields(record):
            name, value = field.name, getattr(record, field.name)
            if isinstance(value, tuple):
                yield from ((name, one) for one in value if isinstance(one, Claim))


def _short(claim: Claim) -> str:
    words = claim.short or claim.text.rstrip(".")
    return f"{words} ({claim.remark.rstrip('.')})" if claim.remark else words


def _forms(claim: Claim | Answer, disputes: list[Dispute]) -> Iterator[str]:
    """The text, with its remark if it has one; as a task; with what is disputed behind it."""
    text = claim.answer if isinstance(claim, Answer) else claim.text
    whole = f"{text.rstrip('.')} ({claim.remark.rstrip('.')})." if claim.remark else text
    yield whole
    yield from (f"{whole} Sources disagree: {dispute.topic}" for dispute in disputes)
    if isinstance(claim, Claim):
        for words in (claim.short or text, text):
            task = words.rstrip(".")
            yield (task[0].lower() + task[1:]).replace("; ", ", and ", 1)
        yield _short(claim)


def _needs(catalog: Catalog, role: Role) -> Iterator[tuple[str, frozenset[str]]]:
    whole = [
        catalog.adverts[key]
        for key in catalog.advertised.get(role.id, ())
        if catalog.adverts[key].read == "whole"
    ]
    surveys = {
        s for key in catalog.advertised.get(role.id, ()) for s in catalog.adverts[key].sources
    }
    for skill in {need.skill for need in role.skills}:
        stated = [need for need in role.skills if need.skill == skill]
        sources = frozenset(s for need in stated for s in need.sources)
        name = catalog.skills[skill].name
        importances = [need.importance for need in stated]
        most = min(importances, key=["required", "expected", "helpful", "named"].index)
        depths = [need.depth for need in stated if need.depth]
        told = [most]
        if depths:
            deepest = max(depths, key=["awareness", "working", "practitioner", "expert"].index)
            told.append(f"{deepest} depth")  # type: ignore[arg-type]
        asking = sum(any(ask.skill == skill for ask in advert.skills) for advert in whole)
        counted = frozenset[str]()
        if len(whole) >= 5 and asking:
            asks = "asks" if asking == 1 else "ask"
            told.append(f"{asking} of {len(whole)} adverts read whole {asks} for it")  # type: ignore[arg-type]
            counted = frozenset(surveys)
        yield name, sources
        yield f"{name} ({most})", sources
        yield f"{name} ({', '.join(told)})", sources | counted
        for word in {need.word for need in stated if need.word}:
            for nearest in {need.nearest for need in stated if need.word == word}:
                of = [n for n in stated if n.word == word and n.nearest == nearest]
                said_of = f" (said of the {nearest})" if nearest else ""
                yield f"“{word}”{said_of}", frozenset(s for need in of for s in need.sources)


def _counted(catalog: Catalog, role: Role) -> Iterator[tuple[str, frozenset[str]]]:
    adverts = [catalog.adverts[key] for key in catalog.advertised.get(role.id, ())]
    whole = [advert for advert in adverts if advert.read == "whole"]
    budgets = sum(advert.budget is not None for advert in whole)
    surveys = frozenset(s for advert in adverts for s in advert.sources)
    yield f"A budget is mentioned in {budgets} of {len(whole)} adverts read whole.", surveys
    floor = sum(advert.budget is not None for advert in adverts)
    yield f"A budget is mentioned in at least {floor} of {len(adverts)} adverts.", surveys
    lines = [advert for advert in adverts if advert.reports_to]
    for title in {one.reports_to.title for one in lines if one.reports_to}:
        naming = [one for one in lines if one.reports_to and one.reports_to.title == title]
        yield (
            f"By {len(naming)} of {len(lines)} adverts that name the reporting line, "
            f"it leads to: {title}.",
            frozenset(s for one in naming for s in one.sources),
        )


def with_text(draft: Draft, kind: str, text: str) -> Draft:
    """The draft with the text of its first line of a kind replaced."""
    parts = list(draft.parts)
    for at, part in enumerate(parts):
        for n, line in enumerate(part.lines):
            if line.kind == kind:
                lines = (*part.lines[:n], replace(line, text=text), *part.lines[n + 1 :])
                parts[at] = replace(part, lines=lines)
                return replace(draft, parts=tuple(parts))
    raise AssertionError(kind)
