"""What an interview says in words of its own: sentences that claim nothing, and frames.

A sentence claims nothing of a role, a skill, a figure or a law. A frame takes a statement, or the
name of a need, and adds no claim to it.
"""

SCORES = "1 is no example, 2 a weak one, 3 a good one, 4 several good ones from different places."
SCORE_APART = "Score alone, before you hear what the others think."
SCORE_BOX = "[1–4]"
JUDGED = "How would you tell, after a year, whether you have succeeded?"
DECIDES = "Which decisions would you take alone, and which with whom?"
BUILDS = "What would you still build yourself, and what would you leave to others?"
HARDEST = "What would you find hardest here, and how would you deal with it?"
LED = "Which of your posts comes closest to this one, and what did you answer for in it?"
NOTHING_FOR_ROUND = "No source of the catalog names anything to ask in this round."
NOTHING_TO_SCORE = "No source of the catalog names a need of this role."
NO_GAP = "No need that sources require was found missing from the file."
LOOK_BEHIND = "Ask of each: what was your own part, who else took part, and what came of it?"
ADVERT_ASKS_NOTHING = "No skill of the catalog was read in the advert."
NOTHING_ODD = "Nothing odd was found in the advert."
NOTHING_TO_PREPARE = "No source of the catalog names a need of this role to prepare for."
NOTHING_HELD = "No need of this role was read in the file."
STEP_UP = "Say what of your latest post was already work of this kind."
ASK_OWNERS = "Who owns what here?"
ASK_LINE = "Whom will I report to, and why there?"
ASK_BUDGET = "What is the budget, and who approves spending?"
ASK_DECISIONS = "What will I decide alone, and what with whom?"
ASK_SUCCESS = "By what will you judge, after a year, whether this went well?"
ASK_DISPUTED = "Ask what holds here, since sources disagree."
NOTHING_SAID = "No source of the catalog says anything on it for this role."
SENTENCES = (
    SCORES,
    SCORE_APART,
    JUDGED,
    DECIDES,
    BUILDS,
    HARDEST,
    LED,
    NOTHING_FOR_ROUND,
    NOTHING_TO_SCORE,
    NO_GAP,
    LOOK_BEHIND,
    ADVERT_ASKS_NOTHING,
    NOTHING_ODD,
    NOTHING_TO_PREPARE,
    NOTHING_HELD,
    STEP_UP,
    ASK_OWNERS,
    ASK_LINE,
    ASK_BUDGET,
    ASK_DECISIONS,
    ASK_SUCCESS,
    ASK_DISPUTED,
    NOTHING_SAID,
)
"""All template sentences of an interview."""

OWN_QUESTIONS = "your own questions for this round"
OWN_NEEDS = "the needs that you score"
OWN_ANSWER = "what a good answer holds for you"
WHO_DECIDES = "who decides, and by when"

HOW_WOULD = "How would you {}?"
TIME_WHEN = "Tell us about a time when you had to {}. What came of it?"
NUMBERED = "Question {}: {}"
THIS_DUTY = "How would you take on this duty: {}?"
SHOWN_BY = "{}: which piece of your work shows it best, and what was your own part in it?"

RESTS_ON_DUTY = "Rests on the duty: {}"
RESTS_ON_NEED = "Rests on the need: {} ({})."
RESTS_ON_JUDGED = "Rests on, and listen for, how success is judged: {}"
RESTS_ON_DECIDES = "Rests on, and listen for, what the role decides: {}"
RESTS_ON_HANDS_ON = "Rests on, and listen for, how hands-on the role is: {}"
RESTS_ON_CHALLENGE = "Rests on, and listen for, what makes the role hard: {}"
LISTEN_NEED = "Listen for a need of the role: {} ({})."
LISTEN_ROUND = "Listen for a need of the role that this round covers: {} ({})."
LISTEN_DUTY = "Listen for work on a duty of the role: {}"
LISTEN_WORDS = "Listen for what sources call {}."
LISTEN_JUDGED = "Listen for results by which the role is judged: {}"
RESTS_ON_EXPERIENCE = "Rests on the experience that sources tell of: {}"

FILE_SAYS = "The file says: “{}”"
FILE_LISTS = "The file lists: “{}”"
FILE_POST = "The file names this post, held now: “{}”"
FILE_LAST_POST = "The file names this post as the last one: “{}”"
NOT_READ = "{}: we did not read it in your file. Where have you done it, or how would you learn it?"
DEEPER = "{}: what is the hardest thing that you have done in it?"

ADVERT_ASKS = "{}: the advert asks for it. Which piece of your work shows it best?"
LEFT_OPEN = "The advert does not say: {}"
UNUSUAL = "Nothing that we know of the role names this ask: “{}”"

PREPARE = "Have an example ready for a need of the role: {} ({})."
PREPARE_GAP = "We did not read this need of the role in your file: {} ({})."
EXPECTED = "what you expect them to ask"
OWN_EXAMPLE = "your example: {}"
OWN_NEEDS_TO_PREPARE = "what they look for, as the advert or the recruiter tells it"
OWN_ANSWER_TO = "your answer: {}"
OWN_STEP_UP = "what you led, decided and answered for"
