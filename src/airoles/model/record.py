"""Frozen records that are quick to make.

A dataclass compiles all its methods anew for each class, and making some forty classes is much of
what a start costs.  Equality, hash and display are the same for every record, so they stand here
once.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as record

    __all__ = ["record"]
else:
    from dataclasses import dataclass

    def record(**options: bool) -> Any:
        """`dataclasses.dataclass` with these options; slots must be among them."""

        def made(cls: type) -> type:
            cls.__eq__, cls.__hash__, cls.__repr__ = _equal, _hash, _shown
            return dataclass(cls, eq=False, repr=False, **options)

        return made


def _values(one: Any) -> tuple[Any, ...]:
    return tuple(getattr(one, name) for name in one.__slots__)


def _equal(one: Any, other: object) -> Any:
    if one.__class__ is not other.__class__:
        return NotImplemented
    return one is other or _values(one) == _values(other)


def _hash(one: Any) -> int:
    return hash(_values(one))


def _shown(one: Any) -> str:
    told = ", ".join(f"{name}={getattr(one, name)!r}" for name in one.__slots__)
    return f"{type(one).__qualname__}({told})"
