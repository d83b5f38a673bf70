"""What an editor types into the desk's forms, for tests. All figures are invented."""

from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import FactVersion
from tests import newsroom

COMPLETE = {
    "quotation": newsroom.QUOTATION,
    "kind": "quantity",
    "raw": "12.5 million TEUs",
    "value": "12500000",
    "unit": "TEU",
    "comparator": "=",
    "role": "level",
    "period_start": "2022-01-01",
    "period_end": "2022-12-31",
    "period_basis": "stated",
    "period_text": "in 2022",
    "statement_en": "The port of Caofeidian handled 12.5 million TEUs in 2022.",
    "source-TOTAL_FORMS": "3",
    "source-INITIAL_FORMS": "0",
    "source-0-name": "the port's office",
    "source-0-raw": "the office said",
}


def typed(**changes):
    """A complete draft as typed; a field given as None is left out."""
    data = COMPLETE | {
        "indicator": str(newsroom.indicator().pk),
        "regions": [str(newsroom.region().pk)],
        "sectors": [str(newsroom.sector().pk)],
    }
    data |= {name.replace("__", "-"): value for name, value in changes.items()}
    return {name: value for name, value in data.items() if value is not None}


def take_address(capture, query=""):
    return f"/admin/articles/factversion/take/?capture={capture.pk}{query}"


def address(version, step="change"):
    return f"/admin/articles/factversion/{version.pk}/{step}/"


def fresh(version):
    return FactVersion.objects.get(pk=version.pk)


def errors(response):
    """The form's errors by field, as plain texts."""
    form = response.context["form"]
    return {name: [str(each) for each in texts] for name, texts in form.errors.items()}


def queries_of(call):
    """How many queries a call takes, once what is read only once has been read."""
    call()
    with CaptureQueriesContext(connection) as captured:
        call()
    return len(captured)


def messages(response):
    return [str(each) for each in response.context["messages"]]
