"""Answers that several tests of views read, asked once."""

import pytest

from airoles.catalog import Catalog
from airoles.questions.reply import Reply

from .making import replies


@pytest.fixture(scope="session")
def small_replies(small: Catalog) -> tuple[Reply, ...]:
    """Every question to the made-up catalog."""
    return tuple(replies(small))


@pytest.fixture(scope="session")
def public_replies(public: Catalog) -> tuple[Reply, ...]:
    """Every question to the public catalog."""
    return tuple(replies(public))
