"""Frames and a sentence for what each house decides anew; none adds a claim."""

NO_OWNER = "No source of the catalog says what the {} owns."
"""A template sentence; it takes the title of a role."""

ANSWERED = "{} {}"
OWNER = "{}: {}."
DISPUTE = "Sources disagree: {}"
POSITION = "One position: {}"
OPEN_QUESTION = "Find out what holds here, since sources disagree: {}"
BUDGET_NEED = "{} is a need of the role ({})."
BUDGET_ADVERTS = "A budget is mentioned in {} of {} adverts read whole."
BUDGET_AT_LEAST = "A budget is mentioned in at least {} of {} adverts."
LINE_ADVERTS = "By {} of {} adverts that name the reporting line, it leads to: {}."
