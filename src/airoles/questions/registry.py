"""Every question that can be asked: its name, the function that answers it, and the answer's class.

Whoever needs one question imports it from its own file; this list is for what speaks of all.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from airoles.questions.advert import AdvertAnswer, advert
from airoles.questions.adverts import AdvertSurvey, adverts
from airoles.questions.arrivals import Arrivals, arrivals
from airoles.questions.career_map import CareerMap, career_map
from airoles.questions.compare import Comparison, compare
from airoles.questions.diff import Diff, diff
from airoles.questions.disputes import Disputes, disputes
from airoles.questions.fit import Fits, fits
from airoles.questions.gap import Gaps, between
from airoles.questions.ladders import Ladders, ladders
from airoles.questions.listing import Listing, list_roles
from airoles.questions.overview import Overview, overview
from airoles.questions.rank import Ranking, rank_by_pay
from airoles.questions.routes import Routes, routes
from airoles.questions.salary import Salaries, salary
from airoles.questions.search import Found, search
from airoles.questions.show import RoleAnswer, show
from airoles.questions.sources import SourceList, sources


class Question(NamedTuple):
    """A pure function from the catalog to an answer, and the class of that answer."""

    ask: Callable[..., Any]
    answer: type


QUESTIONS = {
    "overview": Question(overview, Overview),
    "listing": Question(list_roles, Listing),
    "show": Question(show, RoleAnswer),
    "compare": Question(compare, Comparison),
    "path": Question(ladders, Ladders),
    "arrivals": Question(arrivals, Arrivals),
    "routes": Question(routes, Routes),
    "gap": Question(between, Gaps),
    "fit": Question(fits, Fits),
    "salary": Question(salary, Salaries),
    "rank": Question(rank_by_pay, Ranking),
    "map": Question(career_map, CareerMap),
    "search": Question(search, Found),
    "diff": Question(diff, Diff),
    "disputes": Question(disputes, Disputes),
    "sources": Question(sources, SourceList),
    "adverts": Question(adverts, AdvertSurvey),
    "advert": Question(advert, AdvertAnswer),
}
"""By the name that stands in JSON as `question`, and that files of reports and schemas bear."""
