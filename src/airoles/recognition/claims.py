"""The parts of a sentence that tell what the person did or can do."""

import re

from airoles.recognition.deeds import small

MOST = 2_000
"""Characters of a sentence that are read."""
_ENDS = re.compile(
    r"[.;!?]\s+|\s+(?:but|aber|mais|pero|ma|maar)\s+|;|(?<=[a-z]), (?=all |just |only )"
)
_HARMLESS = r"(?!\s+(?:down_?time|outage|incident|loss|interruption|delay|exception|only))"
_DENIED = (
    rf"(?:no|without|ohne|sans|sin|senza|zonder|geen|kein\w*){_HARMLESS}",
    r"(?:not|never|none|nobody|neither|nor|cannot|didn't|don't|haven't|lack\w*)(?! only)",
    r"(?:nicht|nie|noch nie|pas|jamais|aucun\w*|nunca|ningun\w*|mai|nessun\w*|niet|nooit)",
)
_WISHED = (
    r"(?:wish|wishes|want|wants|hope|hopes|plan|plans|planned|planning|intend\w*|eager|keen)\s+to",
    r"(?:interested in|looking for|looking to|would like|aspir\w+|next year|in future)",
    r"(?:still learning|currently learning|planned for|to learn|am studying|beginner in)",
    r"(?:mochte|will lernen|interessiert an|geplant|souhaite\w*|envie de|quiero|me gustaria)",
    r"(?:vorrei|voglio imparare|graag leren)",
)
_OTHERS = (
    r"my (?:manager|boss|colleague|supervisor|wife|husband|brother|sister|friend|lead|team lead)s?",
    r"(?:assist\w*|support\w*|secretary to|worked for|reported to|reporting to|reports to)"
    r" (?:the|a|an|our)?\s*(?:\w+\s+){0,2}"
    r"(?:director|head|manager|chief|cto|cio|ceo|lead|team|officer|vp)",
    r"(?:for|with|of|beside|next to|alongside) (?:the|a|an) (?:\w+\s+){0,3}"
    r"(?:team|group|people|developers|engineers|colleagues) (?:who|that|which)",
    r"(?:same building|next door|sat beside|shared an office)",
    r"(?:typed|took|kept) (?:the )?(?:minutes|notes)",
    r"(?:booked|arranged|organised|organized) (?:the )?(?:travel|hotels|meetings|flights|rooms)",
    r"(?:translated|proofread|sold|cold-called|recruited for|interpreter|catered|cooked|cleaned)",
    r"(?:done|made|built|owned|led|run|written|managed) by (?:the|a|an|my|our|another|other)",
    r"the team (?:chose|decided|was|were)",
)
_NOT_OWN = re.compile(
    "|".join(rf"(?<!\w)(?:{one})(?!\w)" for one in (*_DENIED, *_WISHED, *_OTHERS))
)
_REPLACED = re.compile(r"(?<!\w)(?:replaced|migrated|moved|switched|instead of)(?!\w)")


def own_parts(sentence: str) -> tuple[str, ...]:
    """The parts of a sentence that count for the person.

    What is denied, wished for, planned, another person's or merely sold does not. A denial after
    "replaced" belongs to what was replaced ("Replaced sheets that nobody trusted"); one before it
    denies the deed ("Never migrated anything").
    """
    parts = []
    for part in _ENDS.split(sentence[:MOST]):
        text = small(part)
        replaced = _REPLACED.search(text)
        end = replaced.start() if replaced else len(text)
        if text.strip() and not _NOT_OWN.search(text, 0, end):
            parts.append(part)
    return tuple(parts)
