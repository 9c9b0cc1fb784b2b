"""Words of daily life, sport and craft, which name tools of the trade by chance."""

from airoles.recognition.claim_words import words_of

DAILY_VERBS = words_of("""
played play sang sing danced kept keep grew grow restored restore swept repaired cleaned taught
teach coached coach coaching captain wrote write drove driver delivered served painted read took
translated translate edited proofread typeset illustrated shelved lent printed indexed narrated
ordered actor acted starred swam ran trained trainer collected collecting bred built sewed knitted
brewed baked cooked planted walked fed secured guarded checked reviewed carried installed fixed
restoring playing hobby member crew washed packed stacked harvested picked plays
""")
DAILY_THINGS = words_of("""
guitar piano violin drums band choir football soccer basketball tennis hockey rugby volleyball
yoga pilates swimming fitness gym bees hive hives basil mint vegetables herbs tomatoes garden
tractor motorbike motorcycle bicycle bicycles bike bikes chimney chimneys poem poems novel novels
song songs lyrics taxi bus truck lorry van parcels parcel letters mail pizza pizzas newspapers
meals drinks coffee lunch dinner breakfast restaurant restaurants gas meters meter passports visas
scaffolding scaffold cows sheep horses dogs cat cats chickens pigs train trains tram ferry boat
ship yacht marathon marathons cello flute saxophone chess debate scouts theatre orchestra stamps
coins antiques sauna houses windows stairs roof roofs bricks walls shelves groceries nightclub
lifeguard toddlers kindergarten playground dance ballet salsa judo karate cricket skiing surf
sailing climbing hiking book books goats honey wedding weddings funeral ambulance crane cranes
forklift forklifts elevator elevators python snake snakes lizards rabbits pigeons fish menu menus
minibus shuttle digger excavator excavators plough limousine hearse cab boiler boilers lawn lawns
hotel
""")
DAILY_EXCEPT = words_of("""
model models data ai software app application system systems algorithm algorithms prediction
automated automation digital platform learning python dashboard forecast analytics recommender
recommendation chatbot classifier vision pricing demand sensors sensor detection technical
rules policy policies chatgpt chatbots llms generative handbook chapter pipeline code optimisation
optimization roadmap
""")
LANGUAGES = words_of("""
dutch german english french spanish italian polish russian chinese japanese arabic turkish
portuguese swedish danish czech greek
""")
BOOK_VERBS = words_of("""
narrated translated translate edited proofread typeset illustrated shelved lent printed indexed
""")
REPLACED = words_of("""
book books novel novels manual manuals article articles website websites text texts brochure
brochures thesis subtitles poem poems guide guides
""")
