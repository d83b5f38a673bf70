"""Spells of months and years that are figures, and spans that are none. All invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

SPELLS = [
    ("We can go on for at least 30 months.", ["30 month >="]),
    ("The fund has a life of 15 years.", ["15 year ="]),
    ("The stock of flats would take 27 months to clear.", ["27 month ="]),
    ("It can be delivered in four to six months rather than ten.", ["4 month =", "10 month ="]),
    ("Tracks were laid in 13 months.", ["13 month ="]),
    ("Convergence would take another 40 years or so.", ["40 year ~"]),
    ("Payback is less than four years.", ["4 year <"]),
    ("He was sentenced to six years and fined.", ["6 year ="]),
    # the length of a run
    ("Prices have fallen for 31 consecutive months.", []),
    ("Rents have fallen for eight straight quarters.", []),
    ("Sales fell for five months in a row.", []),
    ("It has booked a surplus for 43 consecutive months since 2021.", []),
    ("The gauge fell for six straight trading days and lost 3%.", ["-3 percent ="]),
    ("The tax is waived for 12 years.", ["12 year ="]),
    ("New lines pay nothing for their first 18 months.", ["18 month ="]),
    ("Nine years of weather data were used.", ["9 year ="]),
    ("Rent-free periods of three to five months are common.", ["3 month ="]),
    ("It was the highest for six years.", []),
    ("She has worked there for 14 years.", []),
    (
        "They were promised 300 yuan a mu each year for 20 years.",
        ["300 CNY/mu/year =", "20 year ="],
    ),
    ("It is a ten-minute walk and a 40-minute bus ride away.", ["10 min =", "40 min ="]),
    ("A 45-minute lesson, a two-hour film and a 24-hour hotline.", []),
    ("It will take between 30 and 36 months.", ["30 month ="]),
    # what goes on so long
    ("A 60-day ceasefire in the tariff war ends in August.", ["60 day ="]),
    ("The board approved an 18-month overhaul of the kilns.", ["18 month ="]),
    ("A 9-hour outage stopped the wafer line.", ["9 hour ="]),
    ("After 16 weeks of treatment the patients went home.", ["16 week ="]),
    ("The turnaround at the refinery will last 55 days.", ["55 day ="]),
    ("It used to take me a day and a half.", ["1.5 day ="]),
    ("It will be another 18 months before the line opens.", ["18 month ="]),
    ("Permits expire after two years.", ["2 year ="]),
    ("Customers wait six to eight weeks for a pump.", ["6 week ="]),
    ("The delay cost the project five months.", ["5 month ="]),
    # how soon, and over how long it is paid
    ("Engineers brought the signal back within 48 hours.", ["48 hour <="]),
    ("Claims must be paid within 30 days of delivery.", ["30 day <="]),
    ("Farmers may pay off the greenhouse loan over 20 years.", ["20 year ="]),
    ("The check was cut from 24 hours to fewer than 6.", ["24 hour =", "6 hour <"]),
    ("The gym is open 24 hours and a 24-hour hotline helps.", []),
    ("A five-year bond pays for a four-year programme at a three-year high.", []),
    ("It was the best finish in four years.", []),
    ("It paid up, and for a year and a half it took what it had ordered.", []),
    ("Twenty days into the season the flats are cold.", []),
    ("The last nine days were dry.", []),
    ("The three-day, two-night tour sells well.", []),
    ("The talks ended within five days.", []),
    ("Sixteen weeks after the treatment they met again.", []),
    # records, ages, terms of a plan
    ("It is the first decline in eight years.", []),
    ("He spent 26 years on the furnace.", []),
    ("A company aged five years signed a 12-year lease.", []),
    ("It grew for the first time in two years.", []),
    ("He was jailed for eight years.", ["8 year ="]),
    ("Over the next three years it will grow.", []),
]


@pytest.mark.parametrize(("text", "expected"), SPELLS, ids=[text[:50] for text, _ in SPELLS])
def test_spells_that_are_figures(text, expected):
    found = read_quantities(text, language="en")
    assert [f"{x.value} {x.unit.removeprefix('count:')} {x.comparator}" for x in found] == expected
