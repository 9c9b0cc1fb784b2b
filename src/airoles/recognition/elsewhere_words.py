"""Words by which a sentence tells of a firm, of a failure, or that a thing was another's."""

from airoles.recognition.claim_words import rows_of, words_of

FIRMS = words_of("""
company firm employer startup scaleup corporation enterprise subsidiary agency consultancy
academy school college institute university foundation charity nonprofit bank insurer retailer
manufacturer maker vendor supplier provider producer publisher distributor reseller wholesaler
integrator operator carrier hospital boutique studio bootcamp Unternehmen Firma Arbeitgeber Konzern
Anbieter Hersteller Akademie Schule Hochschule Institut Agentur Beratung Versicherer Betrieb
Dienstleister entreprise société employeur éditeur fabricant fournisseur académie école cabinet
agence banque assureur empresa compañía academia escuela agencia fabricante proveedor
aseguradora banco universidad consultora azienda società impresa accademia scuola agenzia banca
università produttore fornitore assicuratore bedrijf werkgever academie hogeschool bureau
leverancier fabrikant aanbieder verzekeraar onderneming
""")
"""Nouns for firms and schools."""

FIRMS_BARE = words_of("""
company firm employer startup scaleup corporation enterprise subsidiary insurer retailer
manufacturer maker vendor supplier provider producer distributor reseller wholesaler Unternehmen
Konzern Anbieter Hersteller Arbeitgeber entreprise société éditeur fabricant fournisseur empresa
fabricante proveedor azienda produttore fornitore bedrijf leverancier fabrikant aanbieder
onderneming
""")
"""Those of them that begin a description without an article."""

FIRM_KINDS = words_of("""
start scale listed quoted stock family owned state privately private owned held based leading
global international european multinational renowned established regional national public
börsennotierter börsennotiertes börsennotierte führender führendes familiengeführtes
mittelständisches internationaler internationales weltweit beursgenoteerd beursgenoteerde
toonaangevend toonaangevende internationaal groupe grupo gruppo leader
""")
"""Adjectives before firms, which make a group one."""
GROUPS = words_of("group holding Gruppe groupe grupo gruppo groep concern conglomerate")

FIRM_ARTICLES = words_of("""
a an the this our ein eine einer das der die dieses unser unsere un une le la l cette notre el una
esta nuestra il lo questa nostra een het de dit ons onze
""")

DESCRIBING = words_of("""
with backed for in that which of based founded specialising specializing specialised specialized
active serving offering selling making listed employing mit für das die der aus avec pour qui dans
spécialisée spécialisé spécialisés basée con para que especializada especializado per che
specializzata specializzato met voor dat gespecialiseerd
""")
"""Words behind a firm that describe it."""

FIRM_DEEDS = words_of("""
offer offers provide build make sell develop design deliver supply operate serve employ specialise
specialize help produce run own use train teach advise manage process insure lend host publish
has have is does distribute maintain create bietet entwickelt baut vertreibt betreibt verkauft
liefert berät ist stellt beschäftigt nutzt schult lehrt propose développe construit vend fournit
emploie est conçoit édite forme conseille utilise ofrece desarrolla construye vende suministra
emplea diseña fabrica imparte utiliza asesora offre sviluppa costruisce produce fornisce impiega
usa biedt bouwt verkoopt levert ontwikkelt maakt heeft gebruikt adviseert leidt
""")
"""What firms do."""

EMPLOYER_HEADINGS = words_of("""
employer company firm Arbeitgeber Unternehmen Firma employeur entreprise empleador empresa azienda
datore werkgever bedrijf client
""")

MAKERS = rows_of("""
maker of, makers of, manufacturer of, manufacturers of, vendor of, vendors of, provider of
providers of, seller of, sellers of, supplier of, reseller of, producer of, distributor of
publisher of, importer of, dealer in, Hersteller von, Anbieter von, Händler für, Hersteller für
Anbieter für, fabricant de, fournisseur de, éditeur de, vendeur de, fabricante de, proveedor de
vendedor de, produttore di, fornitore di, venditore di, leverancier van, aanbieder van
fabrikant van, verkoper van
""")
"""What comes behind them is what a firm makes."""

FIRMS_FOR = rows_of("""
company for, firm for, start-up for, startup for, consultancy for, agency for, academy for
vendor for, boutique for, Firma für, Unternehmen für, Agentur für, Beratung für, Akademie für
entreprise de, agence de, société de, cabinet de, empresa de, agencia de, consultora de, azienda di
agenzia di, società di, bureau voor, bedrijf voor
""")
"""The same where a preposition stands before the firm."""
AT = words_of(
    "at for with of by from in bei für von chez pour par de en para da per presso bij voor"
)

NOT_OURS = rows_of("""
not ours, not mine, not us, not me, not we, not our team, not my team, nicht wir, nicht ich
nicht unseres, nicht unser Team, nicht meins, pas nous, pas moi, pas la nôtre, pas le nôtre
no nosotros, no yo, no el nuestro, non noi, non io, non il nostro, niet wij, niet ik, niet ons team
niet het onze
""")
"""Between commas, they say that the deed was another's."""

LAY_WITH = rows_of("""
sat with, sits with, lay with, lies with, rested with, rests with, was left to, were left to
was in the hands of, were in the hands of, fell to, belonged to, belongs to, was up to
was the job of, was the task of, was the work of, were the work of, remained with, stayed with
went to, was handed to, were handed to, lag bei, lagen bei, liegt bei, oblag, blieb bei, revenait à
relevait de, incombait à, était du ressort de, correspondía a, dependía de, recaía en, spettava a
era in mano a, dipendeva da, lag bij, lagen bij, ligt bij, bleef bij
""")
"""Between a thing and the other person who had it."""
OUTSOURCED = rows_of("""
was outsourced, were outsourced, had been outsourced, was bought in, were bought in
was subcontracted, were subcontracted, wurde ausgelagert, wurden ausgelagert, était sous-traité
était sous-traitée, se subcontrató, è stato esternalizzato, werd uitbesteed, werden uitbesteed
""")

IT_WAS = rows_of("""
it was, it is, es war, es ist, c était, c est, fue, fueron, è stato, è stata, è, het was, het is
""")
"""Before another person and "who", they give the deed to that person."""

HOUSES = words_of("""
direction service siège Zentrale Fachabteilung headquarters hq finance procurement purchasing
controlling Einkauf compras finanzas acquisti amministrazione direzione inkoop hoofdkantoor
bureau
""")
"""Offices of a house, which did what stands behind "by"."""
SIZES = words_of("""
employees staff people turnover revenue plants sites countries subsidiaries branches Mitarbeiter
Mitarbeitende Mitarbeitenden Beschäftigte Umsatz collaborateurs salariés empleados dipendenti
addetti medewerkers
""")
"""Behind a figure, they tell how large a firm is."""

TRIED = rows_of("""
tried to, try to, attempted to, failed to, failing to, tried in vain to, versuchte vergeblich
tenté de, essayé de, traté de, intenté, tentato di, cercato di, provato a, probeerde, geprobeerd
""")
"""Behind them stands what did not come about."""

IN_VAIN = rows_of("""
in vain, to no avail, without success, unsuccessfully, vergeblich, vergebens, erfolglos, ohne Erfolg
en vain, sans succès, en vano, sin éxito, invano, senza successo, tevergeefs, zonder succes
zonder resultaat
""")
"""The whole statement came to nothing."""

CAME_TO_NOTHING = rows_of("""
came to nothing, came to naught, comes to nothing, fell through, got nowhere, went nowhere
did not materialise, never materialised, did not come about
did not come off, came to no result
led nowhere, failed, was rejected, were rejected, was turned down, were turned down, was refused
did not succeed, did not work out, did not happen, fell flat, never happened, was not to be
scheiterte, gescheitert, wurde nichts, verlief im Sande, wurde abgelehnt, kam nicht zustande
n a pas abouti, a échoué, a été refusé, a été rejeté, fracasó, no prosperó, fue rechazado
fue rechazada, no salió, fallì, è fallito, è stato respinto, non andò in porto, non è andato
mislukte, ging niet door, werd afgewezen, liep op niets uit
""")
"""Of "it", they say that what was told before came to nothing."""

FAILED = rows_of("""
failed, flunked, failed in, durchgefallen, échoué, suspendí, bocciato, gezakt, nicht bestanden
recalé, raté, suspendido, zakte, without passing, not passed, did not pass, not yet passed
without a pass, ohne zu bestehen, sans l obtenir, sin aprobar, senza superarlo, zonder te slagen
""")
EXAMS = words_of("""
exam exams examination certification certificate test interview Prüfung Zertifizierung Examen
Zertifikat examen certificat concours certificación certificado oposición esame certificazione
certificato toets certificering certificaat assessment module
""")
"""What one fails."""
SAT = words_of("""
attempted sat took tried failed attempt try absolvierte versuchte passé tenté hice intenté sostenuto
deed deden flunked
""")
"""Verbs before an exam."""
PRONOUNS = words_of("""
it this that which they all both none es das dies daraus ça cela ce eso esto lo ciò questo het dit
dat
""")

FOREIGN = words_of("""
other another sister neighbouring neighboring external outside offshore separate different
""")
"""Adjectives that make a team another one."""

ADVERTS = words_of("""
brochure brochures leaflet leaflets flyer flyers advert adverts advertisement advertisements slogan
slogans catalogues catalogue invitation invitations banner banners billboard billboards jingles
Broschüren Broschüre Prospekte Flyer Werbetexte Anzeigen Einladungen plaquettes plaquette dépliants
affiches publicités folletos folleto anuncios carteles opuscoli volantini annunci brosjures folders
advertenties uitnodigingen
""")
"""What is written to sell."""
ADVERTISING = words_of("""
wrote write writing written designed design designing drafted drafting edited editing produced
producing translated laid created creating drew printed schrieb verfasste textete gestaltete
entwarf rédigé conçu créé écrit redacté diseñé escribí redactado scritto redatto ideato schreef
ontwierp maakte
""")
