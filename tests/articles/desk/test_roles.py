"""Who may open and who may post to each address of the admin: role by address by method.

The table is whole: an address of the admin that is not in it fails the test. A post carries
nothing, so it changes nothing: where the role may, the form comes back (200), the action refuses
and leads back (302), or the address takes no post (405).
"""

from datetime import timedelta

import pytest
from django.contrib import admin
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.urls import URLResolver
from django.utils import timezone

from articles import triggers
from articles.models import Article, Citation, Event, FactVersion, Publisher
from regions.models import Indicator, Region, Sector
from tests import newsroom

ROLES = ("writer", "reviewer", "administrator", "superuser")


@pytest.fixture
def places(cast):
    """What stands for each id in the addresses: facts in the states that their pages are for."""
    capture = newsroom.capture(cast)
    live = newsroom.publish(cast, capture)
    at = timezone.now() + timedelta(days=1)
    scheduled = newsroom.approve(
        newsroom.submit(newsroom.take(cast), cast.writer), cast.reviewer, at
    )
    submitted = newsroom.submit(newsroom.take(cast), cast.writer)
    draft = newsroom.take(cast)
    return {
        "live": live,
        "scheduled": scheduled,
        "submitted": submitted,
        "draft": draft,
        "fact": live.fact,
        "event": Event.objects.first(),
        "capture": capture,
        "article": capture.article,
        "region": live.regions.get(),
        "sector": live.sectors.get(),
        "indicator": live.indicator,
        "publisher": Publisher.objects.first(),
        "user": cast.writer,
    }


def patterns():
    """The routes of the admin, without the one that catches the rest."""

    def walk(found, before=""):
        for pattern in found:
            route = before + str(pattern.pattern)
            if isinstance(pattern, URLResolver):
                yield from walk(pattern.url_patterns, route)
            else:
                yield route

    return [route for route in walk(admin.site.urls[0]) if "(?P<url>" not in route]


# Which version stands for the id in the addresses of a version's steps.
STEPS = {"cite", "uncite", "submit", "discard"}


def filled(route, places):
    """The address of a route, with ids of what its page is for."""
    parts = route.split("/")
    model, step = (parts[1], parts[-2]) if len(parts) > 2 else ("", "")
    thing = places.get("live" if model == "factversion" else model)
    if model == "factversion" and step in STEPS:
        thing = places["draft"]
    elif model == "factversion" and step in ("take-back", "review"):
        thing = places["submitted"]
    elif model == "factversion" and step == "cancel":
        thing = places["scheduled"]
    # Nothing of that kind is there: no upload of one's own, no failed log-in.
    key = str(thing.pk) if thing else "999999"
    for name in ("<int:pk>", "<path:object_id>", "<id>"):
        route = route.replace(name, key)
    route = route.replace("<int:number>", "1").replace("<int:upload_id>", "999999")
    route = route.replace("<path:content_type_id>", "999999")
    route = route.replace("^(?P<app_label>articles|auth|regions|axes)/$", "articles/")
    return f"/admin/{route}"


def expected():
    """The table by route: what a get and what a post answers to each role, in order."""
    rows = {}
    for line in TABLE.strip().splitlines():
        route, get, post = (cell.strip() for cell in line.split(" | "))
        cells = ([int(each) for each in cell.split()] for cell in (get, post))
        # One number stands for all four.
        rows[route.strip('"')] = [cell * 4 if len(cell) == 1 else cell for cell in cells]
    return rows


def answer(client, method, route, places):
    query = f"?capture={places['capture'].pk}" if route.endswith("take/") else ""
    return getattr(client, method)(filled(route, places) + query)


def state():
    """All that a post could have changed."""
    models = (FactVersion, Article, Region, Sector, Indicator, Publisher)
    rows = [list(model.objects.order_by("pk").values()) for model in models]
    people = User.objects.order_by("pk").values("username", "is_active", "is_superuser", "password")
    return [*rows, list(people), Event.objects.count(), Citation.objects.count()]


def test_the_table_names_each_address_of_the_admin():
    assert set(patterns()) == set(expected())


@pytest.mark.parametrize("role", ROLES)
def test_each_role_reaches_what_the_table_says_and_an_empty_post_changes_nothing(
    client, cast, places, role
):
    before = state()
    wrong = {}
    for route, answers in expected().items():
        for method, statuses in zip(("get", "post"), answers, strict=True):
            client.force_login(getattr(cast, role))
            status = answer(client, method, route, places).status_code
            if status != statuses[ROLES.index(role)]:
                wrong[method, route] = status

    assert wrong == {}
    assert state() == before


@pytest.mark.parametrize("logged_in", [False, True], ids=["anonymous", "reader with an account"])
def test_who_is_no_editor_is_led_to_the_log_in_everywhere(client, cast, places, logged_in):
    before = state()
    reached = []
    for route in expected():
        # The pages of logging in and out are there for everybody, and so are their texts.
        if route in ("login/", "logout/", "jsi18n/"):
            continue
        for method in ("get", "post"):
            if logged_in:
                client.force_login(cast.visitor)
            response = answer(client, method, route, places)
            if not response.headers.get("Location", "").startswith("/admin/login/?next="):
                reached.append((method, route, response.status_code))

    assert reached == []
    assert state() == before


def test_pages_of_the_desk_are_never_stored(client, cast, places):
    client.force_login(cast.administrator)
    stored = []
    for route, (get, _post) in expected().items():
        # Django lets these be kept: they say nothing of what is on the desk.
        kept = route == "jsi18n/" or route.startswith("password_change/")
        if get[2] == 200 and not kept:
            response = answer(client, "get", route, places)
            if "no-store" not in response.headers.get("Cache-Control", ""):
                stored.append(route)

    assert stored == []


def test_a_post_without_its_token_is_refused(cast, places):
    client = Client(enforce_csrf_checks=True)
    client.force_login(cast.superuser)
    before = state()
    posts = [route for route, (_get, post) in expected().items() if 405 not in post]

    answers = {route: answer(client, "post", route, places).status_code for route in posts}

    assert set(answers.values()) <= {302, 403}
    for step in ("submit", "take-back", "discard", "review", "cancel", "withdraw", "uncite"):
        assert answers[f"articles/factversion/<int:pk>/{step}/"] == 403
    assert state() == before


def test_where_a_trigger_is_missing_the_desk_is_closed(client, cast, places):
    client.force_login(cast.writer)
    draft = places["draft"]
    address = f"/admin/articles/factversion/{draft.pk}/"
    assert client.get(f"{address}change/").status_code == 200
    triggers.drop(connection)

    for method in ("get", "post"):
        for step in ("change/", "cite/", "discard/"):
            response = getattr(client, method)(address + step, {"lock": draft.lock})
            assert response.status_code == 503
            assert "The desk is closed for the moment" in response.content.decode()
    draft.refresh_from_db()
    assert draft.discarded_at is None


# Route | get: writer, reviewer, administrator, superuser | post: the same.
TABLE = """
""                                                | 200             | 200
login/                                            | 302             | 200
logout/                                           | 405             | 200
password_change/                                  | 200             | 200
password_change/done/                             | 200             | 405
autocomplete/                                     | 403             | 405
jsi18n/                                           | 200             | 405
r/<path:content_type_id>/<path:object_id>/        | 404             | 404
articles/factversion/take/                        | 200             | 200
articles/factversion/queue/                       | 200             | 405
articles/factversion/<int:pk>/preview/            | 200             | 405
articles/factversion/<int:pk>/cite/               | 200             | 200
articles/factversion/<int:pk>/uncite/             | 405             | 404
articles/factversion/<int:pk>/submit/             | 405             | 302
articles/factversion/<int:pk>/take-back/          | 405             | 302
articles/factversion/<int:pk>/discard/            | 200             | 302
articles/factversion/<int:pk>/review/             | 403 200 200 200 | 403 200 200 200
articles/factversion/<int:pk>/cancel/             | 403 200 200 200 | 403 302 302 302
articles/factversion/<int:pk>/withdraw/           | 403 200 200 200 | 403 200 200 200
articles/factversion/                             | 200             | 200
articles/factversion/add/                         | 403             | 403
articles/factversion/<path:object_id>/history/    | 302             | 302
articles/factversion/<path:object_id>/delete/     | 403             | 403
articles/factversion/<path:object_id>/change/     | 200             | 405
articles/factversion/<path:object_id>/            | 302             | 302
articles/fact/<int:pk>/next/                      | 200             | 200
articles/fact/                                    | 200             | 200
articles/fact/add/                                | 403             | 403
articles/fact/<path:object_id>/history/           | 302             | 302
articles/fact/<path:object_id>/delete/            | 403             | 403
articles/fact/<path:object_id>/change/            | 200             | 405
articles/fact/<path:object_id>/                   | 302             | 302
articles/event/                                   | 200             | 200
articles/event/add/                               | 403             | 403
articles/event/<path:object_id>/history/          | 302             | 302
articles/event/<path:object_id>/delete/           | 403             | 403
articles/event/<path:object_id>/change/           | 200             | 405
articles/event/<path:object_id>/                  | 302             | 302
auth/user/<id>/password/                          | 403 403 200 200 | 403 403 200 200
auth/user/                                        | 403 403 200 200 | 403 403 200 200
auth/user/add/                                    | 403 403 200 200 | 403 403 200 200
auth/user/<path:object_id>/history/               | 403 403 200 200 | 403 403 200 200
auth/user/<path:object_id>/delete/                | 403             | 403
auth/user/<path:object_id>/change/                | 403 403 200 200 | 403 403 200 200
auth/user/<path:object_id>/                       | 302             | 302
regions/region/                                   | 200             | 200
regions/region/add/                               | 403 403 200 200 | 403 403 200 200
regions/region/<path:object_id>/history/          | 200             | 200
regions/region/<path:object_id>/delete/           | 403             | 403
regions/region/<path:object_id>/change/           | 200             | 403 403 200 200
regions/region/<path:object_id>/                  | 302             | 302
regions/sector/                                   | 200             | 200
regions/sector/add/                               | 403 403 200 200 | 403 403 200 200
regions/sector/<path:object_id>/history/          | 200             | 200
regions/sector/<path:object_id>/delete/           | 403             | 403
regions/sector/<path:object_id>/change/           | 200             | 403 403 200 200
regions/sector/<path:object_id>/                  | 302             | 302
regions/indicator/                                | 200             | 200
regions/indicator/add/                            | 403 403 200 200 | 403 403 200 200
regions/indicator/<path:object_id>/history/       | 200             | 200
regions/indicator/<path:object_id>/delete/        | 403             | 403
regions/indicator/<path:object_id>/change/        | 200             | 403 403 200 200
regions/indicator/<path:object_id>/               | 302             | 302
articles/publisher/                               | 200             | 200
articles/publisher/add/                           | 403 403 200 200 | 403 403 200 200
articles/publisher/<path:object_id>/history/      | 200             | 200
articles/publisher/<path:object_id>/delete/       | 403             | 403
articles/publisher/<path:object_id>/change/       | 200             | 403 403 200 200
articles/publisher/<path:object_id>/              | 302             | 302
articles/article/capture/                         | 200             | 200
articles/article/capture/<int:upload_id>/         | 302             | 302
articles/article/<int:pk>/data/                   | 200             | 200
articles/article/<int:pk>/take-down/              | 403 200 200 200 | 403 200 200 200
articles/article/<int:pk>/lift/                   | 403 403 200 200 | 403 403 302 302
articles/article/<int:pk>/c/<int:number>/accept/  | 405             | 302
articles/article/<int:pk>/c/<int:number>/dismiss/ | 405             | 302
articles/article/<int:pk>/c/<int:number>/restore/ | 405             | 302
articles/article/                                 | 200             | 200
articles/article/add/                             | 302             | 302
articles/article/<path:object_id>/history/        | 302             | 302
articles/article/<path:object_id>/delete/         | 403             | 403
articles/article/<path:object_id>/change/         | 200             | 405
articles/article/<path:object_id>/                | 302             | 302
articles/capture/<int:pk>/bytes/                  | 200             | 405
articles/capture/                                 | 200             | 200
articles/capture/add/                             | 403             | 403
articles/capture/<path:object_id>/history/        | 302             | 302
articles/capture/<path:object_id>/delete/         | 403             | 403
articles/capture/<path:object_id>/change/         | 200             | 405
articles/capture/<path:object_id>/                | 302             | 302
axes/accessattempt/                               | 403 403 403 200 | 403 403 403 200
axes/accessattempt/add/                           | 403             | 403
axes/accessattempt/<path:object_id>/history/      | 302             | 302
axes/accessattempt/<path:object_id>/delete/       | 403 403 403 302 | 403 403 403 302
axes/accessattempt/<path:object_id>/change/       | 403 403 403 302 | 403 403 403 302
axes/accessattempt/<path:object_id>/              | 302             | 302
axes/accesslog/                                   | 403 403 403 200 | 403 403 403 200
axes/accesslog/add/                               | 403             | 403
axes/accesslog/<path:object_id>/history/          | 302             | 302
axes/accesslog/<path:object_id>/delete/           | 403 403 403 302 | 403 403 403 302
axes/accesslog/<path:object_id>/change/           | 403 403 403 302 | 403 403 403 302
axes/accesslog/<path:object_id>/                  | 302             | 302
axes/accessfailurelog/                            | 403 403 403 200 | 403 403 403 200
axes/accessfailurelog/add/                        | 403             | 403
axes/accessfailurelog/<path:object_id>/history/   | 302             | 302
axes/accessfailurelog/<path:object_id>/delete/    | 403 403 403 302 | 403 403 403 302
axes/accessfailurelog/<path:object_id>/change/    | 403 403 403 302 | 403 403 403 302
axes/accessfailurelog/<path:object_id>/           | 302             | 302
^(?P<app_label>articles|auth|regions|axes)/$      | 200             | 200
"""
