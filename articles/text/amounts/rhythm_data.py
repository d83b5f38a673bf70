"""Words that tell in what rhythm something is paid, made or used, with the unit of time that they
stand for."""

from typing import Final

ENGLISH: Final = {
    "hourly": "hour", "daily": "day", "nightly": "night", "weekly": "week", "monthly": "month",
    "annual": "year", "yearly": "year",
}  # fmt: skip
INDONESIAN: Final = {"harian": "day", "mingguan": "week", "bulanan": "month", "tahunan": "year"}
# "Sehari", in one day: behind what is paid, made or used.
IN_ONE: Final = {
    "sehari": "day", "seminggu": "week", "sebulan": "month", "setahun": "year",
    "semusim": "season",
}  # fmt: skip
