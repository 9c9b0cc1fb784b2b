"""Which of two texts names a post and which an employer, as far as their words tell."""

import re

_POSTS = re.compile(
    r"\b(?:"
    # English
    r"engineer|scientist|manager|head|director|lead(?:er)?|officer|analyst|developer|consultant|"
    r"architect|president|vp|svp|evp|avp|c[aetdfopim]{1,2}o|cdaio|founder|co-?founder|partner|"
    r"principal|associate|assistant|intern(?:ship)?|researcher|professor|lecturer|fellow|student|"
    r"specialist|advis[eo]r|administrator|programmer|statistician|chief|chair|teacher|nurse|tutor|"
    r"coordinator|owner|strategist|evangelist|designer|technician|trainee|apprentice|writer|"
    r"editor|counsel|lawyer|attorney|auditor|controller|accountant|economist|mathematician|"
    r"physicist|chemist|biologist|postdoc|doctoral|candidate|freelancer?|contractor|executive|"
    r"supervisor|clerk|secretary|biostatistician|actuary|quant|trader|investor|recruiter|barista|"
    r"midwife|physician|doctor|pharmacist|librarian|planner|buyer|seller|representative|steward|"
    r"data protection|scrum master|expert|member|deputy|minister|commissioner|inspector|"
    # German
    r"\w*leiter(?:in)?|leitung|\w*entwickler(?:in)?|\w*ingenieur(?:in)?|\w*berater(?:in)?|"
    r"\w*mitarbeiter(?:in)?|referent(?:in)?|geschäftsführer(?:in)?|vorstand|\w*analyst(?:in)?|"
    r"werkstudent(?:in)?|praktikant(?:in)?|praktikum|\w*assistent(?:in)?|doktorand(?:in)?|"
    r"sachbearbeiter(?:in)?|gründer(?:in)?|teamlead|bereichsleitung|beauftragte[r]?|hilfskraft|"
    r"wissenschaftler(?:in)?|informatiker(?:in)?|kaufmann|kauffrau|volontär(?:in)?|"
    # French
    r"responsable|directeur|directrice|chef(?:fe)?|ingénieure?|développeu(?:r|se)|consultante?|"
    r"chargée?|stagiaire|stage|chercheu(?:r|se)|analyste|conseill(?:er|ère)|gérante?|alternante?|"
    r"alternance|doctorante?|adjointe?|fondat(?:eur|rice)|architecte|enseignante?|apprentie?|"
    # Spanish, Italian, Dutch
    r"director[ae]?|ingenier[oa]|jef[ea]|analista|científic[oa]|desarrollador[a]?|consultor[a]?|"
    r"becari[oa]|investigador[a]?|gerente|encargad[oa]|profesor[a]?|socio|fundador[a]?|"
    r"responsabile|direttore|direttrice|ingegnere|sviluppat(?:ore|rice)|capo|consulente|"
    r"ricercat(?:ore|rice)|stagista|tirocinante|fondat(?:ore|rice)|scienziat[oa]|"
    r"hoofd|directeur|ontwikkelaar|adviseur|onderzoeker|stagiair(?:e)?|medewerker|manager|"
    r"bestuurder|oprichter|docent|promovendus|coördinator|teamleider|afdelingshoofd"
    r")s?\b",
    re.IGNORECASE,
)
_EMPLOYERS = re.compile(
    r"\b(?:gmbh|mbh|ag|kg|se|sa|s\.a\.|sas|sarl|sàrl|ltd|limited|inc|llc|llp|plc|corp|corporation|"
    r"company|co|bv|b\.v\.|nv|n\.v\.|spa|s\.p\.a\.|srl|s\.r\.l\.|s\.l\.|university|universität|"
    r"université|universidad|università|universiteit|universitair|college|school|schule|institute|"
    r"institut|instituto|istituto|instituut|bank|banque|banco|banca|group|gruppe|groupe|grupo|"
    r"gruppo|groep|hospital|clinic|klinikum|klinik|hôpital|ministry|ministerium|ministère|agency|"
    r"agence|agentur|labs?|laboratories|laboratory|laboratoire|foundation|stiftung|fondation|"
    r"\w*hochschule|academy|akademie|insurance|versicherung\w*|assurances?|holding|partners|"
    r"technologies|solutions|systems|consulting|advisory|ventures|capital|department|council|"
    r"authority|trust|office|amt|werke|startup|hogeschool|studio|services)\b",
    re.IGNORECASE,
)
_FIELDS = re.compile(
    r"\b(?:data|ai|a\.i\.|ki|ia|ml|machine|learning|analytics|science|sciences|engineering|"
    r"product|technology|research|operations|strategy|risk|marketing|sales|finance|platform|"
    r"platforms|software|governance|nlp|vision|r&d|innovation|digital|it|security|cloud|"
    r"infrastructure|transformation|business|intelligence|intelligenz|daten|forschung|vertrieb|"
    r"données|datos|dati|automation|robotics|growth|insights|compliance|legal|people|quality|"
    r"fraud|pricing|credit|search|ads|ranking|applied|emea|apac|europe|global|dach)\b",
    re.IGNORECASE,
)
_BESIDE_FIELDS = re.compile(
    r"\b(?:and|of|for|und|et|y|e|en|team|teams|unit|department|division|dept|practice|group)\b",
    re.IGNORECASE,
)
_SURELY = re.compile(
    r"\b(?:gmbh|ag|ltd|limited|inc|llc|llp|plc|corp|corporation|university|universität|université|"
    r"universidad|università|universiteit|hochschule|b\.?v\.|n\.v\.|s\.a\.|sas|s\.?r\.?l\.?|s\.l\.)",
    re.IGNORECASE,
)
_LEGAL = re.compile(
    r"\s*(?:inc|ltd|llc|llp|plc|gmbh|ag|se|sa|s\.a\.|nv|bv|corp|co|lp|n\.a|kg)\b\.?", re.IGNORECASE
)
_MOST = 200


def names_post(text: str) -> bool:
    """Whether a word of the text names a post, such as engineer, Leiter or responsable."""
    return bool(_POSTS.search(text[:_MOST]))


def names_employer(text: str) -> bool:
    """Whether a word of the text belongs to names of firms, schools and offices."""
    return bool(_EMPLOYERS.search(text[:_MOST]))


def is_surely_employer(text: str) -> bool:
    """Whether the text carries the legal form of a firm, or is a university."""
    return bool(_SURELY.search(text[:_MOST]))


def names_field(text: str) -> bool:
    """Whether a text is made of fields of work, as what stands behind the comma of a title."""
    return not re.sub(r"[^\w]+", "", _BESIDE_FIELDS.sub("", _FIELDS.sub("", text[:_MOST])))


def post_score(text: str) -> int:
    """Above 0 for a post, below for an employer, 0 where the words do not tell."""
    return 2 * names_post(text) - 2 * names_employer(text) * (not names_post(text))


def without_place(employer: str) -> str:
    """The name of an employer without the town behind its comma."""
    name, comma, rest = employer.partition(", ")
    while comma and (_LEGAL.match(rest) or (names_employer(rest) and not names_employer(name))):
        more, comma, rest = rest.partition(", ")
        name = f"{name}, {more}"
    return name.strip(" ,;|·–—-")
