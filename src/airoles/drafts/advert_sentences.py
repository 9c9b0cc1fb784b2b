"""The closed list of what an advert draft says without a source; none of it claims anything.

A sentence here says nothing of a role, a skill, a figure or a law: it tells what a line is for, or
what to do.  A bracket is what only the employer knows.
"""

EVIDENCE = "Evidence: "
"""What stands before a line that informs the employer and is no part of the advert."""
PAY_EVIDENCE = "Evidence, not an offer: "

DELETE_EVIDENCE = (
    "Lines that begin with Evidence are for you, not for applicants: delete them before you "
    "publish."
)
FILL_BRACKETS = "What stands in [brackets] only you know: fill it in, or delete it."
NO_ADVICE = "The points on pay and law are no legal advice: rules change, so check them yourself."
NO_PAY_EVIDENCE = "The catalog has no figure on this market that names the role."
NO_RULE = "The catalog has no rule on pay in adverts for this market."
NO_RULE_OF_REGION = "The catalog has no rule of its own for the region that you named."
NAME_REGION = "Name the region with --region to read the rule of one of these: "
"""Before the places that the catalog has a rule of."""
DISAGREE = "Sources disagree: "
"""Before the topic of a dispute and its positions."""
NO_CODED_WORD = "No word of the published lists of coded words was found in the draft."
NO_CONFLICT = "No asks that conflict were found in the draft."
ALL_SUPPORTED = "Every ask in the draft has a source."

TEMPLATE_SENTENCES = frozenset(
    {
        NO_ADVICE,
        NO_PAY_EVIDENCE,
        NO_RULE,
        NO_RULE_OF_REGION,
        NO_CODED_WORD,
        NO_CONFLICT,
        ALL_SUPPORTED,
        DELETE_EVIDENCE,
        FILL_BRACKETS,
    }
)

WHY_NOW = "[Why you create or fill this role now, in one or two sentences]"
EMPLOYER = "[Who you are: name, what you do, how many people]"
CONTRACT = "[Contract: permanent or for a time, full time or part time, from when]"
REPORTS_TO = "[Whom the holder reports to]"
TEAM = "[How many people the holder leads, now and in a year]"
BUDGET = "[The budget that the holder has, or who decides on it]"
RESULTS = "[What has to be there after twelve months, with figures]"
YEARS = "[Which experience you ask for, and what counts as equal to it]"
DEGREE = "[Whether you ask for a degree, and what counts as equal to it]"
PAY = "[Pay from and to, with currency and period]"
BENEFITS = "[Bonus, equity and benefits]"
PLACE = "[Place of work, days on site, and from where remote work is possible]"
ROUNDS = "[Each round: who takes part, what it is about, how long it takes]"
ANSWER = "[When applicants hear from you, and whom they can ask]"
ADJUSTMENTS = "[How applicants ask for adjustments]"
