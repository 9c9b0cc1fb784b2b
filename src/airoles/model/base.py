"""Kinds of text and number that fields are made of, and how pydantic is to check them."""

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic_core import CoreSchema

STRICT = {"extra": "forbid", "use_attribute_docstrings": True}
"""Pydantic's settings for every class of the model: unknown keys are refused."""


CITED = r"^[a-z0-9]+(-[a-z0-9]+)*(@[^@\s]+)?$"
"""The id under which an answer cites a source."""


REFUSALS: dict[str, tuple[str, str]] = {}
"""By regular expression: what is said of a text that does not match, and what to do about it."""


class Pattern:
    """Text that matches a regular expression; pydantic is loaded only when it checks."""

    def __init__(
        self, regex: str, what: str, hint: str, number: bool = False, most: int = 2000
    ) -> None:
        """Text of at most so many characters.

        `what` goes on from the text that does not match, as in "which is not an id", and `hint`
        says what to do.  With `number` editors may also see a bare one, as a year.
        """
        self.regex = regex
        self.number = number
        self.most = most
        REFUSALS[regex] = what, hint

    def __get_pydantic_core_schema__(
        self, source: Any, handler: "GetCoreSchemaHandler"
    ) -> "CoreSchema":
        from pydantic_core import core_schema

        return core_schema.str_schema(
            pattern=self.regex, regex_engine="python-re", max_length=self.most
        )

    def __get_pydantic_json_schema__(
        self, schema: "CoreSchema", handler: "GetJsonSchemaHandler"
    ) -> dict[str, Any]:
        kinds = ["string", "integer"] if self.number else "string"
        pattern = self.regex.replace(r"\Z", "$")
        return {"type": kinds, "pattern": pattern, "maxLength": self.most}


class SourceKey(Pattern):
    """The id of a source as files cite it, and answers too, with the folder behind an @."""

    def __get_pydantic_json_schema__(
        self, schema: "CoreSchema", handler: "GetJsonSchemaHandler"
    ) -> dict[str, Any]:
        if handler.mode == "validation":
            return super().__get_pydantic_json_schema__(schema, handler)
        description = "An id of sources.yaml; behind an @ the folder on top that cites it."
        return {"type": "string", "pattern": CITED, "description": description}


class RealDay(Pattern):
    """A date whose day is one of its month."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: "GetCoreSchemaHandler"
    ) -> "CoreSchema":
        from pydantic_core import PydanticCustomError, core_schema

        from airoles.model.dates import first_day

        def real(text: str) -> str:
            try:
                first_day(text)
            except ValueError:
                details = {"pattern": self.regex}
                raise PydanticCustomError(
                    "string_pattern_mismatch", "no such day", details
                ) from None
            return text

        form = core_schema.str_schema(pattern=self.regex, regex_engine="python-re")
        return core_schema.no_info_after_validator_function(real, form)


class Listed(Pattern):
    """A code of the right form that one of the lists in `airoles.model.codes` has."""

    def __init__(self, regex: str, what: str, hint: str, lists: tuple[str, ...]) -> None:
        super().__init__(regex, what, hint)
        self.lists = lists

    def __get_pydantic_core_schema__(
        self, source: Any, handler: "GetCoreSchemaHandler"
    ) -> "CoreSchema":
        from pydantic_core import PydanticCustomError, core_schema

        from airoles.model import codes

        known = frozenset[str]().union(*(getattr(codes, name) for name in self.lists))

        def listed(text: str) -> str:
            if text not in known:
                details = {"pattern": self.regex}
                raise PydanticCustomError("string_pattern_mismatch", "no such code", details)
            return text

        form = core_schema.str_schema(pattern=self.regex, regex_engine="python-re")
        return core_schema.no_info_after_validator_function(listed, form)


class PlainNumber:
    """A number written with digits and at most one point: no signs, underscores or exponents."""

    def __init__(self, whole: bool) -> None:
        self.whole = whole
        self.regex = r"^[0-9]{1,15}\Z" if whole else r"^[0-9]{1,15}(\.[0-9]{1,4})?\Z"
        kind = "whole" if whole else "plain"
        REFUSALS[self.regex] = (
            f"which is not a {kind} number",
            "write digits only, such as 250000",
        )

    def __get_pydantic_core_schema__(
        self, source: Any, handler: "GetCoreSchemaHandler"
    ) -> "CoreSchema":
        from pydantic_core import core_schema

        make = int if self.whole else Decimal
        return core_schema.no_info_after_validator_function(
            make,
            core_schema.str_schema(pattern=self.regex, regex_engine="python-re"),
            metadata={"whole": self.whole},
        )

    def __get_pydantic_json_schema__(
        self, schema: "CoreSchema", handler: "GetJsonSchemaHandler"
    ) -> dict[str, Any]:
        return {"type": "integer" if self.whole else "number", "minimum": 0}


class TrueOrFalse:
    """The words true and false and nothing else, so that yes and on are not guessed at."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: "GetCoreSchemaHandler"
    ) -> "CoreSchema":
        from pydantic_core import PydanticCustomError, core_schema

        def read(text: object) -> bool:
            if isinstance(text, bool):
                return text
            if text not in ("true", "false"):
                raise PydanticCustomError("bool_parsing", "not true or false")
            return text == "true"

        return core_schema.no_info_plain_validator_function(
            read, json_schema_input_schema=core_schema.bool_schema()
        )

    def __get_pydantic_json_schema__(
        self, schema: "CoreSchema", handler: "GetJsonSchemaHandler"
    ) -> dict[str, Any]:
        return {"type": "boolean"}


class NeverWritten:
    """A field that airoles fills in while it reads; no file may hold it."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: "GetCoreSchemaHandler"
    ) -> "CoreSchema":
        from pydantic_core import PydanticCustomError, core_schema

        def refuse(value: object) -> None:
            raise PydanticCustomError("extra_forbidden", "no field of a file")

        return core_schema.no_info_plain_validator_function(refuse)

    def __get_pydantic_json_schema__(
        self, schema: "CoreSchema", handler: "GetJsonSchemaHandler"
    ) -> dict[str, Any]:
        from pydantic_core import PydanticOmit

        raise PydanticOmit


Flag = Annotated[bool, TrueOrFalse()]
_ID = (
    r"^[a-z0-9]+(-[a-z0-9]+)*\Z",
    "which is not an id",
    "use small letters, digits and hyphens",
)
_TEXT = (
    r"^\S(.*\S)?\Z",
    "which starts or ends with a space, or is empty or broken over lines",
    "write it on one line without space around it",
)
Slug = Annotated[str, Pattern(*_ID, most=100)]
SourceId = Annotated[str, SourceKey(*_ID, most=100)]
Text = Annotated[str, Pattern(*_TEXT)]
Name = Annotated[str, Pattern(*_TEXT, most=200)]
"""A text that stands in headings and columns."""
Short = Annotated[str, Pattern(*_TEXT, most=70)]
"""A text that fits a cell of a table."""
Date = Annotated[
    str,
    RealDay(
        r"^(19[0-9]{2}|20[0-4][0-9])(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?\Z",
        "which is not a date of publication",
        "write YYYY, YYYY-MM or YYYY-MM-DD, from 1900 to 2049",
        number=True,
    ),
]
"""From 1900 to 2049: fixed, so that files are right or wrong on every day alike."""
Address = Annotated[
    str,
    Pattern(
        r"^https?://[^\s<>\"]+\Z",
        "which is not a web address",
        "start it with http:// or https://",
    ),
]
Count = Annotated[int, PlainNumber(whole=True)]
Amount = Annotated[Decimal, PlainNumber(whole=False)]
