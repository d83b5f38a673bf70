"""Units as readers write them, in the active language.

Codes are those of quantities: `CNY`, `percent`, `count:enterprise`, rates with a slash
(`CNY/person`). Each pattern holds the number's place, because languages differ in what stands
between number and unit.
"""

from django.utils.functional import Promise
from django.utils.translation import gettext, npgettext_lazy

PATTERNS: dict[str, Promise] = {
    "CNY": npgettext_lazy("unit", "%(value)s yuan", "%(value)s yuan", "count"),
    "USD": npgettext_lazy("unit", "%(value)s US dollar", "%(value)s US dollars", "count"),
    "IDR": npgettext_lazy("unit", "%(value)s rupiah", "%(value)s rupiah", "count"),
    "EUR": npgettext_lazy("unit", "%(value)s euro", "%(value)s euros", "count"),
    "HKD": npgettext_lazy(
        "unit", "%(value)s Hong Kong dollar", "%(value)s Hong Kong dollars", "count"
    ),
    "JPY": npgettext_lazy("unit", "%(value)s yen", "%(value)s yen", "count"),
    "percent": npgettext_lazy("unit", "%(value)s%%", "%(value)s%%", "count"),
    "permille": npgettext_lazy("unit", "%(value)s‰", "%(value)s‰", "count"),
    "percentage_point": npgettext_lazy(
        "unit", "%(value)s percentage point", "%(value)s percentage points", "count"
    ),
    "ratio": npgettext_lazy("unit", "%(value)s times", "%(value)s times", "count"),
    "km": npgettext_lazy("unit", "%(value)s km", "%(value)s km", "count"),
    "km2": npgettext_lazy("unit", "%(value)s km²", "%(value)s km²", "count"),
    "km/h": npgettext_lazy("unit", "%(value)s km/h", "%(value)s km/h", "count"),
    "m2": npgettext_lazy("unit", "%(value)s m²", "%(value)s m²", "count"),
    "m3": npgettext_lazy("unit", "%(value)s m³", "%(value)s m³", "count"),
    "m": npgettext_lazy("unit", "%(value)s metre", "%(value)s metres", "count"),
    "ha": npgettext_lazy("unit", "%(value)s hectare", "%(value)s hectares", "count"),
    "mu": npgettext_lazy("unit", "%(value)s mu", "%(value)s mu", "count"),
    "t": npgettext_lazy("unit", "%(value)s tonne", "%(value)s tonnes", "count"),
    "kg": npgettext_lazy("unit", "%(value)s kg", "%(value)s kg", "count"),
    "ug/m3": npgettext_lazy("unit", "%(value)s µg/m³", "%(value)s µg/m³", "count"),
    "mg/m3": npgettext_lazy("unit", "%(value)s mg/m³", "%(value)s mg/m³", "count"),
    "MW": npgettext_lazy("unit", "%(value)s MW", "%(value)s MW", "count"),
    "kW": npgettext_lazy("unit", "%(value)s kW", "%(value)s kW", "count"),
    "GW": npgettext_lazy("unit", "%(value)s GW", "%(value)s GW", "count"),
    "kWh": npgettext_lazy("unit", "%(value)s kWh", "%(value)s kWh", "count"),
    "MWh": npgettext_lazy("unit", "%(value)s MWh", "%(value)s MWh", "count"),
    "GWh": npgettext_lazy("unit", "%(value)s GWh", "%(value)s GWh", "count"),
    "TEU": npgettext_lazy("unit", "%(value)s TEU", "%(value)s TEU", "count"),
    "petaflops": npgettext_lazy("unit", "%(value)s petaflops", "%(value)s petaflops", "count"),
    "year": npgettext_lazy("unit", "%(value)s year", "%(value)s years", "count"),
    "month": npgettext_lazy("unit", "%(value)s month", "%(value)s months", "count"),
    "week": npgettext_lazy("unit", "%(value)s week", "%(value)s weeks", "count"),
    "day": npgettext_lazy("unit", "%(value)s day", "%(value)s days", "count"),
    "hour": npgettext_lazy("unit", "%(value)s hour", "%(value)s hours", "count"),
    "min": npgettext_lazy("unit", "%(value)s minute", "%(value)s minutes", "count"),
    "person": npgettext_lazy("unit", "%(value)s person", "%(value)s people", "count"),
    "count:person": npgettext_lazy("unit", "%(value)s person", "%(value)s people", "count"),
    "count:enterprise": npgettext_lazy(
        "unit", "%(value)s enterprise", "%(value)s enterprises", "count"
    ),
    "count:project": npgettext_lazy("unit", "%(value)s project", "%(value)s projects", "count"),
    "count:institution": npgettext_lazy(
        "unit", "%(value)s institution", "%(value)s institutions", "count"
    ),
    "count:vehicle": npgettext_lazy("unit", "%(value)s vehicle", "%(value)s vehicles", "count"),
    "count:station": npgettext_lazy("unit", "%(value)s station", "%(value)s stations", "count"),
    "count:robot": npgettext_lazy("unit", "%(value)s robot", "%(value)s robots", "count"),
    "count:product": npgettext_lazy("unit", "%(value)s product", "%(value)s products", "count"),
    "count:unit": npgettext_lazy("unit", "%(value)s unit", "%(value)s units", "count"),
    "count:patent": npgettext_lazy("unit", "%(value)s patent", "%(value)s patents", "count"),
    "count:branch": npgettext_lazy("unit", "%(value)s branch", "%(value)s branches", "count"),
    "count:building": npgettext_lazy("unit", "%(value)s building", "%(value)s buildings", "count"),
    "count:route": npgettext_lazy("unit", "%(value)s route", "%(value)s routes", "count"),
    "count:trip": npgettext_lazy("unit", "%(value)s trip", "%(value)s trips", "count"),
    "count:city": npgettext_lazy("unit", "%(value)s city", "%(value)s cities", "count"),
    "count:contract": npgettext_lazy("unit", "%(value)s contract", "%(value)s contracts", "count"),
    "count:train": npgettext_lazy("unit", "%(value)s train", "%(value)s trains", "count"),
    "count:line": npgettext_lazy("unit", "%(value)s line", "%(value)s lines", "count"),
    "count:case": npgettext_lazy("unit", "%(value)s case", "%(value)s cases", "count"),
    "count:school": npgettext_lazy("unit", "%(value)s school", "%(value)s schools", "count"),
    "count:hospital": npgettext_lazy("unit", "%(value)s hospital", "%(value)s hospitals", "count"),
    "count:park": npgettext_lazy("unit", "%(value)s park", "%(value)s parks", "count"),
    "count:platform": npgettext_lazy("unit", "%(value)s platform", "%(value)s platforms", "count"),
    "count:household": npgettext_lazy(
        "unit", "%(value)s household", "%(value)s households", "count"
    ),
    "count:job": npgettext_lazy("unit", "%(value)s job", "%(value)s jobs", "count"),
    "count:passenger": npgettext_lazy(
        "unit", "%(value)s passenger", "%(value)s passengers", "count"
    ),
}


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
            "unit": unit_name(per, plural=False),
        }
    noun = unit.removeprefix("count:").replace("_", " ")
    return f"{number} {noun}" if number else noun


def unit_name(unit: str, *, plural: bool = True) -> str:
    """The unit alone, as a heading names it: "yuan", "enterprises", "yuan per person"."""
    return with_unit("", unit, plural=plural).strip()
