"""Europass XML of both generations, within a PDF, and XML that is meant to harm."""

import io
from datetime import date

import pytest

from airoles.errors import BadRequest
from airoles.intake.resume_file import resume_from
from airoles.model.resume import ListedSkill, Position, Project, Resume, Study
from intake.shapes import EUROPASS, OCCUPATION

READ = Resume(
    skills=(ListedSkill("Pruning"),),
    positions=(
        Position(
            "Head Gardener",
            "Palm House",
            date(2019, 3, 1),
            None,
            ("Led six", "Bought soil"),
            occupation=OCCUPATION,
        ),
        Position("Gardener", "Rose Garden", date(2015, 1, 1), date(2019, 2, 28)),
    ),
    summary="Grows things.",
    studies=(Study("Botany", "B.Sc.", "College of Soil", date(2014, 6, 30)),),
    certificates=("Tree climber",),
    languages=("cym",),
    remarks=(
        "the skill http://data.europa.eu/esco/skill/1 has no name and was passed over; "
        "write it in words.",
    ),
)

PASSPORT = """<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo>
<Headline><Type><Code>job_applied_for</Code></Type><Description><Label>Gardener</Label></Description></Headline>
<WorkExperienceList>
<WorkExperience><Period><From year="2016" month="--05" day="---03"/><Current>true</Current></Period>
<Position><Label>Gardener</Label></Position><Activities>&lt;p&gt;Cut roses.&lt;/p&gt;</Activities>
<Employer><Name>Rose Garden</Name></Employer></WorkExperience>
<WorkExperience><Period><From year="2014"/><To year="2016" month="--04"/></Period>
<Position><Label>Helper</Label></Position></WorkExperience>
</WorkExperienceList>
<EducationList><Education><Period><To year="2013"/></Period><Title>Botany</Title>
<Organisation><Name>College</Name></Organisation></Education></EducationList>
<Skills><Linguistic><MotherTongueList><MotherTongue><Description><Label>Welsh</Label></Description>
</MotherTongue></MotherTongueList></Linguistic>
<Organisational><Description>Planned beds.</Description></Organisational></Skills>
</LearnerInfo></SkillsPassport>"""


def refused(raw: bytes | str) -> tuple[str, str]:
    with pytest.raises(BadRequest) as error:
        resume_from(raw.encode() if isinstance(raw, str) else raw, "cv.xml")
    return error.value.message, error.value.hint


def test_a_candidate_is_read_with_the_address_of_its_occupation() -> None:
    assert resume_from(EUROPASS.encode(), "cv.xml") == READ


@pytest.mark.parametrize("name", ["cv.xml", "cv.txt", "-"])
@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16"])
def test_it_is_known_by_its_content_in_any_coding(name: str, coding: str) -> None:
    text = EUROPASS.replace("UTF-8", "UTF-16" if coding == "utf-16" else "UTF-8")
    assert resume_from(text.encode(coding), name) == READ


def test_the_older_form_is_read() -> None:
    assert resume_from(PASSPORT.encode(), "cv.xml") == Resume(
        positions=(
            Position("Gardener", "Rose Garden", date(2016, 5, 3), None, ("Cut roses.",)),
            Position("Helper", "", date(2014, 1, 1), date(2016, 4, 30)),
        ),
        label="Gardener",
        projects=(Project("Organisational", ("Planned beds.",)),),
        studies=(Study("Botany", "", "College", date(2013, 12, 31)),),
        languages=("Welsh",),
    )


def test_a_date_that_is_none_is_told_with_its_place() -> None:
    found = resume_from(EUROPASS.replace("2019-02<", "soon<").encode(), "cv.xml")
    assert (found.positions[1].start, found.positions[1].end) == (None, None)
    assert (
        "EmployerHistory 2, PositionHistory 1, EndDate is 'soon', which is no date, "
        "so years are unknown there; write it as 2014-05."
    ) in found.remarks


def pdf_with(name: str, content: bytes) -> bytes:
    pypdf = pytest.importorskip("pypdf")
    writer = pypdf.PdfWriter()
    writer.add_blank_page(100, 100)
    writer.add_attachment(name, content)
    held = io.BytesIO()
    writer.write(held)
    return held.getvalue()


def test_the_attachment_of_a_pdf_is_read() -> None:
    raw = pdf_with("attachment.xml", EUROPASS.encode())
    assert resume_from(raw, "cv.pdf") == READ


# Refused

DECLARED = (
    "'cv.xml' declares a document type or entities, which are not read.",
    "delete the lines with <!DOCTYPE and <!ENTITY",
)
BOMB = """<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
<Candidate>&b;</Candidate>"""


@pytest.mark.parametrize("coding", ["utf-8", "utf-16"])
def test_entities_are_refused_and_never_expanded(coding: str) -> None:
    assert refused(BOMB.encode(coding)) == DECLARED


@pytest.mark.parametrize("where", ["file:///etc/passwd", "http://example.org/x.dtd"])
def test_what_lies_elsewhere_is_never_fetched(where: str) -> None:
    outside = f'<!DOCTYPE Candidate SYSTEM "{where}"><Candidate/>'
    entity = f'<!DOCTYPE a [<!ENTITY x SYSTEM "{where}">]><Candidate>&x;</Candidate>'
    for text in (outside, entity):
        assert refused(f'<?xml version="1.0"?>{text}') == DECLARED


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<Candidate><a></Candidate>", "cv.xml:1:17: is not valid XML."),
        ("<Candidate>&x;</Candidate>", "cv.xml:1:12: is not valid XML."),
        ("<Candidate/>", "'cv.xml' holds no jobs and no skills."),
        ("<recipe/>", "'cv.xml' is XML, but no Europass: it begins with <recipe>."),
        ("<Candidate>" + "<a>" * 500, "'cv.xml' holds more elements than a résumé has."),
        (
            "<Candidate>" + "<a/>" * 50_001 + "</Candidate>",
            "'cv.xml' holds more elements than a résumé has.",
        ),
    ],
    ids=["torn", "unknown entity", "empty", "another", "deep", "many"],
)
def test_other_xml_is_refused(text: str, message: str) -> None:
    told, hint = refused(text)
    assert told == message
    assert hint
