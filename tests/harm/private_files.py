"""Reads one person's résumé in every form, with each command that takes one, in this process.

The argument is an empty folder to work in.  Prints, as JSON, the exit code of each run, what was
forbidden and tried all the same, and the files that were opened for writing.
"""

import json
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from document_files import docx, drawn, paragraph, pdf
from harm import shut_in
from intake.shapes import zipped

PERSON = "Quaxilda"
"""A name that stands in the résumés and in nothing else."""
_WORK = "Data Clerk"
_POSITIONS = f"Company Name,Title,Description,Started On,Finished On\n{PERSON} Ltd,{_WORK},,2019,\n"
_TEXT = f"{PERSON} Zorn\n\nExperience\n\n{_WORK}, {PERSON} Ltd, 2019 - 2024\n\nSkills\ncounting\n"
_EUROPASS = f"""<?xml version="1.0"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3">
<CandidateProfile><EmploymentHistory><EmployerHistory>
<hr:OrganizationName>{PERSON} Ltd</hr:OrganizationName>
<PositionHistory><PositionTitle>{_WORK}</PositionTitle></PositionHistory>
</EmployerHistory></EmploymentHistory></CandidateProfile></Candidate>"""
FORMS: dict[str, bytes] = {
    "cv.json": json.dumps(
        {"basics": {"name": PERSON}, "work": [{"name": f"{PERSON} Ltd", "position": _WORK}]}
    ).encode(),
    "cv.yaml": f"basics: {{name: {PERSON}}}\nwork:\n  - position: {_WORK}\n".encode(),
    "rendercv.yaml": (
        f"cv:\n  name: {PERSON}\n  sections:\n    experience:\n"
        f"      - {{company: {PERSON}, position: {_WORK}, start_date: 2019-01}}\n"
    ).encode(),
    "export.zip": zipped({"Positions.csv": _POSITIONS, "Skills.csv": "Name\ncounting\n"}),
    "Positions.csv": _POSITIONS.encode(),
    "cv.xml": _EUROPASS.encode(),
    "cv.pdf": pdf(
        drawn((72.0, 800.0 - 20 * n, 11.0, line) for n, line in enumerate(_TEXT.splitlines()))
    ),
    "cv.docx": docx(*map(paragraph, filter(None, _TEXT.splitlines()))),
    "cv.md": _TEXT.replace("Experience", "## Experience").encode(),
    "cv.txt": _TEXT.encode(),
}
COMMANDS = (("fit",), ("gap", "cmo"), ("path", "--to", "cmo"))


def main() -> None:
    """Run them all."""
    work = Path(sys.argv[1]).resolve()
    os.chdir(work)
    for name, raw in FORMS.items():
        (work / name).write_bytes(raw)
    os.environ["XDG_CACHE_HOME"] = str(work / "cache")
    told, printed = os.dup(1), os.open(os.devnull, os.O_WRONLY)
    os.dup2(printed, 1)
    from airoles.reading import folders

    folders.public_folder = lambda: shut_in.ROOT / "tests" / "small"
    sys.addaudithook(shut_in.watch)
    codes = {
        f"{name} {command[0]}": shut_in.run([*command, "--resume", name])
        for name in FORMS
        for command in COMMANDS
    }
    found = {"codes": codes, "tried": shut_in.tried, "written": sorted(shut_in.opened)}
    os.write(told, json.dumps(found).encode())


if __name__ == "__main__":
    main()
