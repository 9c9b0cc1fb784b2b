"""Which of two texts names a post and which an employer, as far as their words tell."""

import re

_POSTS_WORDS = (
    # English
    "engineer scientist manager head director lead leader officer analyst developer "
    "consultant architect president vp svp evp avp ceo cto cio cdo cao caio cdaio cfo coo cpo "
    "cmo cro ciso cso founder co-founder cofounder partner principal associate assistant "
    "intern internship researcher professor lecturer fellow student specialist advisor "
    "adviser administrator programmer statistician chief chair teacher nurse tutor "
    "coordinator owner strategist evangelist designer technician trainee apprentice writer "
    "editor counsel lawyer attorney auditor controller accountant economist mathematician "
    "physicist chemist biologist postdoc doctoral candidate freelancer freelance contractor "
    "executive supervisor clerk secretary biostatistician actuary quant trader investor "
    "recruiter barista midwife physician doctor pharmacist librarian planner buyer "
    "representative steward expert member deputy minister commissioner inspector ambassador "
    "coach mentor instructor trainer operator mechanic driver chef cook waiter cashier "
    "salesperson translator journalist "
    # German
    "leitung vorstand praktikum beauftragte beauftragter hilfskraft kaufmann kauffrau "
    "teamlead abteilungsleitung bereichsleitung teamleitung chefin geschäftsführung fachkraft "
    "angestellte angestellter selbstständig auszubildende auszubildender beamter beamtin "
    # French
    "responsable directeur directrice chef cheffe ingénieur ingénieure développeur "
    "développeuse consultante chargé chargée stagiaire stage chercheur chercheuse analyste "
    "conseiller conseillère gérant gérante alternant alternante alternance doctorant "
    "doctorante adjoint adjointe fondateur fondatrice architecte enseignant enseignante "
    "apprenti apprentie technicien technicienne statisticien statisticienne "
    # Spanish, Italian, Dutch
    "directora ingeniero ingeniera jefe jefa analista científico científica desarrollador "
    "desarrolladora consultor consultora becario becaria investigador investigadora gerente "
    "encargado encargada profesor profesora socio fundador fundadora coordinador coordinadora "
    "responsabile direttore direttrice ingegnere sviluppatore sviluppatrice capo consulente "
    "ricercatore ricercatrice stagista tirocinante fondatore fondatrice scienziato scienziata "
    "hoofd ontwikkelaar adviseur onderzoeker stagiair stagiaire medewerker bestuurder "
    "oprichter docent promovendus coördinator teamleider afdelingshoofd "
)
_POSTS = frozenset(_POSTS_WORDS.split())
_POST_ENDINGS_WORDS = (
    "leiter leiterin entwickler entwicklerin ingenieur ingenieurin berater beraterin "
    "mitarbeiter mitarbeiterin referent referentin führer führerin analyst analystin "
    "werkstudent werkstudentin praktikant praktikantin assistent assistentin doktorand "
    "doktorandin bearbeiter bearbeiterin gründer gründerin wissenschaftler wissenschaftlerin "
    "informatiker informatikerin volontär volontärin manager managerin architekt architektin "
    "mathematiker mathematikerin statistiker statistikerin physiker physikerin meister "
    "meisterin kaufmann kauffrau "
)
_POST_ENDINGS = tuple(_POST_ENDINGS_WORDS.split())
_EMPLOYERS_WORDS = (
    "gmbh mbh ag kg se sa s.a sas sarl sàrl ltd limited inc llc llp plc corp corporation "
    "company co bv b.v nv n.v spa s.p.a srl s.r.l s.l uni tu fh eth university universität "
    "université universidad università universiteit universitair college school schule "
    "institute institut instituto istituto instituut bank banque banco banca group gruppe "
    "groupe grupo gruppo groep hospital clinic klinikum klinik hôpital ministry ministerium "
    "ministère agency agence agentur lab labs laboratories laboratory laboratoire foundation "
    "stiftung fondation hochschule academy akademie insurance versicherung versicherungen "
    "assurance assurances holding partners technologies solutions systems consulting advisory "
    "ventures capital department council authority trust office amt werke startup hogeschool "
    "studio services banking "
)
_EMPLOYERS = frozenset(_EMPLOYERS_WORDS.split())
_EMPLOYER_ENDS_WORDS = (
    "hochschule universität versicherung bank werke institut verband gesellschaft amt konzern "
)
_EMPLOYER_ENDS = tuple(_EMPLOYER_ENDS_WORDS.split())
_WORD = re.compile(r"[\w][\w.&'’-]*")
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


def _words(text: str) -> list[str]:
    """The words of a text, those behind a stroke, hyphen or gender sign as well."""
    looked_at = text[:_MOST].casefold().replace("/", " ").replace("*", " ").replace(":", " ")
    words = [word.rstrip(".-") for word in _WORD.findall(looked_at)]
    return words + [part for word in words if "-" in word for part in word.split("-")]


def _is_post(word: str) -> bool:
    return word in _POSTS or word.removesuffix("s") in _POSTS or word.endswith(_POST_ENDINGS)


def names_post(text: str) -> bool:
    """Whether a word of the text names a post, such as engineer, Leiter or responsable."""
    return any(map(_is_post, _words(text)))


def names_employer(text: str) -> bool:
    """Whether a word of the text belongs to names of firms, schools and offices."""
    return any(
        word in _EMPLOYERS or (len(word) > 8 and word.endswith(_EMPLOYER_ENDS))
        for word in _words(text)
    )


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
