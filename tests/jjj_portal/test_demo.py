"""The demonstration as a reader gets it: every published fact leads to its marked sentence."""

import re
from collections.abc import Iterator
from html import unescape
from io import StringIO
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from django.db import transaction
from django.test import Client
from django.utils import timezone

from articles.audit import audit
from articles.models import Article, Citation, Correction, Event, FactVersion
from regions.models import Region

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def demo(django_db_setup: None, django_db_blocker: Any) -> Iterator[str]:
    """The whole demonstration, loaded once; what the command printed."""
    out = StringIO()
    with django_db_blocker.unblock(), transaction.atomic():
        call_command("demo", stdout=out)
        yield out.getvalue()
        transaction.set_rollback(True)


def _published() -> list[FactVersion]:
    return list(FactVersion.objects.published(timezone.now()).order_by("fact"))


def test_it_holds_what_the_portal_is_for(demo: str) -> None:
    at = timezone.now()
    published = _published()
    assert len(published) >= 120
    assert all(version.statements.count() == 3 for version in published)
    assert Article.objects.filter(kind="brief").count() >= 12
    assert FactVersion.objects.in_review().exists()
    assert FactVersion.objects.scheduled(at).exists()
    kinds = set(Correction.objects.values_list("kind", flat=True))
    assert {"correction", "withdrawal"} <= kinds
    tagged = Region.objects.filter(versions__in=published).distinct()
    assert {"jing-jin-ji", "beijing", "tianjin", "hebei", "xiongan-new-area"} <= set(
        tagged.values_list("slug", flat=True)
    )
    assert (
        FactVersion.objects.filter(pk__in=[v.pk for v in published])
        .values("sectors")
        .distinct()
        .count()
        >= 8
    )


def test_audit_finds_nothing(demo: str) -> None:
    assert audit().findings == []


def test_every_fact_leads_to_its_marked_sentence(demo: str) -> None:
    client = Client()
    articles: dict[str, str] = {}
    versions = FactVersion.objects.ever_published(timezone.now()).order_by("fact", "-number")
    followed = 0
    for version in versions.distinct():
        page = client.get(f"/en/facts/{version.fact_id}/v{version.number}/").content.decode()
        principal = version.citations.select_related("passage__capture__article").get(
            is_principal=True
        )
        quoted = re.search(r"<blockquote[^>]*>(.*?)</blockquote>", page, re.DOTALL)
        assert quoted is not None
        assert unescape(re.sub(r"<[^>]+>", "", quoted.group(1))) == principal.passage.exact
        link = re.search(r'href="(/en/articles/([^/"?]+)/)#(p\d+)"', page)
        assert link is not None
        path, _slug, mark = link.groups()
        assert mark == f"p{principal.passage_id}"
        if path not in articles:
            articles[path] = client.get(path).content.decode()
        assert _marked(articles[path], principal.passage_id) == principal.passage.exact
        assert f'href="/en/facts/{version.fact_id}/' in articles[path]
        followed += 1
    assert followed >= 120


def _marked(page: str, passage: int) -> str:
    """The text inside all marks of one passage, in their order."""
    text, depth, inside = "", 0, []
    for tag, words in re.findall(r"(<[^>]+>)|([^<]+)", page):
        if tag.startswith("<mark"):
            depth += 1
            inside.append(f'data-passage="{passage}"' in tag)
        elif tag == "</mark>":
            inside.pop()
        elif words and any(inside):
            text += words
    return unescape(text)


def test_second_run_keeps_everything_and_says_so(demo: str) -> None:
    events, versions = Event.objects.count(), FactVersion.objects.count()
    out = StringIO()
    call_command("demo", stdout=out)
    assert f"{Article.objects.count()} articles: there already" in out.getvalue()
    assert (Event.objects.count(), FactVersion.objects.count()) == (events, versions)


def test_demonstration_goes_on_where_an_account_was_added(demo: str) -> None:
    User.objects.create_user("somebody")
    call_command("demo", stdout=StringIO())


def test_accounts_have_their_roles_and_the_public_password(demo: str) -> None:
    for name in ("writer", "reviewer", "administrator"):
        user = User.objects.get(username=name)
        assert user.check_password("demo")
        assert list(user.groups.values_list("name", flat=True)) == [name]
        assert not user.is_superuser


def test_three_facts_of_one_sentence_stand_on_overlapping_passages(demo: str) -> None:
    citations = Citation.objects.filter(
        passage__exact__startswith="Pada akhir tahun 2022", version__kind="quantity"
    ).filter(passage__capture__article__slug="mengenal-klaster-jing-jin-ji")
    spans = set(citations.values_list("passage__start", "passage__end"))
    assert len(spans) == 3
    assert len({start for start, _end in spans}) == 1
