"""Who pays and earns in the English press, and how often. Tables only."""

from typing import Final

from articles.text.word_tables import words

SPENDERS: Final = words("person household home family house store restaurant farm vehicle")
DWELLINGS: Final = words("home house apartment villa")
# What is sold by no piece: undertakings, bodies, people.
NO_GOODS_CODES: Final = words(
    "enterprise institution project person agreement contract city province country district"
    " village region measure standard event road bridge highway route park mine area floor"
    " indicator rule accident award job facility"
)
# Rates of time, which say when an amount is paid and not what for.
RHYTHMS: Final = words("year month week day hour quarter")
