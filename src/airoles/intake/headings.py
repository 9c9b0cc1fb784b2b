"""Headings of résumés in English, German, French, Spanish, Italian and Dutch."""

import re
from enum import Enum
from functools import cache


class Section(Enum):
    """The parts of a résumé that are told apart."""

    TOP = "top"
    PROFILE = "profile"
    EXPERIENCE = "experience"
    SKILLS = "skills"
    EDUCATION = "education"
    PROJECTS = "projects"
    CERTIFICATES = "certificates"
    LANGUAGES = "languages"
    OTHER = "other"


_WORDS = {
    Section.EXPERIENCE: (
        "experience experiences employment career berufserfahrung berufserfahrungen werdegang "
        "berufspraxis praxiserfahrung expérience expériences experiencia esperienza esperienze "
        "werkervaring arbeitserfahrung laufbahn beschäftigung trayectoria loopbaan ervaring "
        "positions appointments praktika internships tätigkeiten"
    ),
    Section.SKILLS: (
        "skills skill skillset competencies competences competence expertise technologies toolbox "
        "tools strengths proficiencies kenntnisse fähigkeiten kompetenzen fertigkeiten "
        "it-kenntnisse "
        "fachkenntnisse edv-kenntnisse stärken softwarekenntnisse compétences competencias "
        "habilidades conocimientos aptitudes competenze conoscenze abilità vaardigheden "
        "competenties kennis knowledge technologien schwerpunkte savoir-faire"
    ),
    Section.EDUCATION: (
        "education academic studies qualifications ausbildung bildung studium bildungsweg "
        "bildungsgang schulbildung hochschulbildung formation formations études diplômes educación "
        "formación estudios istruzione formazione opleiding opleidingen onderwijs degrees "
        "bildungsabschlüsse weiterbildung weiterbildungen"
    ),
    Section.PROJECTS: (
        "projects project projekte projets proyectos progetti projecten volunteering volunteer "
        "ehrenamt engagement bénévolat voluntariado volontariato vrijwilligerswerk publications "
        "publikationen veröffentlichungen publicaciones pubblicazioni publicaties patents patente "
        "brevets portfolio"
    ),
    Section.CERTIFICATES: (
        "certificates certifications certification certificate zertifikate zertifizierungen "
        "certificats certificados certificaciones certificazioni certificaten certificeringen "
        "licenses licences accreditations"
    ),
    Section.LANGUAGES: (
        "languages sprachen sprachkenntnisse langues idiomas lingue talen fremdsprachen talenkennis"
    ),
    Section.PROFILE: (
        "profile summary about objective overview profil zusammenfassung kurzprofil über résumé "
        "présentation perfil resumen extracto profilo sommario profiel samenvatting bio biography "
        "introduction statement highlights objectif objetivo steckbrief persönliches overzicht"
    ),
    Section.OTHER: (
        "interests hobbies hobbys references referees awards honours honors activities contact "
        "kontakt interessen referenzen auszeichnungen intérêts loisirs références prix contacto "
        "intereses referencias premios interessi referenze premi contatti interesses referenties "
        "hobby's prijzen personalien angaben memberships mitgliedschaften talks courses kurse "
        "vorträge conferences speaking miscellaneous sonstiges divers aficiones onderscheidingen "
        "datenschutz leisure signature"
    ),
}
_SECTIONS = {word: section for section, words in _WORDS.items() for word in words.split()}
_WHOLE = {
    "work history": Section.EXPERIENCE,
    "job history": Section.EXPERIENCE,
    "work": Section.EXPERIENCE,
    "beruf": Section.EXPERIENCE,
    "parcours": Section.EXPERIENCE,
    "parcours professionnel": Section.EXPERIENCE,
    "historial laboral": Section.EXPERIENCE,
    "emplois": Section.EXPERIENCE,
    "about me": Section.PROFILE,
    "who i am": Section.PROFILE,
    "über mich": Section.PROFILE,
    "à propos": Section.PROFILE,
    "à propos de moi": Section.PROFILE,
    "sobre mí": Section.PROFILE,
    "chi sono": Section.PROFILE,
    "over mij": Section.PROFILE,
    "executive summary": Section.PROFILE,
    "career objective": Section.PROFILE,
    "career summary": Section.PROFILE,
    "career highlights": Section.PROFILE,
    "areas of expertise": Section.SKILLS,
    "tech stack": Section.SKILLS,
    "informatique": Section.SKILLS,
    "outils": Section.SKILLS,
    "edv": Section.SKILLS,
    "centres d'intérêt": Section.OTHER,
    "centres d’intérêt": Section.OTHER,
    "persönliche daten": Section.OTHER,
    "datos personales": Section.OTHER,
    "dati personali": Section.OTHER,
    "coordonnées": Section.OTHER,
    "details": Section.OTHER,
    "personal details": Section.OTHER,
}
_BESIDE_WORDS = (
    "top professional work working relevant technical core key other selected additional my "
    "and of the career practical personal main further it soft hard special specialist "
    "previous past current recent industry management leadership academic research teaching "
    "personal side open-source foreign history background summary training courses und e y et "
    "en de des der die beruflicher berufliche beruflicher praktische sonstige weitere meine "
    "technische persönliche akademische akademischer fachliche schulische wissenschaftliche "
    "professionnelle professionnelles professionnel techniques technique clés principales mes "
    "informatiques linguistiques profesional laboral técnicas mis principales académica "
    "profesionales professionale professionali lavorativa lavorative tecniche principali "
    "linguistiche linguistica digitali werk professionele technische belangrijkste "
    "persoonlijke in & + / areas methods methoden ausgewählte eigene business digital kern "
    "analytical ai ki data programming software programmier computer a "
)
_BESIDE = frozenset(_BESIDE_WORDS.split())
_MOST_WORDS = 6
_MOST_CHARACTERS = 60
_BULLETS = " \t#*_:•·▪●■□◆►▶➤✓-–—=|.<>[]()0123456789"


@cache
def _known(words: str) -> Section | None:
    if whole := _WHOLE.get(words):
        return whole
    parts = words.replace("/", " / ").replace("&", " & ").replace(",", " ").split()
    if len(parts) > _MOST_WORDS:
        return None
    sections = [_SECTIONS[part] for part in parts if part in _SECTIONS]
    if not sections or any(part not in _SECTIONS and part not in _BESIDE for part in parts):
        return None
    own = [section for section in sections if section not in (Section.PROFILE, Section.OTHER)]
    return (own or sections)[0]


def section_of(line: str) -> Section | None:
    """The part that a line opens, where it is a heading in one of the six languages."""
    if len(line) > _MOST_CHARACTERS:
        return None
    words = line.strip(_BULLETS)
    letters = re.sub(r"[^\w\s'’&/,+-]", " ", words).casefold()
    words = " ".join(letters.split())
    if re.fullmatch(r"(?:\w |& |/ ){3,}\w", words):  # letters set apart, as in "S K I L L S"
        words = words.replace(" ", "")
    return _known(words) if words else None
