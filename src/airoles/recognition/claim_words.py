"""Words by which a sentence tells what somebody did not do, only wishes for, or others did."""

from airoles.recognition.skill_tokens import folded


def words_of(listed: str) -> frozenset[str]:
    """Single words, folded."""
    return frozenset(folded(listed).split())


def rows_of(listed: str) -> list[str]:
    """Rows of words between commas."""
    return [row.strip() for row in listed.replace("\n", ",").split(",") if row.strip()]


DENIALS = rows_of("""
no, not, never, without, none, neither, nor, cannot, t, lack, lacked, lacking, lack of, unfamiliar
instead of, rather than, as opposed to, except, excluding, avoided, hardly any, barely, no longer
zero experience, zero knowledge, little or no, nothing to do with, anything but, stopped short of
decided against, chose against, ruled out, rejected, opted against, stayed away from, refused
kein, keine, keinen, keinem, keiner, keinerlei, ohne, weder, kaum, statt, anstatt, anstelle von
sans, jamais, aucun, aucune, ni, pas, au lieu de, nunca, sin, ningún, ninguna, jamás, tampoco
en lugar de, en vez de, non, mai, senza, nessun, nessuna, nessuno, né, invece di, invece che, geen
zonder, nooit, nimmer, noch, in plaats van
""")
"""What comes behind them is denied."""

DENIED_BEFORE_TOO = rows_of("""
nobody, no one, nothing, was not, were not, is not, are not, was never, were never, has not been
out of scope, not used, not needed, not involved, wasn t, weren t, isn t, been neither
not part of, nicht, nie, niemals, niemand, niemanden, niet, nooit, nadie, nada, nessuno, personne
""")
"""What stands before them in the same part of the sentence is denied as well."""

NO_DENIALS = rows_of("""
not only, not just, not least, not merely, not to mention, no less than, no fewer than, no code
no later than, no matter, not for profit, no sql, whether or not, no more than, no small, no doubt
without downtime, without interruption, without interruptions, without loss, without incident
without incidents, without outage, without outages, without delay, without delays, no downtime
no outage, no outages, no incidents, no data loss, without supervision, without help
without external help, without any help, without outside help, without authority
without formal authority, without line authority, without a manager, without error, without errors
without data loss, without any downtime, without a single, without exception, without stopping
without retraining, without service interruption, without losing, without disrupting, not a single
nicht nur, nicht zuletzt, ohne Ausfall, ohne Ausfälle, ohne Unterbrechung, ohne Datenverlust
pas seulement, pas uniquement, non seulement, sans interruption, sans panne, sans perte, no solo
no sólo, no solamente, sin interrupción, sin interrupciones, sin pérdida, non solo, non soltanto
senza interruzioni, senza interruzione, senza perdite, niet alleen, niet slechts
zonder onderbreking, zonder uitval, pas à pas, no 1, no 2
""")
"""Rows that begin like a denial and deny nothing of the person."""

WISHES = rows_of("""
want to, wants to, wanting to, wanted to learn, wish to, wishes to, wishing to, hope to, hopes to
hoping to, planning to, planned to, intend to, intends to, intending to, would like to
would love to, would have liked, would have loved, would like, i hope, we hope, hope that
ich hoffe, j espère, espero, spero, i shall, i would, would welcome, would enjoy, would be glad
would be happy, welcome the chance, welcome the opportunity, if i get, given the chance, ich würde
j aurais aimé, me encantaría, ik zou, passed over for, applied for a place, applied for a post
applied for the post, applied for a job, applied for a role, applied for admission
aspire, aspires, aspiring, eager to, keen to, keen on, happy to learn
willing to, ready to learn, interested in, curious about, passionate about, fascinated by
dream of, dreaming of, not yet, yet to, next goal, next step, career goal, learning goal, my goal
my aim, my ambition, ambition is, ambition to, about to start, will learn, will start, will begin
will be, will take, hope for, wish list, looking forward to, i ll, going to learn, aim to learn
hope to become, on the way to learning, enthusiastic about, enthusiasm for, goal is to, möchte
möchten, will lernen, würde gern, würde gerne, strebe, interessiert an, Interesse an
interessiere mich, plane, wünsche mir, Wunsch, künftig, will mich, auf der Suche nach, souhaite
souhaitant, voudrais, aimerais, envisage, intéressé par, intéressée par, je veux, à la recherche
m intéresse, désire, désireux, désireuse, envie de, projette de, quiero, deseo, me gustaría
planeo, pienso aprender, interesado en, interesada en, en busca de, con ganas de, me interesa
quisiera, aspiro a, vorrei, voglio, desidero, interessato a, interessata a, interessato al
interessata al, alla ricerca, mi piacerebbe, intendo, interesse per, aspiro, wil, willen
zou graag, van plan, geïnteresseerd in, op zoek naar, wens, hoop
""")
"""What comes behind them is wished for."""

WISHES_AT_START = rows_of("""
plan to, plan on, aim to, aiming to, looking for, looking to, seeking, seeks, open to, want
interest in, interests, hobbies, goal, goals, objective, wish, wishes, keen, dream, searching for
strong interest in, great interest in, keen interest in, plan a, planning a move, learning soon
suche, geplant, Ziel, Interessen, Interesse, cherche, recherche un, prévu, busco, intereses
objetivo, cerco, obiettivo, interessi, zoek, doel, interesses, gepland, to learn, exploring a move
considering, hoping for, wishing for, next, soon, future
""")
"""The same where they begin a part of the sentence."""

PLANNED = rows_of("""
booked for, due in, due for, begins in, starts in, planned for, planned next, planned in
planned from, scheduled for, scheduled next, starts next, starting next, begins next
beginning next, to start next, due next, enrolled for next, booked for next, signed up for
on my list, still ahead, still to come, to be done, to come, are planned, is planned, not started
in the future, in future, in the years ahead, on my wish list, foreseen for, upcoming, up next
next on, in planning, is still planned, geplant für, ist geplant, sind geplant, in Planung
in Zukunft, steht noch an, nächstes Jahr geplant, prévu pour, prévue pour, prévus pour
prévues pour, sont prévus, est prévu, est prévue, à venir, previsto para, prevista para
previstos para, previstas para, en el futuro, previsto per, prevista per, previsti per
previste per, in futuro, gepland voor, is gepland, zijn gepland, in de toekomst, staat gepland
""")
"""A part of a sentence with one of them tells of the future; at its start, of planning."""

OTHERS = words_of("""
manager boss supervisor superior colleague colleagues coworker coworkers director chief cto cio
ceo cdo caio cfo coo ciso president head chair chairman chairwoman predecessor successor vendor
vendors supplier suppliers contractor contractors consultant consultants consultancy agency
freelancer freelancers provider client clients customer customers partner partners professor
husband wife brother sister father mother friend friends flatmate neighbour roommate mentor
employer company firm minister secretary owner founder executive vp others somebody someone lead
brother-in-law landlord competitor competitors classmate classmates Chef Chefin Vorgesetzter
Vorgesetzte Vorgesetzten Kollege Kollegin Kollegen Leiter Leiterin Dienstleister Lieferant Kunde
Direktor collègue collègues responsable directeur directrice supérieur patron patronne prestataire
jefe jefa gerente directora compañero compañera compañeros colega colegas proveedor capo direttore
direttrice colleghi collega responsabile fornitore baas leidinggevende collega's leverancier klant
""")
"""People and firms whose deeds are not one's own."""

THEY = words_of("""
team teams group groups people person man men woman women engineers engineer scientists scientist
developers developer researchers researcher analysts analyst experts expert specialists staff
department unit firm employees lawyers architects designers students officer officers doctor
doctors programmers squad committee office leader leaders users those ones administrators
colleague start-up startup lab Team Abteilung Leute Entwickler équipe gens ingénieurs développeurs
equipo personas ingenieros squadra persone ingegneri sviluppatori mensen afdeling ontwikkelaars
division
""")
"""Further nouns for people; who did something else if "who" or "that" comes next."""

PLURAL_OTHERS = words_of("""
colleagues coworkers classmates vendors suppliers contractors freelancers competitors others
Kollegen collègues compañeros colleghi
""")
"""Those of them who may begin a sentence without an article."""

OTHER_SUBJECTS = rows_of("""
they, whoever, ils, elles, ellos, ellas, loro, zij
others, someone else, somebody else, other people, everyone else, another team, other teams
another department, the plan to, a plan to, the plans to, the idea to, the idea of, the attempt to
an attempt to, attempts to, our attempt to, my attempt to, the bid to, a bid to, the proposal to
der Versuch, la tentative de, une tentative de, el intento de, il tentativo di, de poging om
het plan om, the other team, other departments, a sister team, the outsourcing partner
""")

OF_OTHERS = rows_of("""
my, our, the, a, an, his, her, their, another, other, mein, meine, meinem, meiner, meines, unser
unsere, mon, ma, mes, notre, nos, mi, mis, nuestro, nuestra, mio, mia, il mio, la mia, mijn, onze
un, une, ein, eine, einer, einem, eines
""")

MINE = words_of("""
my our mein meine unser unsere mon ma mes notre mi mis nuestro nuestra mio mia mijn onze nostro
nostra unserem meinem
""")
ME = words_of("""
i me myself we us ich mir mich wir je nous yo ik io
""")

PAST = words_of("""
built led ran wrote held had did made chose set took drew gave won owns runs leads writes builds
was were is handles does decided kept brought taught sold bought spent got found knew used uses
has manages managed drove oversaw told says said went spoke knows wants let left hatte war machte
hat führte leitete entschied schrieb baute verantwortete kannte nutzte
""")

LEADING = words_of("""
led lead leading managed manage managing headed heading directed directing supervised supervising
ran running hired hiring built building oversaw overseeing mentored mentoring coached coaching
recruited recruiting grew growing founded trained chaired chairing established created set formed
joined member part leitete führte geleitet dirigé encadré dirigí lideré guidato diretto leidde
""")
"""Verbs before people that one has led oneself, so that their work is one's own."""

REPORTING = rows_of("""
reported to, reporting to, report to, reports to, reported directly to, reported into
reporting directly to, reporting into, unterstellt, berichtete an, rattaché au, rattaché à
reportaba a, a riporto di, rapporteerde aan, assistant to, assistants to, assistant of
secretary to, secretary of, PA to, personal assistant to, executive assistant to, chauffeur to
driver of, assisted, assisting, Assistenz, Assistentin, Assistent, assistante de, assistant du
asistente de, assistente di, assistente del, assistent van, understudy to, substitute for
""")
"""Behind them stands somebody else, with what is his or hers."""

BOARDS = words_of("""
board boards committee council cabinet trustees Vorstand Aufsichtsrat Geschäftsführung comité
conseil consejo consiglio
""")

BESIDE = rows_of("""
in the same building as, in the same office as, on the same floor as, shared an office with
sat beside, sat next to, sat near, worked beside, worked next to, worked near, next door
next door to, next to, shared a floor with, lunch with, met with people who, heard of, heard about
read about, read of, heard a talk, attended a talk, attended talks, attended a lecture
listened to, watched a talk, watched a film, à côté, al lado de, accanto a, naast, was told about
sold licences, sold licenses, sold licence, sold, reselling, resold, resale of, selling
cold-called, cold-calling, telesales of, telephone sales of, salesman of, salesman for
saleswoman for, sales representative for, sales rep for, account executive for, promoter of
advertised, merchandiser, verkaufte Lizenzen, Verkauf von Lizenzen, verkaufte, vendu
vente de licences, vendí, venta de, venduto, vendita di licenze, verkocht licenties, verkocht
verkoop van
""")
"""Behind them stands what was near, heard of or sold, and not done."""

CLERICAL = rows_of("""
headhunter, recruiter for, recruiter of, recruitment consultant, talent scout, ordered lunch
ordered food, fetched, typed, typing, booked, booking, photocopied, proofread, transcribed
stapled, took minutes, took notes, took the notes, taking notes, taking minutes, took the minutes
kept the minutes, kept minutes, wrote the minutes, minutes of, arranged travel
arranged the travel, arranged trips, arranged flights, organised travel, travel arrangements
organised the travel, made coffee, made tea, interpreter, interpreted for, interpreted at
interpreted between, interpreting for, translator, catered, catering for, cooked, baked, guarded
kept the diary, kept the calendar, managed the diary, managed the calendar, ran the diary
diary of, managed the diaries, scheduled meetings, scheduling meetings, cleaned the offices
cleaned offices, cleaned the office, cleaning of offices, chauffeured, waited tables, ushered
filmed, photographed, prepared the room, set the table, laid the table, answered the phone
answered phones, receptionist, tippte, buchte, kochte, dolmetschte, Dolmetscher, Dolmetscherin
führte Protokoll, Protokoll geführt, traduit, interprète, tapé, réservé, cuisiné, traduje
intérprete, reservé, cociné, tradotto, interprete, prenotato, cucinato, tolk, tolkte, boekte
notuleerde, kookte, printed the, printed certificates, printed badges, printed handouts
printed posters, printed programmes, printed slides, laminated, photocopying, set out chairs
set out the chairs, arranged chairs, greeted, welcomed guests, welcomed participants
registered participants, registered attendees, handed out, gave out badges, sent invitations
sent the invitations, sent out invitations, sent out the invitations, took bookings, stuffed
ran the cloakroom, ran the registration desk, staffed the registration desk, carried chairs
waiter, waitress, barista, bartender, usher, doorman, bouncer, caretaker, janitor, cleaner, porter
dishwasher, kitchen help, Kellner, Kellnerin, Hausmeister, Reinigungskraft, serveur, serveuse
femme de ménage, gardien, camarero, camarera, conserje, limpiadora, cameriere, cameriera, portiere
serveerster, schoonmaker, schoonmaakster, portier
druckte, kopierte, verschickte Einladungen, imprimé, photocopié, imprimí, fotocopié, stampato
fotocopiato, drukte, printte
""")
"""A part of a sentence that begins so tells of service to others' work."""

HIRED = words_of("""
recruited recruit recruiting placed placing headhunted headhunting sourced sourcing hired staffed
matched vermittelte recruté placé reclutado
""")
FOR_CLIENTS = rows_of("""
for clients, for a client, for client, for customers, with clients, for other firms, on behalf of
for other companies, for various clients, for several clients, for banks, for start-ups
for startups, at clients, with employers, for employers, for client companies
for corporate clients, for agencies, für Kunden, pour des clients, pour le compte de
para clientes, per clienti, voor klanten
""")

BUTS = words_of("""
but however though although yet aber sondern jedoch doch mais cependant toutefois pero sino aunque
però tuttavia bensì maar echter
""")
FRESH = words_of("""
just only instead so then all i we it my now today later since while where ich wir sondern je nous
ik
""")
PARTICIPLES = words_of("""
done built made run written led held taught drawn set kept given taken owned bought sold verfasst
erstellt geschrieben gebaut geleitet entwickelt écrits écrit écrite écrites rédigés rédigé réalisé
réalisés développé escritos escrito hecho hechos realizados desarrollado desarrollada scritti
scritto fatto realizzati sviluppato sviluppata geschreven gemaakt gebouwd ontwikkeld used
""")
BY = words_of("""
by von par por da dai dal dalla door
""")
CLAUSES = words_of("""
while whereas because where when since which während wobei weil tandis alors car mientras porque
mentre perché terwijl omdat
""")
"""Words that begin a clause with its own subject."""

DOINGS = words_of("""
done built made run written led taught drawn developed trained designed handled performed
implemented maintained managed operated delivered provided conducted executed prepared coded
programmed labelled annotated set carried gebaut erstellt geschrieben entwickelt gemacht erledigt
betrieben durchgeführt umgesetzt réalisé réalisée réalisés réalisées écrit écrite développé
développée construit construite fait faite géré gérée hecho hecha escrito escrita desarrollado
desarrollada realizado realizada gestionado fatto fatta scritto scritta sviluppato sviluppata
realizzato realizzata gestito gestita gebouwd geschreven ontwikkeld gemaakt gedaan uitgevoerd
beheerd headed owned run
""")
"""Participles of doing, so that who stands behind "by" did it."""
