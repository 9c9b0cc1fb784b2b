"""What an interview says in words of its own: sentences that claim nothing, and frames.

A sentence claims nothing of a role, a skill, a figure or a law. A frame takes a statement, or the
name of a need, and adds no claim to it.
"""

SCORES = "1 is no example, 2 a weak one, 3 a good one, 4 several good ones from different places."
SCORE_APART = "Score alone, before you hear what the others think."
SCORE_BOX = "[1–4]"
JUDGED = "How would you tell, after a year, whether you have succeeded?"
DECIDES = "Which decisions would you take alone, and which with whom?"
BUILDS = "What share of your week would be building, and what share leading?"
HARDEST = "What would you find hardest here, and how would you deal with it?"
LED = "Which of your posts comes closest to this one, and what did you answer for in it?"
NOTHING_FOR_ROUND = "No source of the catalog names anything to ask in this round."
NOTHING_TO_SCORE = "No source of the catalog names a need of this role."
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
RESTS_ON_JUDGED = "Rests on how success is judged, to listen for: {}"
RESTS_ON_DECIDES = "Rests on what the role decides, to listen for: {}"
RESTS_ON_HANDS_ON = "Rests on how hands-on the role is, to listen for: {}"
RESTS_ON_CHALLENGE = "Rests on what makes the role hard, to listen for: {}"
LISTEN_NEED = "Listen for a need of the role: {} ({})."
LISTEN_DUTY = "Listen for work on a duty of the role: {}"
LISTEN_WORDS = "Listen for what sources call it: {}."
LISTEN_JUDGED = "Listen for results by which the role is judged: {}"
