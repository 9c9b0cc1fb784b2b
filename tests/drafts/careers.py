"""Six made-up careers, and what is read of each."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from airoles.intake.text_resume import parse_text
from airoles.model.resume import Resume
from airoles.questions.background import Background
from airoles.questions.resume_reading import from_resume
from opened_catalogs import public_catalog

TODAY = date(2026, 7, 1)

DIRECTOR = """
Mara Lindqvist
Director of Applied AI

Profile
I lead people who build with language models. I have never owned a budget.

Experience

Director of Applied AI, Northwind Freight
03/2021 - present
- Led a team of 22 engineers and data scientists in three cities.
- Set the AI strategy and presented it to the board.
- Built MLOps on Vertex AI; time to find drift fell from 3 days to 4 hours.

Data Scientist, Fabrikam Foods
2016 - 2021
- Trained models in Python for demand forecasting.

Skills
Python, Kubernetes, Stakeholder management

Education
MSc Statistics, Uppsala University, 2016
"""

CHANGER = """
Odile Marchetti
Data Analyst

Experience

Data Analyst, Brookfield Schools
2023 - present
- Built SQL reports on attendance for 14 schools.
- Explained figures to head teachers.

Teacher of Mathematics, Saint Brendan College
2011 - 2023
- Taught algebra to pupils of 12 to 16 years.
- Led a department of 6 teachers.

Skills
SQL, Power BI
"""

STUDENT = """
Tomasz Wilk

Education
BSc Computer Science, University of Gdynia, 2026

Projects
Tram Delays, 2025
- Trained a gradient boosting model in scikit-learn on 40,000 trips.

Skills
Python, PyTorch
"""

SILENT_LEADER = """
Hugo Brandt
Head of AI

Experience

Head of AI, Lakeside Insurance
2022 - present
- Built a RAG assistant for claims with LangChain.
- Deployed models to AWS with Terraform.

Machine Learning Engineer, Hillcrest Bank
2017 - 2022
- Wrote Spark jobs for fraud detection.

Skills
Python, AWS
"""

GERMAN = """
Jutta Obermeier
Leiterin Künstliche Intelligenz

Berufserfahrung

Leiterin Künstliche Intelligenz, Talbach Antriebe
04/2020 - heute
- Führt 14 Mitarbeitende in zwei Teams und berichtet an den Vorstand.
- Richtlinie zur KI nach der EU-KI-Verordnung geschrieben und mit dem Betriebsrat verhandelt.

Data Scientist, Ostwald Chemie
2014 - 2020
- Modelle in Python für die Wartung der Anlagen gebaut.

Kenntnisse
Python, MLflow
"""

LISTS_ONLY = """
Inga Caldeira
Consultant

Experience

Consultant, Vale Advisory
2019 - present

Skills
Python, AI strategy, Stakeholder management, Risk management
"""


@dataclass(frozen=True)
class Career:
    """A résumé and what was read of it with the public catalog."""

    text: str
    resume: Resume
    background: Background


@cache
def career(text: str) -> Career:
    """The career that a résumé tells."""
    resume = parse_text(text, "resume.txt")
    return Career(text, resume, from_resume(public_catalog(), resume, TODAY))


CAREERS = {
    "director": DIRECTOR,
    "changer": CHANGER,
    "student": STUDENT,
    "silent leader": SILENT_LEADER,
    "german": GERMAN,
    "lists only": LISTS_ONLY,
}
