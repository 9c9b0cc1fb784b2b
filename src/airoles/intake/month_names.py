"""Names of months and parts of the year, and words for "until today", in the languages of Europe.

Each is folded as `people_dates` folds what it reads: small letters without accents and dots.
"""

_FULL = {
    1: "january januar janner janvier enero gennaio januari janeiro styczen ledna leden",
    2: "february februar feber fevrier febrero febbraio februari fevereiro luty unor",
    3: "march marz mars marzo maart marco marts marzec brezen",
    4: "april avril abril aprile kwiecien duben",
    5: "may mai mayo maggio mei maio maj kveten",
    6: "june juni juin junio giugno junho czerwiec cerven",
    7: "july juli juillet julio luglio julho lipiec cervenec",
    8: "august aout agosto augustus augusti sierpien srpen",
    9: "september septembre septiembre settembre setembro wrzesien zari",
    10: "october oktober octobre octubre ottobre outubro pazdziernik rijen",
    11: "november novembre noviembre novembro listopad",
    12: "december dezember decembre diciembre dicembre dezembro desember grudzien prosinec",
}
_SHORT = {
    1: "jan janv ene gen sty",
    2: "feb febr fev fevr lut",
    3: "mar mrz mars mrt marz",
    4: "apr avr abr kwi",
    5: "mag maj",
    6: "jun giu czer",
    7: "jul juil lug lip",
    8: "aug ago aout sie",
    9: "sep sept set wrz",
    10: "oct okt ott out paz",
    11: "nov lis",
    12: "dec dez dic des gru",
}
MONTHS: dict[str, int] = {
    name: month
    for names in (_FULL, _SHORT)
    for month, line in names.items()
    for name in line.split()
}
"""Each name and short form of a month, and the month's number."""

SEASONS: dict[str, tuple[int, int]] = {
    name: months
    for line, months in (
        ("q1 1q", (1, 3)),
        ("q2 2q", (4, 6)),
        ("q3 3q", (7, 9)),
        ("q4 4q", (10, 12)),
        ("h1 1h", (1, 6)),
        ("h2 2h", (7, 12)),
        ("spring fruhjahr fruhling printemps primavera lente voorjaar", (3, 5)),
        ("summer sommer ete verano estate zomer", (6, 8)),
        ("autumn fall herbst automne otono autunno herfst", (9, 11)),
        ("early anfang debut", (1, 4)),
        ("mid mitte", (5, 8)),
        ("late ende fin", (9, 12)),
    )
    for name in line.split()
}
"""Parts of a year, with their first and last month; a winter lies in two years and is none."""

LASTING = frozenset(
    {
        *("present", "now", "today", "current", "currently", "ongoing", "date", "todate"),
        *("heute", "jetzt", "aktuell", "laufend", "derzeit", "gegenwart", "heutigen tag"),
        *("ce jour", "aujourd'hui", "aujourdhui", "present", "actuel", "actuellement"),
        *("en cours", "maintenant", "actualidad", "la actualidad", "actualmente", "hoy"),
        *("la fecha", "presente", "el presente", "oggi", "in corso", "attuale", "attualmente"),
        *("heden", "nu", "vandaag", "atual", "atualmente", "hoje", "o momento", "ahora"),
        *("the present", "the present day", "present day", "na", "nuvaerende", "i dag", "idag"),
        *("nuvarande", "pagaende", "obecnie", "dzis", "teraz", "soucasnost", "dnes"),
    }
)
"""Words that stand in the place of an end for what has none yet."""

_LEADS = (
    *("since", "from", "starting", "until", "till", "til", "to", "up to", "as of", "in"),
    *("seit dem", "seit", "ab", "von", "vom", "bis zum", "bis"),
    *("depuis le", "depuis", "a partir de", "jusqu'a", "jusqu'au", "jusqu'en", "jusque", "a", "le"),
    *("desde", "hasta", "a partir de", "dal", "da", "dall'", "fino al", "fino a", "al", "ad"),
    *("sinds", "vanaf", "van", "tot en met", "tot", "ate", "sedan", "siden", "od", "do"),
    *("circa", "ca", "c", "about", "approx", "around", "~"),
)
LEADS = tuple(sorted(_LEADS, key=len, reverse=True))
"""Words before a date that do not change what day it is, the longest first."""

OPEN_LEADS = (
    *("since", "seit dem", "seit", "depuis le", "depuis", "sinds", "sedan", "siden"),
    *("ab", "vanaf", "a partir de", "desde", "dal", "as of"),
)
"""Words that begin a time without an end."""
