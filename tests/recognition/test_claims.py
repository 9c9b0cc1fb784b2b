"""Only what the person did or can do is told as own."""

import time

import pytest

from airoles.catalog import Catalog
from airoles.recognition.claim_vocabulary import ClaimVocabulary
from airoles.recognition.claims import own_parts, own_spans

KEPT_WHOLE = (
    "Built a parser in Haskell that reads bank statements.",
    "Not only wrote the plan but carried it out.",
    "Moved 12 services to Nomad without downtime.",
    "Explained it to non-technical colleagues.",
    "Planned the budget for next year with the board.",
    "Presented our data plan to the board.",
    "Led a group that runs Nomad.",
    "Reported to the board every month.",
    "Translated business needs into models.",
    "Replaced Perl by Haskell.",
    "Together with a colleague I wrote Haskell.",
    "Mein Team nutzte Nomad.",
    "Sat with farmers to learn how they sow.",
    "The firm recruited me to write Haskell.",
    "Negotiated with a provider for hosting.",
    "Ran the test that failed over to Nomad.",
    "Introduced a company-wide ban on Perl.",
    "Worked at a start-up for three years on Haskell.",
    "Tried three languages and chose Haskell.",
    "The tool was built by my own team in Haskell.",
    "Wrote the house rules for ChatGPT.",
    "Bewertete Haskell und führte meine Gruppe.",
)
PARTS = {
    "I have no experience with Perl, Haskell or Nomad, but led a team.": (
        "I have",
        "but led a team.",
    ),
    "Never used Perl; wrote Haskell.": ("wrote Haskell.",),
    "Perl was never needed here.": (),
    "Led nobody, bought nothing.": (),
    "I don't know Perl.": ("I",),
    "Used Haskell instead of Perl.": ("Used Haskell",),
    "Would like to run a team.": (),
    "Plan to learn Perl next year.": (),
    "A Perl course is planned for spring.": (),
    "Looking for a team to lead.": (),
    "Our director owned the budget.": (),
    "My boss wrote Perl, I wrote Haskell.": ("I wrote Haskell.",),
    "Colleagues of mine wrote Perl.": (),
    "Helped the women who wrote Perl.": (),
    "Secretary to the chief engineer, who led 40 people.": (),
    "Checked scripts written by the Perl team.": ("Checked scripts",),
    "Took notes for the Perl committee.": (),
    "Booked hotels for Perl programmers.": (),
    "Sold licences of Nomad to schools.": (),
    "Recruited Haskell programmers for clients.": (),
    "Sat next to the Perl programmers.": (),
    "Translated a novel on Haskell into Czech.": (),
    "Played cello in a trio named Nomad.": (),
    "Keine Erfahrung mit Perl.": (),
    "Perl habe ich nie benutzt.": (),
    "Ich möchte Haskell lernen.": ("Ich",),
    "Sans connaissance de Perl.": (),
    "Je souhaite apprendre Haskell.": ("Je",),
    "Sin experiencia en Perl.": (),
    "Me gustaría dirigir un equipo.": (),
    "Senza esperienza di Perl.": (),
    "Vorrei imparare Haskell.": (),
    "Geen ervaring met Perl.": (),
    "Ik wil Haskell leren.": ("Ik",),
    "Mein Chef verantwortete das Budget.": (),
    "Mon chef a dirigé le projet.": (),
    "A listed group with 400 shops and Haskell in each.": (),
    "Family-owned maker of Haskell compilers.": (),
    "The college offers Haskell and Perl.": (),
    "Joined Kolb, a start-up backed by three funds, to write Haskell.": (
        "Joined Kolb",
        "to write Haskell.",
    ),
    "Tooling firm, 70 employees, Haskell since 2011.": (),
    "Employer: workshop for Perl, 30 people. Wrote Haskell.": (
        "Employer:",
        "Wrote Haskell.",
    ),
    "Employer: workshop for Perl, wrote Haskell.": ("Employer:", "wrote Haskell."),
    "Das Unternehmen entwickelt Perl.": (),
    "L'entreprise vend du Perl.": (),
    "La empresa ofrece cursos de Perl.": (),
    "L'azienda sviluppa in Perl.": (),
    "Het bedrijf bouwt met Perl.": (),
    "The Perl group, not mine, kept Nomad alive.": (),
    "Another group kept the Perl alive.": (),
    "The programmers upstairs wrote the Perl.": (),
    "They wrote Perl.": (),
    "It was Olga who wrote the Perl.": (),
    "The Perl was written by a supplier.": (),
    "Perl scripts maintained by procurement.": (),
    "Wrote Haskell while the budget lay with our owner.": ("Wrote Haskell",),
    "Hiring rested with the head of department.": (),
    "The Perl part was outsourced.": (),
    "Das Budget verantwortete mein Chef.": (),
    "Tried to port it to Haskell.": (),
    "Worked in vain on a Haskell port.": (),
    "Bid for a Nomad contract; it fell through.": (),
    "The attempt to move to Nomad cost a year.": (),
    "Failed the Nomad exam.": (),
    "Durchgefallen in der Prüfung zu Nomad.": (),
    "Took a Haskell certificate without passing.": (),
    "Welded frames for a maker of Haskell clocks in Porto.": (
        "Welded frames for a maker of",
        "in Porto.",
    ),
    "Typeset letters at an agency for Perl.": ("Typeset letters at an agency for",),
    "Designed flyers for the Perl days.": (),
    "Printed the badges for a Perl congress.": (),
    "Waitress at the Nomad canteen.": (),
    "Passed over for lead of the Nomad group.": (),
    "Would welcome a chance to write Haskell.": (),
    "": (),
    " ,;. ": (),
}


@pytest.fixture(scope="module")
def words(public: Catalog) -> ClaimVocabulary:
    return ClaimVocabulary(public.claims.values())


@pytest.mark.parametrize("sentence", KEPT_WHOLE)
def test_what_was_done_is_kept(sentence: str, words: ClaimVocabulary) -> None:
    assert " ".join(own_parts(sentence, words)) == sentence


@pytest.mark.parametrize("sentence", PARTS)
def test_the_rest_is_left_out(sentence: str, words: ClaimVocabulary) -> None:
    assert own_parts(sentence, words) == PARTS[sentence]


def test_the_parts_stand_where_they_are_said_to_stand(words: ClaimVocabulary) -> None:
    sentence = "Wrote Haskell, never Perl; ran Nomad."
    assert [sentence[a:b] for a, b in own_spans(sentence, words)] == ["Wrote Haskell", "ran Nomad."]


HOSTILE = {
    "one word": "x" * 100_000,
    "denials": "not " * 25_000,
    "commas": "no, " * 25_000,
    "commas and words": "no a, " * 16_000,
    "subjects": "my boss " * 12_000,
    "people": "team who " * 11_000,
    "by": "written by the " * 6_600,
    "reports": "reported to " * 8_000,
    "chiefs": "reported to the chief, " * 4_300,
    "owned": "of my boss's " * 7_000,
    "wishes": "plan to, want to " * 5_800,
    "me at the end": "my boss wrote " * 7_000 + "me",
    "led late": "led team who " * 8_000,
    "row of who": "who a, " * 14_000,
    "broken rows": "no used, " * 12_000,
    "one long row": "no " + "x " * 20_000 + "," + " x y," * 15_000,
    "firms": "the company of the bank " * 4_000,
    "lay with": "while x lay with the " * 5_000,
    "makers": "a maker of, " * 8_000,
    "exams": "failed x exam " * 7_000,
    "it was": "it was the x who " * 6_000,
    "in vain": "it, in vain; " * 8_000,
    "nothing": "x; it came to nothing; " * 4_500,
    "sized": "company, 9 x, " * 7_000,
    "employer": "employer: " * 10_000,
    "by firms": "done by a x y z " * 6_000,
    "signs": "\x00\x1b\u202e,;" * 20_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_take_a_bounded_time(name: str, words: ClaimVocabulary) -> None:
    begun = time.process_time()
    parts = own_parts(HOSTILE[name], words)
    assert time.process_time() - begun < 1.5
    assert sum(map(len, parts)) <= len(HOSTILE[name])
