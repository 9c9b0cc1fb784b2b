"""Words beside a skill in a list that change nothing about it: how well, how long, with what."""

from airoles.recognition.skill_tokens import AND, folded_word

_HOW_WELL = """
advanced basic beginner intermediate expert expertise proficient proficiency fluent experienced
experience exp knowledge familiar familiarity understanding fundamental foundation introduction
intro essentials good great strong solid deep hands on working very excellent excel profound
skill skilled skills ability competent competence level professional senior junior certified
certification certificate master mastery practical practitioner specialist user daily year years yr
yrs month months mo since over more than about with in using via for to the a an of by from at as
incl including include eg ie etc and or general various related relevant other some both
modern current latest version ver v core pro plus edition production enterprise large scale
end-to-end real world industry grade
eur usd gbp chf euro million mio mn people persons members reports directs
kenntnisse grundkenntnisse grundlagen erfahrung erfahren fortgeschritten fortgeschrittene
fortgeschrittener sehr gut gute guter experte expertin profi anfanger jahre jahr monate mit fur im
in der die das den von zur zum seit bereich
avance avancee avances debutant intermediaire confirme maitrise connaissance connaissances notion
notions bases bonne bon tres experience ans an mois de du des la le les l d a au aux en pour avec
sur avanzado avanzada basico basica intermedio experto experta conocimiento conocimientos nivel alto
experiencia anos ano con el los las del para por una un muy bueno dominio
avanzato avanzata avanzate base buona buono ottima ottimo conoscenza conoscenze esperto esperta
esperienza anni anno con di il lo gli dei delle della del dell per livello
gevorderd ervaren ervaring kennis goede goed zeer basis basiskennis jaar jaren met van het een voor
"""
_WITH_WHAT = """
tool tools tooling software technique techniques method methods methodology methodologies concept
concepts principle principles practice practices pattern patterns workflow workflows pipeline
pipelines development dev developing design designing implementation implementing building build
platform platforms system systems solution solutions framework frameworks library libraries lib
stack ecosystem suite environment environments application applications app apps service services
programming scripting coding script scripts language languages project projects process processes
management administration admin engineering technology technologies technical tech
apache microsoft ms google amazon ibm nvidia hashicorp meta cloud server studio desktop api apis
sdk ai ml ki ia data model models analysis task tasks work team teams best setup support usage use
entwicklung werkzeuge methoden programmierung developpement outils logiciels desarrollo
herramientas sviluppo strumenti ontwikkeling programmeren programmation programacion programmazione
"""
_NEUTRAL = frozenset(map(folded_word, f"{_HOW_WELL} {_WITH_WHAT}".replace("-", " ").split())) | AND


def is_neutral(key: str) -> bool:
    """Whether a folded word says nothing of its own beside a skill; numbers and versions do not."""
    return key in _NEUTRAL or key[0].isdigit() or (key[0] == "v" and key[1:].isdigit())
