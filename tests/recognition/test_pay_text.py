import time
from decimal import Decimal

import pytest

from airoles.catalog import Catalog
from airoles.model.pay_words import PayWords
from airoles.recognition.pay_text import pay_in

Told = tuple[str | None, str | None, str | None, str]


def read(public: Catalog, text: str, country: str = "") -> list[Told]:
    """Low, high, currency and period of each pay."""
    return [
        (
            None if one.low is None else str(one.low),
            None if one.high is None else str(one.high),
            one.currency,
            one.period,
        )
        for one in pay_in(text.split("\n"), public.pay_words.values(), country)
    ]


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("Salary: £71,000 - £83,000 per annum", "GB", ("71000", "83000", "GBP", "year")),
        ("Lead Modeller | Hull | £71k-£83k + bonus", "GB", ("71000", "83000", "GBP", "year")),
        ("The salary is $210–240K a year.", "US", ("210000", "240000", "USD", "year")),
        ("Pay: 115 to 130 USD / hour, 40 hours per week", "US", ("115", "130", "USD", "hour")),
        ("Pay: $88.50/hr - $97.25/hr", "US", ("88.50", "97.25", "USD", "hour")),
        ("Salary: C$120,000 to C$140,000", "", ("120000", "140000", "CAD", "year")),
        ("Salary: $120,000 to $140,000 CAD", "", ("120000", "140000", "CAD", "year")),
        ("Salary: $190,000 a year", "AU", ("190000", "190000", "AUD", "year")),
        ("Day rate: £820 - £900 (inside IR35)", "GB", ("820", "900", "GBP", "day")),
        ("Tagessatz 1.150 EUR", "DE", ("1150", "1150", "EUR", "day")),
        ("TJM : 700 - 780 €", "FR", ("700", "780", "EUR", "day")),
        ("Stundensatz: 92,50 €", "DE", ("92.50", "92.50", "EUR", "hour")),
        ("Gehalt: 85-105 T€ p.a.", "DE", ("85000", "105000", "EUR", "year")),
        ("Jahresgehalt zwischen 81.000 und 97.000 Euro", "DE", ("81000", "97000", "EUR", "year")),
        ("Salaire annuel brut de 58 à 66 K€", "FR", ("58000", "66000", "EUR", "year")),
        ("Salaire : 61 000 € par an", "FR", ("61000", "61000", "EUR", "year")),
        ("Salario: 47.000 a 58.000 euros brutos al año", "ES", ("47000", "58000", "EUR", "year")),
        ("RAL tra 52.000 e 61.000 euro", "IT", ("52000", "61000", "EUR", "year")),
        ("Salaris: € 5.900 - € 7.300 per maand", "NL", ("5900", "7300", "EUR", "month")),
        ("€70.500,- bruto per jaar", "NL", ("70500", "70500", "EUR", "year")),
        ("Lohn: CHF 155'000 – 172'000", "CH", ("155000", "172000", "CHF", "year")),
        ("Lohnband 155'000–172'000 (100%)", "CH", ("155000", "172000", "CHF", "year")),
        ("Lön: 68 000 - 79 000 kr per month", "SE", ("68000", "79000", "SEK", "month")),
        ("Salary: 640.000 kr a year", "DK", ("640000", "640000", "DKK", "year")),
        ("Wynagrodzenie: 24 000 – 31 000 zł / month", "PL", ("24000", "31000", "PLN", "month")),
        ("CTC: 38-44 LPA", "IN", ("3800000", "4400000", "INR", "year")),
        ("Salary: ₹ 30,00,000 - ₹ 42,00,000", "IN", ("3000000", "4200000", "INR", "year")),
        ("AED 38,000 to 46,000 per month", "AE", ("38000", "46000", "AED", "month")),
        ("S$11,500 - S$13,000 monthly", "SG", ("11500", "13000", "SGD", "month")),
        ("Pay: ¥9,000,000 to ¥11,000,000 a year", "JP", ("9000000", "11000000", "JPY", "year")),
        ("Salary: 88,000 - 96,000", "IE", ("88000", "96000", "EUR", "year")),
        ("Entgeltgruppe E 13: 4.600 bis 6.300 Euro", "DE", ("4600", "6300", "EUR", "month")),
        ("Grade 8, £61,000 to £67,000, 36 hours a week", "GB", ("61000", "67000", "GBP", "year")),
        ("Salary: £61-67,000", "GB", ("61000", "67000", "GBP", "year")),
        ("RAL (Milano): 55k-65k", "IT", ("55000", "65000", "EUR", "year")),
        ("Retainer of CHF 8'000 a month", "CH", ("8000", "8000", "CHF", "month")),
        ("A nine-month contract at $140 an hour", "US", ("140", "140", "USD", "hour")),
        (
            "From $160,000/year in our lowest market up to $210,000/year in our highest",
            "US",
            ("160000", "210000", "USD", "year"),
        ),
        ("Salary: £1.2m", "GB", ("1200000", "1200000", "GBP", "year")),
    ],
)
def test_pay_is_read_as_it_is_written(
    public: Catalog, text: str, country: str, expected: Told
) -> None:
    assert read(public, text, country) == [expected]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Salary from £64,000", "64000", None),
        ("Salary: £64,000+ a year", "64000", None),
        ("At least 64 000 CHF a year", "64000", None),
        ("Jahresbruttogehalt ab 64.000 Euro", "64000", None),
        ("EUR 64.000 brutto im Jahr, Bereitschaft zur Überzahlung", "64000", None),
        ("Salary of EUR 64,000 a year, more is possible", "64000", None),
        ("Salaire à partir de 64 000 € par an", "64000", None),
        ("Salary up to £64,000", None, "64000"),
        ("Gehalt bis zu 64.000 €", None, "64000"),
        ("Salaris tot € 64.000 per jaar", None, "64000"),
        ("Salary circa £64,000, depending on experience", "64000", "64000"),
        ("Minimum: $64,000\nMaximum: $75,000\nSalary in US dollars", "64000", "75000"),
        ("Salaris: minimaal € 64.000 en maximaal € 75.000 per jaar", "64000", "75000"),
        ("Salary £64,000 rising to £75,000", "64000", "75000"),
    ],
)
def test_an_end_that_is_not_given_stays_open(
    public: Catalog, text: str, low: str | None, high: str | None
) -> None:
    (found,) = read(public, text)
    assert found[:2] == (low, high)


@pytest.mark.parametrize(
    "text",
    [
        "Salary range: $91,000 to\n$99,000 a year",
        "Salary\n$91,000 -\n$99,000",
        "We pay by scale, grade 9:\n$91,000 to $99,000 gross per\nyear.",
        "Compensation\n- Base: $91,000 to $99,000\n- Bonus: 15%\n- Learning budget: $3,000",
    ],
)
def test_a_range_may_stand_on_two_lines(public: Catalog, text: str) -> None:
    assert read(public, text, "US") == [("91000", "99000", "USD", "year")]


@pytest.mark.parametrize(
    "text",
    [
        "You own a budget of £3.5m and a team of 30.",
        "Verantwortung für ein Budget von 3 Mio. Euro im Jahr.",
        "Vous gérez un budget de 800 k€ par an.",
        "The annual budget for this programme is $650,000.",
        "Salary budget of $2,000,000 a year",
        "Manage AI spend of €300,000 per month",
        "We raised $14M in Series A and grow revenue to $30 million.",
        "Turnover: £90,000 a month",
        "Umsatz 90 Mio. Euro; chiffre d'affaires de 45 millions d'euros",
        "Carry a quota of $900,000 a year",
        "401k match, 401(k), $500,000 life insurance, 25 days holiday",
        "Sign-on bonus of $20,000 and relocation package up to $10,000.",
        "Training budget of €9,000 per year and a home office allowance of £500",
        "Car allowance: £8,000 per annum",
        "$30,000 annual learning stipend",
        "Bonus: up to €15,000 a year",
        "Stock grants worth $100,000 per year",
        "Weihnachtsgeld 2.000 Euro, 50 Euro Sachbezug im Monat",
        "Prime de 3 000 €, titres-restaurant à 10 € par jour",
        "A prize of €10,000 to the winner",
        "Fines of up to 35 million euros under the AI Act",
        "Customers pay $49 per user per month",
        "Job ID 120345, phone 0800 123 4567, 12345 Dunmore, 24,000 machines, since 1998",
        "We expect the salary review in 2026. 12 000 employees.",
        "Competitive salary, 12% pension, 80-100%",
        "This product handles $500,000 a day",
        "E14, B12, v2.5 and 3 of 4",
        "Projects range from £100,000 to £900,000 a year",
        "Each branch takes £90,000 a year",
        "Our clients earn $60,000 to $80,000 a year",
        "What we offer\n- £300 for your desk",
        "Salaries are paid monthly to 30,000 people",
        "",
    ],
)
def test_other_amounts_are_no_pay(public: Catalog, text: str) -> None:
    assert read(public, text, "US") == []


def test_one_record_for_each_stated_pay(public: Catalog) -> None:
    text = (
        "Leeds: £60,000 - £70,000\nLondon: £68,000 - £78,000 a year\n"
        "Pay\nAs said, the salary in Leeds is £60,000 to £70,000 a year."
    )
    found = pay_in(text.split("\n"), public.pay_words.values(), "GB")
    assert [(str(one.low), str(one.high)) for one in found] == [
        ("60000", "70000"),
        ("68000", "78000"),
    ]
    assert [one.period_told for one in found] == [True, True]


@pytest.mark.parametrize(
    ("text", "basis", "with_commission"),
    [
        ("Base salary: $170,000", "base", False),
        ("Fixgehalt 90.000 €", "base", False),
        ("Total compensation of $400k including equity", "total", False),
        ("On-target earnings of £140,000, 60/40 base and commission", "cash", True),
        ("OTE $250,000", "cash", True),
        ("$120,000 base plus commission a year", "base", True),
        ("Zielgehalt 130.000 €", "cash", False),
        ("Salary: £80,000", "unstated", False),
    ],
)
def test_what_is_in_the_pay(public: Catalog, text: str, basis: str, with_commission: bool) -> None:
    (found,) = pay_in([text], public.pay_words.values(), "US")
    assert (found.basis, found.with_commission) == (basis, with_commission)


def test_earnings_on_target_stand_before_the_base(public: Catalog) -> None:
    found = pay_in(["Base salary: $110,000. OTE: $190,000."], public.pay_words.values(), "US")
    assert [(str(one.low), one.basis) for one in found] == [
        ("190000", "cash"),
        ("110000", "base"),
    ]


def test_a_sign_of_many_currencies_is_that_of_the_country(public: Catalog) -> None:
    text = ["Salary: $150,000"]
    told = [
        pay_in(text, public.pay_words.values(), country)[0]
        for country in ("US", "CA", "NZ", "FR", "")
    ]
    assert [(one.currency, one.currency_told) for one in told] == [
        ("USD", True),
        ("CAD", True),
        ("NZD", True),
        ("USD", False),
        ("USD", False),
    ]
    bare = [
        pay_in(["Salary: 150,000"], public.pay_words.values(), country)[0] for country in ("GB", "")
    ]
    assert [(one.currency, one.currency_told) for one in bare] == [("GBP", False), (None, False)]


def test_a_period_that_no_word_tells_follows_from_the_size(public: Catalog) -> None:
    sizes = ["Pay: €95", "Pay: €900", "Pay: €5,400", "Pay: €64,000", "Pay: 80 000 INR"]
    found = [pay_in([text], public.pay_words.values())[0] for text in sizes]
    assert [(one.period, one.period_told) for one in found] == [
        ("hour", False),
        ("day", False),
        ("month", False),
        ("year", False),
        ("day", False),
    ]


def test_months_beyond_twelve_are_told_and_never_multiplied(public: Catalog) -> None:
    (found,) = pay_in(["Gehalt 4.700 € brutto im Monat, 14 mal im Jahr"], public.pay_words.values())
    assert (found.low, found.period) == (Decimal(4700), "month")
    assert found.words == "Gehalt 4.700 € brutto im Monat, 14 mal im Jahr"


def test_words_and_line_tell_where_it_stands(public: Catalog) -> None:
    lines = ["Clerk of models", "", "Salary of £50,000", "to £60,000 a year."]
    (found,) = pay_in(lines, public.pay_words.values())
    assert (found.words, found.line) == ("Salary of £50,000 to £60,000 a year.", 2)


def test_the_words_of_a_long_line_are_cut_around_the_pay(public: Catalog) -> None:
    text = "a fine place to work and live " * 30 + "with a salary of £50,000 a year"
    (found,) = pay_in([text], public.pay_words.values())
    assert len(found.words) <= 300
    assert "salary of £50,000 a year" in found.words


def test_pay_at_the_end_of_a_page_in_one_line_is_found(public: Catalog) -> None:
    text = "We count things and write them down. " * 300 + "Salary: £50,000 a year."
    assert read(public, text) == [("50000", "50000", "GBP", "year")]


def test_without_words_nothing_is_read() -> None:
    assert pay_in(["Salary: £50,000 a year"], [PayWords()]) == ()


@pytest.mark.parametrize(
    "text",
    [
        "9" * 100_000,
        "9 " * 50_000,
        "€1.000 " * 14_000,
        "1k-" * 33_000,
        "salary " * 14_000,
        "\x00\x1b[31m€\u202e" * 20_000,
        "x 12,000 € bonus für die versicherung " * 2_500,
        "Salary: £85,000 - £95,000 a year and\n" * 2_700,
        "a" * 100_000,
    ],
)
def test_hostile_text_costs_little(public: Catalog, text: str) -> None:
    pay_in(["warm up: £1"], public.pay_words.values())
    begun = time.process_time()
    pay_in(text.split("\n"), public.pay_words.values(), "US")
    assert time.process_time() - begun < 3
