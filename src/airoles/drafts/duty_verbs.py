"""The verbs that duties begin with, so that "How would you ..." can go on with their words."""

_VERBS = (
    "adapt advise agree align analyse anticipate ask assess attract audit balance bring build "
    "check choose clean coach confer control coordinate count cover create cut de-identify "
    "decide define deliver deploy design develop do document draw drive establish evaluate "
    "explain explore find fine-tune follow gather give guide handle hear help hire hold "
    "identify implement import improve integrate introduce judge keep lead learn list look "
    "maintain make manage map match mentor modify monitor negotiate oversee own plan prepare "
    "present produce prototype publish put read recommend record recruit reduce remove report "
    "represent require research review run scope secure set show speed spend spot start stay "
    "steer study take teach tell test tie track train translate try tune turn understand "
    "update use vet watch weigh win work write"
)
DUTY_VERBS = frozenset(_VERBS.split())
FINDING_OUT = frozenset(
    ("assess", "explore", "find", "hear", "identify", "look", "study", "understand")
)
"""Those of them that find out before anything is done."""
