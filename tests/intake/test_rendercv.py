"""YAML: the fields of JSON Resume, the sections of rendercv, and YAML that is meant to harm."""

from datetime import date

import pytest

from airoles.errors import BadRequest
from airoles.intake.resume_file import resume_from
from airoles.model.resume import ListedSkill, Position, Project, Resume, Study

CV = """
cv:
  name: Ottilie Example
  headline: Head Gardener
  sections:
    über mich:
      - Grows things.
    Berufserfahrung:
      - company: Palm House
        position: Head Gardener
        start_date: 2019-03
        end_date: present
        highlights:
          - Led six gardeners
      - company: Rose Garden
        position: Gardener
        date: 2015 - Feb 2019
        summary: Cut roses.
    Ausbildung:
      - institution: College of Soil
        area: Botany
        degree: B.Sc.
        end_date: 2014
    Kenntnisse:
      - label: Trees
        details: Pruning, felling (oak, elm)
      - "**Soil:** compost, peat"
      - Patience
    Sprachen:
      - bullet: Welsh
      - label: Dutch
        details: fluent
    Zertifikate:
      - name: Tree climber
        date: 2016
    Ehrenamt:
      - company: Zoo
        position: Keeper
    Projekte:
      - name: Moss wall
        highlights: [Planted 40 kinds]
    Veröffentlichungen:
      - title: On Moss
        authors: [O. Example]
    notes: 7
"""


def read(text: str, name: str = "cv.yaml") -> Resume:
    return resume_from(text.encode(), name)


def refused(text: str) -> tuple[str, str]:
    with pytest.raises(BadRequest) as error:
        read(text)
    return error.value.message, error.value.hint


@pytest.mark.parametrize("name", ["cv.yaml", "cv.yml", "-", "cv.txt"])
def test_the_sections_of_rendercv_are_read_by_their_fields_in_any_language(name: str) -> None:
    assert read(CV, name) == Resume(
        skills=(
            ListedSkill("Trees", "", ("Pruning", "felling (oak, elm)")),
            ListedSkill("Soil", "", ("compost", "peat")),
            ListedSkill("Patience"),
        ),
        positions=(
            Position("Head Gardener", "Palm House", date(2019, 3, 1), None, ("Led six gardeners",)),
            Position(
                "Gardener", "Rose Garden", date(2015, 1, 1), date(2019, 2, 28), ("Cut roses.",)
            ),
        ),
        label="Head Gardener",
        summary="Grows things.",
        projects=(
            Project("Moss wall", ("Planted 40 kinds",)),
            Project("Keeper, Zoo"),
            Project("On Moss"),
        ),
        studies=(Study("Botany", "B.Sc.", "College of Soil", date(2014, 12, 31)),),
        certificates=("Tree climber",),
        languages=("Welsh", "Dutch: fluent"),
        remarks=("cv.sections.notes is not a list and was passed over; see docs.rendercv.com.",),
    )


def test_a_remark_names_the_place_in_the_file() -> None:
    found = read(CV.replace("2019-03", "once"))
    assert found.remarks[-1] == (
        "cv.sections.Berufserfahrung[0].start_date is 'once', which is no date, "
        "so years are unknown there; write it as 2014-05."
    )


def test_json_resume_in_yaml_is_read_as_the_same_in_json() -> None:
    found = read(
        "work:\n- position: Clerk\n  startDate: 2019-05-01\n  endDate: 2020\nskills: [No, R]\n", "-"
    )
    assert found.positions == (Position("Clerk", "", date(2019, 5, 1), date(2020, 12, 31)),)
    assert found.skills == (ListedSkill("No"), ListedSkill("R"))


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("work: [a", "cv.yaml:1:7: is not valid YAML.", "check the indentation"),
        ("work: &x [a]\nskills: *x", "cv.yaml:2:9: repeats a value by an alias.", "write the"),
        ("work: !!python/name:os.system", "cv.yaml:1:7: uses a tag.", "remove the word"),
        ("work: " + "[" * 900, "cv.yaml:1:39: is nested deeper than 32 levels.", "flatten it"),
        ("work:\n" + "- a\n" * 30_000, "cv.yaml:24999:3: holds more than 25000 values.", "leave"),
        ("a: 1", "'cv.yaml' is not a JSON Resume.", "it needs work or skills"),
        ("work: \x07", "cv.yaml: holds characters that YAML does not take.", "save it again"),
        ("cv: {sections: {}}", "'cv.yaml' has no sections under cv.", "add experience"),
        ("cv: {sections: {a: []}}", "'cv.yaml' holds no work and no skills.", "add skills"),
    ],
)
def test_other_yaml_is_refused_with_its_place(text: str, message: str, hint: str) -> None:
    told, cure = refused(text)
    assert told == message
    assert cure.startswith(hint)
