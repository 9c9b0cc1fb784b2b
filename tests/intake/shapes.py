"""One made-up person in the shapes that tests read: the export of LinkedIn, Europass, a zip."""

import io
import zipfile
from collections.abc import Mapping

EXPORT: dict[str, str] = {
    "Profile.csv": (
        "First Name,Last Name,Headline,Summary\n"
        'Ottilie,Example,Head Gardener,"Grows things.\nLeads people who do."\n'
    ),
    "Positions.csv": (
        "Company Name,Title,Description,Location,Started On,Finished On\n"
        'Palm House,Head Gardener,"• Led six gardeners\n• Bought soil",Here,Mar 2019,\n'
        "Rose Garden,Gardener,Cut roses.,There,Jan 2015,Feb 2019\n"
    ),
    "Skills.csv": "Name\nPruning\nBudgets\n",
    "Education.csv": (
        "School Name,Start Date,End Date,Notes,Degree Name,Activities\n"
        'College of Soil,2012,2014,,"B.Sc., Botany",\n'
    ),
    "Certifications.csv": "Name,Url,Authority,Started On\nTree climber,,Guild,Jan 2016\n",
    "Languages.csv": "Name,Proficiency\nWelsh,Native or bilingual proficiency\nDutch,\n",
    "Projects.csv": "Title,Description,Url,Started On\nMoss wall,Planted 40 kinds.,,Jan 2020\n",
    "Volunteering.csv": "Company Name,Role,Cause,Started On,Description\n"
    "Zoo,Keeper,,2018,Fed owls.\n",
    "Recommendations_Received.csv": "First Name,Text\nA,Great at quantum physics\n",
}

OCCUPATION = "http://data.europa.eu/esco/occupation/00000000-aaaa-bbbb-cccc-111111111111"

EUROPASS = f"""<?xml version="1.0" encoding="UTF-8"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9"
  xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:hr="http://www.hr-xml.org/3">
 <CandidateProfile>
  <eures:ExecutiveSummary>
   &lt;p&gt;Grows &lt;b&gt;things&lt;/b&gt;.&lt;/p&gt;
  </eures:ExecutiveSummary>
  <EmploymentHistory>
   <EmployerHistory>
    <hr:OrganizationName>Palm House</hr:OrganizationName>
    <PositionHistory>
     <PositionTitle typeCode="URI" languageID="{OCCUPATION}">Head
       Gardener</PositionTitle>
     <eures:EmploymentPeriod>
      <eures:StartDate><hr:FormattedDateTime>2019-03</hr:FormattedDateTime></eures:StartDate>
      <hr:CurrentIndicator>true</hr:CurrentIndicator>
     </eures:EmploymentPeriod>
     <oa:Description>
      &lt;ul&gt;&lt;li&gt;Led six&lt;/li&gt;&lt;li&gt;Bought soil&lt;/li&gt;&lt;/ul&gt;
     </oa:Description>
    </PositionHistory>
   </EmployerHistory>
   <EmployerHistory>
    <hr:OrganizationName>Rose Garden</hr:OrganizationName>
    <PositionHistory>
     <PositionTitle typeCode="FREETEXT">Gardener</PositionTitle>
     <eures:EmploymentPeriod>
      <eures:StartDate><hr:FormattedDateTime>2015-01</hr:FormattedDateTime></eures:StartDate>
      <eures:EndDate><hr:FormattedDateTime>2019-02</hr:FormattedDateTime></eures:EndDate>
     </eures:EmploymentPeriod>
    </PositionHistory>
   </EmployerHistory>
  </EmploymentHistory>
  <EducationHistory><EducationOrganizationAttendance>
   <hr:OrganizationName>College of Soil</hr:OrganizationName>
   <AttendancePeriod>
    <EndDate><hr:FormattedDateTime>2014-06</hr:FormattedDateTime></EndDate>
   </AttendancePeriod>
   <EducationDegree><hr:DegreeName>B.Sc., Botany</hr:DegreeName></EducationDegree>
  </EducationOrganizationAttendance></EducationHistory>
  <Certifications><Certification>
   <hr:CertificationName>Tree climber</hr:CertificationName>
  </Certification></Certifications>
  <PersonQualifications>
   <PersonCompetency><CompetencyID>cym</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID></PersonCompetency>
   <PersonCompetency><CompetencyID>Pruning</CompetencyID><hr:TaxonomyID>SKILL</hr:TaxonomyID></PersonCompetency>
   <PersonCompetency><CompetencyID>http://data.europa.eu/esco/skill/1</CompetencyID></PersonCompetency>
  </PersonQualifications>
 </CandidateProfile>
</Candidate>
"""


def zipped(files: Mapping[str, str | bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    """The bytes of a zip with these files."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", how) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return held.getvalue()
