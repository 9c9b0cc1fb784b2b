"""What a plan says in words of its own: sentences that claim nothing, and frames."""

WRITE_DOWN = "Write each decision down, with who took it and when it is looked at again."
MEET = "Meet the people you depend on, and write down what each expects of you."
TELL_BACK = "Tell back what you found, and agree on what comes first."
NO_MORE_DUTIES = "No further duty is sourced; go on with those before."
SHOW = "Show what has been done, and what was learnt where it failed."
LOOK_BACK = "Look back on this plan, and write the next one."
NO_REPORTING = "No source of the catalog says whom this role reports to."
NO_BUDGET = "No source of the catalog says anything of a budget for this role."
NO_DECISIONS = "No source of the catalog says what this role decides."
NO_CHALLENGE = "No source of the catalog says what makes this role hard."
NO_MEASURE = "No source of the catalog says how success in this role is judged."
NO_DUTY = "No source of the catalog names a duty of this role."
SENTENCES = (
    WRITE_DOWN,
    MEET,
    TELL_BACK,
    NO_MORE_DUTIES,
    SHOW,
    LOOK_BACK,
    NO_REPORTING,
    NO_BUDGET,
    NO_DECISIONS,
    NO_CHALLENGE,
    NO_MEASURE,
    NO_DUTY,
)
"""All template sentences of a plan."""

FIND_OUT = "Find out whether this holds here: {}"
AGREE = "Agree whether you will be judged so: {}"
REPORT = "Report on this, if you are judged so: {}"
LOOK_AHEAD = "Look ahead: {}"
WATCH = "Watch: {}"

OWN_OWNERS = "who owns what here, agreed with whom"
OWN_LINE = "whom you report to here"
OWN_BUDGET = "your budget, and who approves spending"
OWN_DECISIONS = "what you decide alone, and what with whom"
OWN_PEOPLE = "the people to meet, by name"
OWN_MEASURE = "how success is judged here"
OWN_TASKS = "your first tasks, as agreed"
OWN_FIRST_RESULT = "the first result to show, to whom, and on what day"
OWN_YEAR = "what must be true here after a year"
