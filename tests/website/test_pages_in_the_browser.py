"""The three mounts by keyboard and address, from a folder and from a server."""

import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path

import pytest

from .browser import Browser, needs_chromium

STATUS = "document.querySelector('.status:not(.box .status)').textContent"
BOX = "document.querySelector('input')"
ACTIVE = (
    "document.getElementById(document.querySelector('input').getAttribute('aria-activedescendant'))"
)
CHIPS = "[...document.querySelectorAll('.chips li')].map((each) => each.firstChild.data.trim())"
TITLES = (
    "[...document.querySelectorAll('.compared')[0].tHead.querySelectorAll('a')].map((a) => a.text)"
)


def test_the_script_is_small_and_makes_no_markup_of_texts() -> None:
    script = files("airoles.site").joinpath("site.js").read_text("utf-8")
    assert len(script.encode()) < 40 * 1024
    for word in ("innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval(", "fetch("):
        assert word not in script
    assert "import " not in script
    assert ".style" not in script  # which a strict policy would refuse


@needs_chromium
class TestSearch:
    def start(self, browser: Browser, site: Path) -> None:
        browser.open((site / "search.html").as_uri())
        browser.tell(f"{BOX}.focus()")

    def test_the_catalog_is_loaded_when_the_box_is_first_used(
        self, browser: Browser, site: Path
    ) -> None:
        browser.open((site / "search.html").as_uri())
        before = [address.rsplit("/", 1)[1] for address in browser.requests()]
        assert "catalog.js" not in before
        browser.tell(f"{BOX}.focus()")
        browser.wait("window.AIROLES")
        assert [a for a in browser.requests() if a.endswith("catalog.js")] == [
            (site / "catalog.js").as_uri()
        ]

    def test_it_is_a_combobox_with_a_list(self, browser: Browser, site: Path) -> None:
        self.start(browser, site)
        assert browser.tell(f"{BOX}.getAttribute('role')") == "combobox"
        assert browser.tell(f"{BOX}.getAttribute('aria-expanded')") == "false"
        assert browser.tell(f"{BOX}.labels[0].textContent") == "Search roles and what sources say"
        browser.write("caio")
        browser.wait(f"{BOX}.getAttribute('aria-expanded') === 'true'")
        listed = (
            "document.getElementById(document.querySelector('input').getAttribute('aria-controls'))"
        )
        assert browser.tell(f"{listed}.getAttribute('role')") == "listbox"
        assert browser.tell(f"{listed}.querySelectorAll('[role=option]').length") > 5
        told = browser.tell("document.querySelector('[role=status]').textContent")
        assert told.startswith("1 role, ")

    def test_arrows_move_through_options_and_back_to_the_box(
        self, browser: Browser, site: Path
    ) -> None:
        self.start(browser, site)
        browser.write("data engineer")
        browser.wait("document.querySelector('[role=option]')")
        browser.press("ArrowDown")
        first = browser.tell(f"{ACTIVE}.textContent")
        assert first.startswith("Data Engineer")
        assert browser.tell(f"{ACTIVE}.getAttribute('aria-selected')") == "true"
        browser.press("ArrowDown")
        assert browser.tell(f"{ACTIVE}.textContent") != first
        browser.press("ArrowUp", "ArrowUp")
        assert browser.tell(f"{BOX}.hasAttribute('aria-activedescendant')") is False
        browser.press("ArrowUp")
        last = "[...document.querySelectorAll('[role=option]')].at(-1)"
        assert browser.tell(f"{ACTIVE} === {last}")
        assert browser.tell("document.querySelectorAll('[aria-selected=true]').length") == 1

    def test_escape_closes_the_list_and_then_empties_the_box(
        self, browser: Browser, site: Path
    ) -> None:
        self.start(browser, site)
        browser.write("caio")
        browser.wait("document.querySelector('[role=option]')")
        browser.press("Escape")
        assert browser.tell("document.querySelector('[role=listbox]').hidden") is True
        assert browser.tell(f"{BOX}.value") == "caio"
        browser.press("Escape")
        assert browser.tell(f"{BOX}.value") == ""

    def test_enter_opens_the_page_of_what_is_chosen(self, browser: Browser, site: Path) -> None:
        self.start(browser, site)
        browser.write("caio")
        browser.wait("document.querySelector('[role=option]')")
        browser.press("ArrowDown", "Enter")
        browser.wait(f"location.href === {(site / 'roles/chief-ai-officer.html').as_uri()!r}")

    def test_a_statement_opens_its_section_with_the_words_marked(
        self, browser: Browser, site: Path
    ) -> None:
        self.start(browser, site)
        browser.write("cto reports to")
        browser.wait("document.querySelector('[role=option] mark')")
        marked = "[...document.querySelector('[role=option]').querySelectorAll('mark')]"
        assert browser.tell(f"{marked}.map((each) => each.textContent)") == ["CTO", "reports"]
        browser.press("Enter")
        page = (site / "roles/chief-technology-officer.html").as_uri()
        browser.wait(f"location.href === '{page}#reports_to'")

    def test_what_is_not_found_is_said(self, browser: Browser, site: Path) -> None:
        self.start(browser, site)
        browser.write("xylophones")
        status = "document.querySelector('[role=status]').textContent"
        browser.wait(f"{status}.startsWith('Nothing')")
        assert browser.tell(status) == "Nothing is found for “xylophones”. Try fewer words."

    def test_a_catalog_that_is_gone_is_said(self, browser: Browser, tmp_path: Path) -> None:
        for name in ("search.html", "site.js"):
            source = files("airoles.site").joinpath("site.js").read_text("utf-8")
            page = '<!doctype html><div id="search"></div><script src="site.js"></script>'
            (tmp_path / name).write_text(source if name == "site.js" else page, "utf-8")
        browser.open((tmp_path / "search.html").as_uri())
        browser.tell(f"{BOX}.focus()")
        browser.write("caio")
        browser.wait(
            "document.querySelector('[role=status]').textContent.startsWith('catalog.js could not')"
        )


@needs_chromium
class TestCompare:
    def test_an_address_shows_its_roles_without_a_complaint(
        self, browser: Browser, site: Path
    ) -> None:
        browser.open((site / "compare.html").as_uri() + "#caio,cto,cio")
        browser.wait("document.querySelector('.compared')")
        assert browser.tell(TITLES) == [
            "Chief AI Officer",
            "Chief Technology Officer",
            "Chief Information Officer",
        ]
        assert browser.tell("document.title") == (
            "Chief AI Officer, Chief Technology Officer and Chief Information Officer · Compare"
        )
        assert browser.complaints() == []
        assert {address.rsplit("/", 1)[0] for address in browser.requests()} == {site.as_uri()}

    def test_roles_are_added_by_keyboard_and_the_back_button_takes_them_away(
        self, browser: Browser, site: Path
    ) -> None:
        browser.open((site / "compare.html").as_uri())
        assert browser.tell(STATUS) == "Choose two to four roles."
        for name, count in (("caio", 1), ("chief tech", 2)):
            browser.tell(f"{BOX}.focus()")
            browser.write(name)
            browser.wait("document.querySelector('[role=option]')")
            browser.press("ArrowDown", "Enter")
            browser.wait(f"document.querySelectorAll('.chips li').length === {count}")
        assert browser.tell("location.hash") == "#caio,cto"
        browser.wait("document.querySelector('.compared')")
        browser.tell("history.back()")
        browser.wait("location.hash === '#caio' && !document.querySelector('.compared')")
        assert browser.tell(CHIPS) == ["Chief AI Officer"]
        browser.tell("history.forward()")
        browser.wait("document.querySelector('.compared')")

    def test_a_role_is_removed_by_its_button(self, browser: Browser, site: Path) -> None:
        browser.open((site / "compare.html").as_uri() + "#caio,cto,cio")
        browser.wait("document.querySelector('.compared')")
        button = "document.querySelectorAll('.chips button')[1]"
        assert browser.tell(f"{button}.getAttribute('aria-label')") == (
            "Remove Chief Technology Officer"
        )
        browser.tell(f"{button}.click()")
        browser.wait("document.querySelectorAll('.chips li').length === 2")
        assert browser.tell("location.hash") == "#caio,cio"

    @pytest.mark.parametrize(
        ("address", "said"),
        [
            ("#caio", "Add one more role."),
            ("#caio,caio", "Add one more role."),
            ("#caio,zzz", "No role is called “zzz”. Add one more role."),
            ("#%", "No role is called “%”. Choose two to four roles."),
            (
                "#caio,cto;XX",
                "There is no figure for a market “XX”. Chief AI Officer and Chief "
                "Technology Officer side by side.",
            ),
            (
                "#caio,cto,cio,cdo,cpo",
                "Chief Product Officer is left out: four fit. Chief AI Officer, "
                "Chief Technology Officer, Chief Information Officer and Chief Data Officer side "
                "by side.",
            ),
        ],
    )
    def test_what_does_not_fit_is_said(
        self, browser: Browser, site: Path, address: str, said: str
    ) -> None:
        browser.open((site / "compare.html").as_uri() + address)
        browser.wait("window.AIROLES && document.querySelector('.market select')")
        assert browser.tell(STATUS) == said

    def test_pay_is_of_the_market_in_the_address(self, browser: Browser, site: Path) -> None:
        browser.open((site / "compare.html").as_uri() + "#caio,cto;gb")
        browser.wait("document.querySelector('.compared')")
        heads = (
            "[...document.querySelectorAll('.compared tbody th')].map((each) => each.textContent)"
        )
        assert [each for each in browser.tell(heads) if each.startswith("Pay, GB")]
        browser.tell("""(() => { const select = document.querySelector('.market select');
          select.value = 'US'; select.dispatchEvent(new Event('change')); })()""")
        browser.wait("location.hash === '#caio,cto'")


@needs_chromium
class TestRoutes:
    def test_an_address_shows_each_step_with_its_evidence(
        self, browser: Browser, site: Path
    ) -> None:
        browser.open((site / "routes.html").as_uri() + "#data-scientist,caio")
        browser.wait("document.querySelector('.route')")
        assert browser.tell(STATUS) == "Data Scientist to Chief AI Officer: 1 route worth a look."
        assert browser.tell("document.querySelector('.route h2').textContent") == (
            "1. Data Scientist → Machine Learning Engineer → Head of Machine Learning → "
            "Chief AI Officer"
        )
        steps = "[...document.querySelectorAll('.step')]"
        cites = f"{steps}.map((step) => step.querySelectorAll('dd:first-of-type .cites a').length)"
        assert all(count > 0 for count in browser.tell(cites))
        grades = f"{steps}.map((step) => step.querySelector('.about').textContent.slice(0, 10))"
        assert browser.tell(grades) == ["evidence D", "evidence D", "evidence C"]
        links = "[...document.querySelectorAll('.sources a')].map((each) => each.protocol)"
        assert set(browser.tell(links)) <= {"https:", "http:"}
        assert browser.complaints() == []

    def test_both_ends_are_picked_and_swapped_and_the_back_button_works(
        self, browser: Browser, site: Path
    ) -> None:
        browser.open((site / "routes.html").as_uri())
        for place, name in enumerate(("data scientist", "head of machine")):
            browser.tell(f"document.querySelectorAll('input')[{place}].focus()")
            browser.write(name)
            browser.wait("document.querySelector('[role=option]')")
            browser.press("Enter")
            browser.wait(f"location.hash.split(',')[{place}].length > 1")
        assert browser.tell("location.hash") == "#data-scientist,head-of-machine-learning"
        browser.wait("document.querySelector('.route')")
        browser.tell("[...document.querySelectorAll('button')].at(-1).click()")
        browser.wait("location.hash === '#head-of-machine-learning,data-scientist'")
        browser.wait(f"{STATUS}.startsWith('No route leads from Head of Machine Learning')")
        assert browser.tell("document.querySelector('.route')") is None
        browser.tell("history.back()")
        browser.wait("document.querySelector('.route')")
        values = "[...document.querySelectorAll('input')].map((each) => each.value)"
        assert browser.tell(values) == ["Data Scientist", "Head of Machine Learning"]

    def test_without_a_route_those_that_there_are_can_be_followed(
        self, browser: Browser, site: Path
    ) -> None:
        browser.open((site / "routes.html").as_uri() + "#cto,caio")
        browser.wait("document.querySelector('.near, .route')")
        browser.open((site / "routes.html").as_uri() + "#caio,data-scientist")
        browser.wait("document.querySelector('.near')")
        assert browser.tell(STATUS).startswith("No route leads from Chief AI Officer")
        browser.tell("document.querySelector('.near a').click()")
        browser.wait("document.querySelector('.route')")


@needs_chromium
@pytest.mark.parametrize("address", ["compare.html#low,hh", "routes.html#low,hh", "search.html"])
def test_texts_that_mean_harm_stay_texts(
    browser: Browser, hostile_site: Path, address: str
) -> None:
    browser.open(f"{hostile_site.as_uri()}/{address}")
    if address == "search.html":
        browser.tell(f"{BOX}.focus()")
        browser.write("bold")
        browser.wait("document.querySelector('[role=option]')")
    else:
        browser.wait("document.querySelector('.compared, .route')")
    assert "</script><img" in browser.tell("document.querySelector('main').textContent")
    assert browser.tell("document.querySelectorAll('main img, main b, main script').length") == 0
    assert browser.complaints() == []


@needs_chromium
def test_a_server_in_a_subfolder_serves_it_as_well(browser: Browser, site: Path) -> None:
    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            """Nothing is told of requests."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site.parent)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        root = f"http://127.0.0.1:{server.server_address[1]}/{site.name}"
        browser.open(f"{root}/compare.html#caio,cto")
        browser.wait("document.querySelector('.compared')")
        assert browser.complaints() == []
        assert {address.rsplit("/", 1)[0] for address in browser.requests()} == {root}
    finally:
        server.shutdown()
        server.server_close()
