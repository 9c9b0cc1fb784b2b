"""The regular forms of an English verb."""

_VOWELS = "aeiou"


def forms_of(verb: str) -> tuple[str, ...]:
    """The verb as given, and the forms on -s, -ed and -ing of its first word.

    Forms that nobody writes do no harm, so that irregular and foreign verbs pass through too.
    """
    first, space, rest = verb.partition(" ")
    if len(first) < 3 or not first.isascii() or first.endswith(("ed", "ing")):
        return (verb,)
    ends = (first, f"{first}s", *_with("ed", first), *_with("ing", first))
    return tuple(form + space + rest for form in ends)


def _with(ending: str, verb: str) -> tuple[str, ...]:
    if verb.endswith("e"):
        return (verb[:-1] + ending,)
    if verb.endswith("y") and verb[-2] not in _VOWELS and ending == "ed":
        return (f"{verb[:-1]}ied",)
    if verb[-1] not in "aeiouwxy" and verb[-2] in _VOWELS and verb[-3] not in _VOWELS:
        return (verb + ending, verb + verb[-1] + ending)
    return (verb + ending,)
