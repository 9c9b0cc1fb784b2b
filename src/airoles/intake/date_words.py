"""The words of dates in English, German, French, Spanish, Italian and Dutch."""

_NAMES = (
    "january jan januar jänner jän janvier janv enero ene gennaio gen januari",
    "february feb febr februar février fevrier févr fév fevr febrero febbraio februari",
    "march mar märz maerz mär mrz mars marzo maart mrt",
    "april apr avril avr abril abr aprile",
    "may mai mayo maggio mag mei",
    "june jun juni juin junio giugno giu",
    "july jul juli juillet juil julio luglio lug",
    "august aug août aout agosto ago augustus",
    "september sept sep septembre septiembre settembre set",
    "october oct oktober okt octobre octubre ottobre ott",
    "november nov novembre noviembre",
    "december dec dezember dez décembre decembre déc diciembre dic dicembre",
)
MONTHS = {name: month for month, names in enumerate(_NAMES, 1) for name in names.split()}
"""Names of months and their short forms, small, without a full stop."""

SEASONS = {
    name: months
    for months, names in {
        (3, 5): "spring frühjahr frühling printemps primavera lente",
        (6, 8): "summer sommer été verano estate zomer",
        (9, 11): "autumn fall herbst automne otoño autunno herfst",
        (12, 12): "winter hiver invierno inverno",
    }.items()
    for name in names.split()
}
"""Seasons with their first and last month, within one year."""

TODAY = (
    "present",
    "the present",
    "today",
    "now",
    "current",
    "currently",
    "ongoing",
    "date",
    "to date",
    "heute",
    "jetzt",
    "laufend",
    "dato",
    "aktuell",
    "gegenwart",
    "aujourd'hui",
    "aujourd’hui",
    "présent",
    "actuel",
    "actuellement",
    "ce jour",
    "à ce jour",
    "en cours",
    "maintenant",
    "actualidad",
    "la actualidad",
    "actualmente",
    "actual",
    "presente",
    "el presente",
    "hoy",
    "la fecha",
    "oggi",
    "attuale",
    "attualmente",
    "in corso",
    "adesso",
    "heden",
    "vandaag",
    "nu",
)
"""What stands for the end of what has not ended."""

TO = ("to", "until", "till", "through", "thru", "bis", "à", "au", "jusqu'à", "jusqu’à", "a", "al")
TO += ("ad", "hasta", "fino a", "fino ad", "tot", "t/m", "tot en met", "up to")
UNTIL = ("until", "till", "bis", "bis zu", "jusqu'en", "jusqu’en", "jusqu'à", "jusqu’à", "hasta")
UNTIL += ("fino al", "fino a", "tot", "zum", "up to")
FROM = ("since", "from", "seit", "ab", "von", "depuis", "dès", "de", "du", "desde", "da", "dal")
FROM += ("sinds", "vanaf", "van", "as of")
