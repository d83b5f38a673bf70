"""Units as readers write them, in the active language.

Codes are those of quantities: `CNY`, `percent`, `count:enterprise`, rates with a slash
(`CNY/person`). Each pattern holds the number's place, because languages differ in what stands
between number and unit.
"""

import re
from typing import Final

from babel import Locale
from babel.numbers import format_decimal, get_currency_name
from django.conf import settings
from django.utils.functional import Promise
from django.utils.translation import get_language, gettext, ngettext_lazy, to_locale

_CROWD: Final = re.compile(r"(\d+)(.+)")
_CURRENCY: Final = re.compile(r"[A-Z]{3}")

PATTERNS: dict[str, Promise] = {
    "CNY": ngettext_lazy("%(value)s yuan", "%(value)s yuan", "count"),
    "USD": ngettext_lazy("%(value)s US dollar", "%(value)s US dollars", "count"),
    "IDR": ngettext_lazy("%(value)s rupiah", "%(value)s rupiah", "count"),
    "EUR": ngettext_lazy("%(value)s euro", "%(value)s euros", "count"),
    "HKD": ngettext_lazy("%(value)s Hong Kong dollar", "%(value)s Hong Kong dollars", "count"),
    "JPY": ngettext_lazy("%(value)s yen", "%(value)s yen", "count"),
    "percent": ngettext_lazy("%(value)s%%", "%(value)s%%", "count"),
    "permille": ngettext_lazy("%(value)s‰", "%(value)s‰", "count"),
    "percentage_point": ngettext_lazy(
        "%(value)s percentage point", "%(value)s percentage points", "count"
    ),
    "ratio": ngettext_lazy("%(value)s times", "%(value)s times", "count"),
    "km": ngettext_lazy("%(value)s km", "%(value)s km", "count"),
    "km2": ngettext_lazy("%(value)s km²", "%(value)s km²", "count"),
    "km/h": ngettext_lazy("%(value)s km/h", "%(value)s km/h", "count"),
    "m2": ngettext_lazy("%(value)s m²", "%(value)s m²", "count"),
    "m3": ngettext_lazy("%(value)s m³", "%(value)s m³", "count"),
    "m": ngettext_lazy("%(value)s metre", "%(value)s metres", "count"),
    "ha": ngettext_lazy("%(value)s hectare", "%(value)s hectares", "count"),
    "mu": ngettext_lazy("%(value)s mu", "%(value)s mu", "count"),
    "t": ngettext_lazy("%(value)s tonne", "%(value)s tonnes", "count"),
    "kg": ngettext_lazy("%(value)s kg", "%(value)s kg", "count"),
    "ug/m3": ngettext_lazy("%(value)s µg/m³", "%(value)s µg/m³", "count"),
    "mg/m3": ngettext_lazy("%(value)s mg/m³", "%(value)s mg/m³", "count"),
    "MW": ngettext_lazy("%(value)s MW", "%(value)s MW", "count"),
    "kW": ngettext_lazy("%(value)s kW", "%(value)s kW", "count"),
    "GW": ngettext_lazy("%(value)s GW", "%(value)s GW", "count"),
    "kWh": ngettext_lazy("%(value)s kWh", "%(value)s kWh", "count"),
    "MWh": ngettext_lazy("%(value)s MWh", "%(value)s MWh", "count"),
    "GWh": ngettext_lazy("%(value)s GWh", "%(value)s GWh", "count"),
    "TEU": ngettext_lazy("%(value)s TEU", "%(value)s TEU", "count"),
    "petaflops": ngettext_lazy("%(value)s petaflops", "%(value)s petaflops", "count"),
    "year": ngettext_lazy("%(value)s year", "%(value)s years", "count"),
    "month": ngettext_lazy("%(value)s month", "%(value)s months", "count"),
    "week": ngettext_lazy("%(value)s week", "%(value)s weeks", "count"),
    "day": ngettext_lazy("%(value)s day", "%(value)s days", "count"),
    "hour": ngettext_lazy("%(value)s hour", "%(value)s hours", "count"),
    "min": ngettext_lazy("%(value)s minute", "%(value)s minutes", "count"),
    "person": ngettext_lazy("%(value)s person", "%(value)s people", "count"),
    "count:person": ngettext_lazy("%(value)s person", "%(value)s people", "count"),
    "count:enterprise": ngettext_lazy("%(value)s enterprise", "%(value)s enterprises", "count"),
    "count:project": ngettext_lazy("%(value)s project", "%(value)s projects", "count"),
    "count:institution": ngettext_lazy("%(value)s institution", "%(value)s institutions", "count"),
    "count:vehicle": ngettext_lazy("%(value)s vehicle", "%(value)s vehicles", "count"),
    "count:station": ngettext_lazy("%(value)s station", "%(value)s stations", "count"),
    "count:robot": ngettext_lazy("%(value)s robot", "%(value)s robots", "count"),
    "count:product": ngettext_lazy("%(value)s product", "%(value)s products", "count"),
    "count:unit": ngettext_lazy("%(value)s unit", "%(value)s units", "count"),
    "count:patent": ngettext_lazy("%(value)s patent", "%(value)s patents", "count"),
    "count:branch": ngettext_lazy("%(value)s branch", "%(value)s branches", "count"),
    "count:building": ngettext_lazy("%(value)s building", "%(value)s buildings", "count"),
    "count:route": ngettext_lazy("%(value)s route", "%(value)s routes", "count"),
    "count:trip": ngettext_lazy("%(value)s trip", "%(value)s trips", "count"),
    "count:city": ngettext_lazy("%(value)s city", "%(value)s cities", "count"),
    "count:contract": ngettext_lazy("%(value)s contract", "%(value)s contracts", "count"),
    "count:train": ngettext_lazy("%(value)s train", "%(value)s trains", "count"),
    "count:line": ngettext_lazy("%(value)s line", "%(value)s lines", "count"),
    "count:case": ngettext_lazy("%(value)s case", "%(value)s cases", "count"),
    "count:school": ngettext_lazy("%(value)s school", "%(value)s schools", "count"),
    "count:hospital": ngettext_lazy("%(value)s hospital", "%(value)s hospitals", "count"),
    "count:park": ngettext_lazy("%(value)s park", "%(value)s parks", "count"),
    "count:platform": ngettext_lazy("%(value)s platform", "%(value)s platforms", "count"),
    "count:household": ngettext_lazy("%(value)s household", "%(value)s households", "count"),
    "count:job": ngettext_lazy("%(value)s job", "%(value)s jobs", "count"),
    "count:passenger": ngettext_lazy("%(value)s passenger", "%(value)s passengers", "count"),
    "count:facility": ngettext_lazy("%(value)s facility", "%(value)s facilities", "count"),
    "count:home": ngettext_lazy("%(value)s home", "%(value)s homes", "count"),
    "count:country": ngettext_lazy("%(value)s country", "%(value)s countries", "count"),
    "count:container": ngettext_lazy("%(value)s container", "%(value)s containers", "count"),
    "count:satellite": ngettext_lazy("%(value)s satellite", "%(value)s satellites", "count"),
    "count:furnace": ngettext_lazy("%(value)s furnace", "%(value)s furnaces", "count"),
    "count:seat": ngettext_lazy("%(value)s seat", "%(value)s seats", "count"),
    "count:stock": ngettext_lazy("%(value)s stock", "%(value)s stocks", "count"),
    "count:share": ngettext_lazy("%(value)s share", "%(value)s shares", "count"),
    "count:parcel": ngettext_lazy("%(value)s parcel", "%(value)s parcels", "count"),
    "count:store": ngettext_lazy("%(value)s store", "%(value)s stores", "count"),
    "count:wafer": ngettext_lazy("%(value)s wafer", "%(value)s wafers", "count"),
    "count:port": ngettext_lazy("%(value)s port", "%(value)s ports", "count"),
    "count:order": ngettext_lazy("%(value)s order", "%(value)s orders", "count"),
    "count:ship": ngettext_lazy("%(value)s ship", "%(value)s ships", "count"),
    "count:standard": ngettext_lazy("%(value)s standard", "%(value)s standards", "count"),
    "count:warehouse": ngettext_lazy("%(value)s warehouse", "%(value)s warehouses", "count"),
    "count:machine": ngettext_lazy("%(value)s machine", "%(value)s machines", "count"),
    "count:visit": ngettext_lazy("%(value)s visit", "%(value)s visits", "count"),
    "count:apartment": ngettext_lazy("%(value)s apartment", "%(value)s apartments", "count"),
    "count:flight": ngettext_lazy("%(value)s flight", "%(value)s flights", "count"),
    "count:village": ngettext_lazy("%(value)s village", "%(value)s villages", "count"),
    "count:room": ngettext_lazy("%(value)s room", "%(value)s rooms", "count"),
    "count:model": ngettext_lazy("%(value)s model", "%(value)s models", "count"),
    "count:application": ngettext_lazy("%(value)s application", "%(value)s applications", "count"),
    "count:bed": ngettext_lazy("%(value)s bed", "%(value)s beds", "count"),
    "count:province": ngettext_lazy("%(value)s province", "%(value)s provinces", "count"),
    "count:county": ngettext_lazy("%(value)s county", "%(value)s counties", "count"),
    "count:district": ngettext_lazy("%(value)s district", "%(value)s districts", "count"),
    "count:investor": ngettext_lazy("%(value)s investor", "%(value)s investors", "count"),
    "count:launch": ngettext_lazy("%(value)s launch", "%(value)s launches", "count"),
    "count:aircraft": ngettext_lazy("%(value)s aircraft", "%(value)s aircraft", "count"),
    "count:bicycle": ngettext_lazy("%(value)s bicycle", "%(value)s bicycles", "count"),
    "count:elevator": ngettext_lazy("%(value)s elevator", "%(value)s elevators", "count"),
    "count:crane": ngettext_lazy("%(value)s crane", "%(value)s cranes", "count"),
    "count:agreement": ngettext_lazy("%(value)s agreement", "%(value)s agreements", "count"),
    "count:team": ngettext_lazy("%(value)s team", "%(value)s teams", "count"),
    "count:turbine": ngettext_lazy("%(value)s turbine", "%(value)s turbines", "count"),
    "count:venue": ngettext_lazy("%(value)s venue", "%(value)s venues", "count"),
    "count:technology": ngettext_lazy("%(value)s technology", "%(value)s technologies", "count"),
    "count:charger": ngettext_lazy("%(value)s charger", "%(value)s chargers", "count"),
    "count:location": ngettext_lazy("%(value)s location", "%(value)s locations", "count"),
    "count:site": ngettext_lazy("%(value)s site", "%(value)s sites", "count"),
    "count:event": ngettext_lazy("%(value)s event", "%(value)s events", "count"),
    "count:berth": ngettext_lazy("%(value)s berth", "%(value)s berths", "count"),
    "count:tree": ngettext_lazy("%(value)s tree", "%(value)s trees", "count"),
    "count:brand": ngettext_lazy("%(value)s brand", "%(value)s brands", "count"),
    "count:drug": ngettext_lazy("%(value)s drug", "%(value)s drugs", "count"),
    "count:server": ngettext_lazy("%(value)s server", "%(value)s servers", "count"),
    "count:device": ngettext_lazy("%(value)s device", "%(value)s devices", "count"),
}


def active_locale() -> Locale:
    """Babel's locale for the active language."""
    return Locale.parse(to_locale(get_language() or settings.LANGUAGE_CODE))


def with_unit(number: str, unit: str, *, plural: bool = True) -> str:
    """`number`, already written out, with its unit: "1,100 enterprises", "4,5 persen".

    A unit without a pattern of its own stands behind the number as its code spells it, so that
    a figure is never shown without one.
    """
    pattern = PATTERNS.get(unit)
    if pattern is not None:
        return str(pattern % {"value": number, "count": 2 if plural else 1})
    base, slash, per = unit.partition("/")
    if slash:
        return gettext("%(amount)s per %(unit)s") % {
            "amount": with_unit(number, base, plural=plural),
            "unit": _per_name(per),
        }
    if _CURRENCY.fullmatch(unit):
        name = get_currency_name(unit, count=2 if plural else 1, locale=active_locale())
        return f"{number} {name}".strip()
    noun = unit.removeprefix("count:").replace("_", " ")
    return f"{number} {noun}" if number else noun


def unit_name(unit: str, *, plural: bool = True) -> str:
    """The unit alone, as a heading names it: "yuan", "enterprises", "yuan per person"."""
    return with_unit("", unit, plural=plural).strip()


def _per_name(per: str) -> str:
    """What a rate is per: "person", and "10,000 people" of `10000person`."""
    crowd = _CROWD.fullmatch(per)
    if crowd is None:
        return unit_name(per, plural=False)
    noun = crowd[2] if crowd[2] in PATTERNS else f"count:{crowd[2]}"
    return with_unit(str(format_decimal(int(crowd[1]), locale=active_locale())), noun)
