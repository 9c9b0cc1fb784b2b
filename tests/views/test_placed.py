"""What the signs beside the roles of a map or ladder say."""

from dataclasses import replace

from airoles.model.pay import Proxy
from airoles.views.placed import usual_year, what_signs_say

from .making import figure

MEAN = replace(figure(mean=9), kind="mean")
PLAIN = replace(figure(median=9), kind="median")


def test_only_signs_that_stand_there_are_explained() -> None:
    assert what_signs_say([PLAIN]) == ""
    assert what_signs_say([PLAIN, None]) == "– no figure on this basis"
    every = [
        MEAN,
        figure(median=9, condition="large firms"),
        figure(median=9, proxy=Proxy(kind="title", name="Clerk")),
    ]
    assert what_signs_say(every) == (
        "µ mean · ° for a part of the holders only · ~ stands in for the role"
    )


def test_the_usual_year_is_that_of_most_figures() -> None:
    figures = [figure(median=9, year=year) for year in ("2024", "2023", "2024")]
    assert usual_year([*figures, None]) == "2024"
    assert usual_year([None]) == ""
