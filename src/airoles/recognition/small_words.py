"""Little words that tell where the object of a verb begins and ends."""

from airoles.recognition.skill_tokens import folded

_PREPOSITIONS = """
for with by in into to toward towards from at on onto upon about after before during against
without via through throughout across among amongst between beside besides under over within until
since while when where because if than per whereas although unless despite
fur mit bei im zu zur zum aus nach gegen ohne durch wahrend uber unter zwischen seit wenn da
pour avec par dans sur sous sans chez entre vers aux depuis pendant
para con por sin sobre hacia desde durante
per su nel nella nello nei nelle al allo alla agli alle dal dalla tra fra senza presso
voor met door op zonder naar bij tijdens aan uit binnen
"""
_RELATIVES = """
who whom whose that which what qui que quien quienes che cui
"""
_JOINTS = """
and or und oder et ou y o e ed en of de del du des di dei degli della delle da von vom van
including incl then plus not is are was were be been has have had will now each every all twice
ago both how there here out up off down myself ourselves it them him her alone today last next
"""


def _words(listed: str) -> frozenset[str]:
    return frozenset(folded(listed).split())


PREPOSITIONS = _words(_PREPOSITIONS)
"""Words behind which something else is spoken of."""
RELATIVES = _words(_RELATIVES)
"""Words that begin what others may have done."""
JOINTS = _words(_JOINTS)
"""Further words that cannot follow a noun as its head."""
ARTICLES = _words("the a an this that these those its each every his their")
"""Words before a noun, so that what follows is no verb."""
DETERMINERS = _words("a an the my our your its")
"""Articles that begin the next noun: gave the board an account."""
MORE = _words("more fewer less greater")
"""Words whose "than" stands before a number."""
PEOPLE = _words("""
engineer scientist developer analyst specialist expert researcher programmer architect consultant
practitioner technician administrator Ingenieur Ingenieure Ingenieuren Ingenieurinnen Entwickler
Entwicklern Analysten Fachleute Spezialisten ingénieur développeur analyste chercheur spécialiste
ingeniero desarrollador desarrolladores analista especialista ingegneri sviluppatori analisti
specialisti ontwikkelaar ingenieur analist analisten specialisten
""")
"""Nouns for people by their trade, which is not that of who hires or leads them."""
AMOUNTS = _words(
    "team group number dozen pair handful staff set squad crew unit department host hundreds "
    "hundred thousand total size organisation organization division pool cohort range budget shift "
    "total sum"
)
"""Words whose "of" only says how many or of what kind."""
AFTER_OVER = frozenset({"over", "under", "uber", "unter"})
"""Prepositions that may stand before a number."""
NUMBERS = _words(
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty "
    "fifty hundred several many some numerous both various dozens zwei drei vier deux trois dos "
    "tres due tre twee drie thirteen fourteen sixteen seventeen eighteen nineteen sixty seventy "
    "eighty ninety dozen funf sechs sieben acht neun zehn elf zwolf zwanzig dreissig vierzig "
    "funfzig cinq sept huit neuf dix onze douze quinze vingt trente quarante cinquante cuatro "
    "cinco siete ocho nueve diez doce quince veinte treinta cuarenta quattro cinque sette otto "
    "nove dieci dodici quindici venti trenta vijf zes zeven negen tien twaalf vijftien twintig "
    "dertig veertig "
)
"""Words for which # may stand in a row of the data, as for figures."""
