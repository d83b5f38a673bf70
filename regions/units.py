"""Units as readers write them, in the active language.

Codes are those of quantities: `CNY`, `percent`, `count:enterprise`, rates with a slash
(`CNY/person`). Each pattern holds the number's place, because languages differ in what stands
between number and unit.
"""

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import npgettext_lazy as n_

PATTERNS: dict[str, Promise] = {
    "CNY": n_("unit", "%(value)s yuan", "%(value)s yuan", "count"),
    "USD": n_("unit", "%(value)s US dollar", "%(value)s US dollars", "count"),
    "IDR": n_("unit", "%(value)s rupiah", "%(value)s rupiah", "count"),
    "EUR": n_("unit", "%(value)s euro", "%(value)s euros", "count"),
    "percent": n_("unit", "%(value)s%%", "%(value)s%%", "count"),
    "percentage_point": n_(
        "unit", "%(value)s percentage point", "%(value)s percentage points", "count"
    ),
    "ratio": n_("unit", "%(value)s times", "%(value)s times", "count"),
    "km": n_("unit", "%(value)s km", "%(value)s km", "count"),
    "km2": n_("unit", "%(value)s km²", "%(value)s km²", "count"),
    "km/h": n_("unit", "%(value)s km/h", "%(value)s km/h", "count"),
    "m2": n_("unit", "%(value)s m²", "%(value)s m²", "count"),
    "m3": n_("unit", "%(value)s m³", "%(value)s m³", "count"),
    "m": n_("unit", "%(value)s metre", "%(value)s metres", "count"),
    "ha": n_("unit", "%(value)s hectare", "%(value)s hectares", "count"),
    "mu": n_("unit", "%(value)s mu", "%(value)s mu", "count"),
    "t": n_("unit", "%(value)s tonne", "%(value)s tonnes", "count"),
    "kg": n_("unit", "%(value)s kg", "%(value)s kg", "count"),
    "ug/m3": n_("unit", "%(value)s µg/m³", "%(value)s µg/m³", "count"),
    "MW": n_("unit", "%(value)s MW", "%(value)s MW", "count"),
    "GW": n_("unit", "%(value)s GW", "%(value)s GW", "count"),
    "kWh": n_("unit", "%(value)s kWh", "%(value)s kWh", "count"),
    "GWh": n_("unit", "%(value)s GWh", "%(value)s GWh", "count"),
    "TEU": n_("unit", "%(value)s TEU", "%(value)s TEU", "count"),
    "petaflops": n_("unit", "%(value)s petaflops", "%(value)s petaflops", "count"),
    "year": n_("unit", "%(value)s year", "%(value)s years", "count"),
    "month": n_("unit", "%(value)s month", "%(value)s months", "count"),
    "day": n_("unit", "%(value)s day", "%(value)s days", "count"),
    "hour": n_("unit", "%(value)s hour", "%(value)s hours", "count"),
    "min": n_("unit", "%(value)s minute", "%(value)s minutes", "count"),
    "person": n_("unit", "%(value)s person", "%(value)s people", "count"),
    "count:person": n_("unit", "%(value)s person", "%(value)s people", "count"),
    "count:enterprise": n_("unit", "%(value)s enterprise", "%(value)s enterprises", "count"),
    "count:project": n_("unit", "%(value)s project", "%(value)s projects", "count"),
    "count:institution": n_("unit", "%(value)s institution", "%(value)s institutions", "count"),
    "count:vehicle": n_("unit", "%(value)s vehicle", "%(value)s vehicles", "count"),
    "count:station": n_("unit", "%(value)s station", "%(value)s stations", "count"),
    "count:robot": n_("unit", "%(value)s robot", "%(value)s robots", "count"),
    "count:product": n_("unit", "%(value)s product", "%(value)s products", "count"),
    "count:unit": n_("unit", "%(value)s unit", "%(value)s units", "count"),
    "count:patent": n_("unit", "%(value)s patent", "%(value)s patents", "count"),
    "count:branch": n_("unit", "%(value)s branch", "%(value)s branches", "count"),
    "count:building": n_("unit", "%(value)s building", "%(value)s buildings", "count"),
    "count:route": n_("unit", "%(value)s route", "%(value)s routes", "count"),
    "count:trip": n_("unit", "%(value)s trip", "%(value)s trips", "count"),
    "count:city": n_("unit", "%(value)s city", "%(value)s cities", "count"),
    "count:contract": n_("unit", "%(value)s contract", "%(value)s contracts", "count"),
    "count:train": n_("unit", "%(value)s train", "%(value)s trains", "count"),
    "count:line": n_("unit", "%(value)s line", "%(value)s lines", "count"),
    "count:case": n_("unit", "%(value)s case", "%(value)s cases", "count"),
    "count:school": n_("unit", "%(value)s school", "%(value)s schools", "count"),
    "count:hospital": n_("unit", "%(value)s hospital", "%(value)s hospitals", "count"),
    "count:park": n_("unit", "%(value)s park", "%(value)s parks", "count"),
    "count:platform": n_("unit", "%(value)s platform", "%(value)s platforms", "count"),
    "count:household": n_("unit", "%(value)s household", "%(value)s households", "count"),
    "count:job": n_("unit", "%(value)s job", "%(value)s jobs", "count"),
    "count:passenger": n_("unit", "%(value)s passenger", "%(value)s passengers", "count"),
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
