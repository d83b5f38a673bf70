"""More periods as the English press states them, in the form of press_en.py. All sentences are
invented."""

SENTENCES = [
    # accounts that end on a day within a month
    (
        "en", "2025-10-30", "2025-04-02..2025-10-01",
        "For the six months ended Oct. 1, the mill sold 300 tonnes.",
    ),
    ("en", "2025-10-30", "2025-03-16..2025-06-15", "In the three months to 15 June it sold 400 cars."),
    (
        "en", "2025-03-30", "2024-05-11..2025-05-10",
        "In the 12 months to May 10, 2025, it sold 400 cars.",
    ),
    ("en", "2025-10-30", "2025-07-01..2025-09-30", "In the quarter ended Sept. 28 it sold 400 cars."),
    ("en", "2025-10-30", "2022-07-01..2023-06-30", "In the year to June 2023 it sold 400 cars."),
    # a day that has gone by, by its name
    ("en", "2025-10-30", "2024-11-23..2024-11-23", "The kiln blew up last Nov. 23, killing 4 people."),
    ("en", "2025-10-30", "2024-11-01..2024-11-30", "The kiln sold 4 million bricks last November."),
    # parts of this year and of others
    ("en", "2025-10-30", "..2025-12-31", "The 40 rules should be in place by year's end."),
    ("en", "2025-03-30", "2024-12-31..2024-12-31", "Stocks stood at 40 tonnes at year's end."),
    ("en", "2025-10-30", "2024-07-01..2024-12-31", "It sold 40 tonnes in the last half of 2024."),
    ("en", "2025-10-30", "2025-10-01..2025-12-31", "It will sell 40 cars in the last quarter of the year."),
    ("en", "2025-10-30", "2025-07-01..2025-09-30", "It sold 40 cars in the last quarter."),
    ("en", "2025-10-30", "2024-07-01..2024-12-31", "It sold 40 tonnes in the latter half of last year."),
    ("en", "2025-10-30", "-", "In the last half hour 40 tonnes were sold."),
    (
        "en", "2025-10-30", "2025-01-01..2025-10-30",
        "Earlier in the year 40 kilns were closed.",
    ),
    ("en", "2025-10-30", "2025-10-30..2025-12-31", "It will close 40 kilns later in the year."),
    ("en", "2025-10-30", "2025-10-01..2025-10-30", "Earlier in the month 40 kilns were closed."),
    ("en", "2025-10-30", "-", "Later in the day 40 kilns were closed."),
    # days of the week that are to come
    ("en", "2025-10-30", "2025-11-04..2025-11-04", "The 40 men might come as soon as Tuesday."),
    ("en", "2025-10-30", "2025-11-04..2025-11-04", "The 40 men have until 9 a.m. Tuesday to sign."),
    ("en", "2025-10-30", "..2025-10-28", "The 40 men waited until Tuesday."),
    # months to come of things that are to be done
    (
        "en", "2025-10-30", "2025-11-01..2025-11-10",
        "Rules to be published in early November will set 40 prices.",
    ),
    (
        "en", "2025-10-30", "2024-11-01..2024-11-10",
        "Rules published in early November set 40 prices.",
    ),
    # results of the quarter that has just ended, whenever they come
    (
        "en", "2025-10-30", "2025-07-01..2025-09-30",
        "The mill expects to tell of a third-quarter net loss, 1 million yuan.",
    ),
    (
        "en", "2025-02-10", "2025-07-01..2025-09-30",
        "The mill expects a third-quarter loss of 1 million yuan.",
    ),
    (
        "en", "2025-10-30", "2026-07-01..2026-09-30",
        "The mill expects to close 40 kilns in the third quarter.",
    ),
    ("en", "2025-09-20", "2025-01-01..2025-08-31", "Steel output fell 5.4 pct in Jan.-Aug."),
    ("en", "2025-12-10", "-", "Egg prices rose 2 percent, reversing a 3 percent fall in October."),
    (
        "en", "2025-09-20", "2025-01-01..2025-08-31",
        "Steel output fell 5.4 percent in the Jan.-Aug. period.",
    ),
    (
        "en", "2025-10-15", "-",
        "The price of cement has dropped to around 300 yuan, from more than 400 yuan in 2022, "
        "making it cheap.",
    ),
]  # fmt: skip
