"""Changes of an article's data, and takedown."""

import json
from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from articles.actions import policies, reviewing
from articles.actions.capturing import find_by_address
from articles.actions.refusals import Changed, NotAllowed, Refusal
from articles.models import Article
from tests import newsroom
from tests.newsroom import Cast


def _article(cast: Cast) -> Article:
    return newsroom.publish(cast).citations.get().passage.capture.article


def _change(cast: Cast, article: Article, **changes: object) -> Article:
    return policies.change_article(
        article=article,
        lock=article.lock,
        changes=changes,
        by=cast.administrator,
        at=timezone.now(),
    )


def _take_down(cast: Cast, article: Article, **kwargs: object) -> Article:
    values = {"lock": article.lock, "reason": "A court order.", "by": cast.reviewer}
    return policies.take_down(article=article, at=timezone.now(), **{**values, **kwargs})


def test_published_article_states_its_columns_in_the_log(cast: Cast) -> None:
    article = _article(cast)
    changed = _change(cast, article, title="A better title")
    entry = json.loads(changed.entry.entry)
    assert (entry["title"], entry["subject"]) == ("A better title", f"/a/{article.pk}")
    assert changed.entry_id > article.entry_id


def test_published_article_cannot_change_without_a_new_entry(cast: Cast) -> None:
    article = _article(cast)
    with pytest.raises(IntegrityError, match="invariant 12"), transaction.atomic():
        Article.objects.filter(pk=article.pk).update(title="Behind the log's back")


def test_old_address_still_finds_the_article(cast: Cast) -> None:
    article = _article(cast)
    old = article.url
    changed = _change(cast, article, url="https://news.example/moved")
    assert find_by_address(old or "") == find_by_address(changed.url or "") == article


def test_writer_changes_an_article_before_its_publication_only(cast: Cast) -> None:
    article = newsroom.capture(cast).article
    changes = {"title": "A title with care"}
    before = policies.change_article(
        article=article, lock=article.lock, changes=changes, by=cast.writer, at=timezone.now()
    )
    assert before.entry is None
    published = _article(cast)
    with pytest.raises(NotAllowed):
        policies.change_article(
            article=published, lock=1, changes=changes, by=cast.writer, at=timezone.now()
        )


def test_change_begun_before_another_is_refused(cast: Cast) -> None:
    article = _article(cast)
    begun = article.lock
    _change(cast, article, title="First")
    with pytest.raises(Changed):
        policies.change_article(
            article=Article.objects.get(pk=article.pk),
            lock=begun,
            changes={"title": "Second"},
            by=cast.administrator,
            at=timezone.now(),
        )
    assert Article.objects.get(pk=article.pk).title == "First"


def test_change_to_a_future_date_is_refused(cast: Cast) -> None:
    later = timezone.now().date() + timedelta(days=3)
    with pytest.raises(ValidationError):
        _change(cast, _article(cast), published_on=later)


def test_takedown_keeps_facts_and_remembers_the_policy(cast: Cast) -> None:
    article = _take_down(cast, _article(cast))
    assert article.is_withheld
    assert json.loads(article.entry.entry)["policy"] == "withheld"
    lifted = policies.lift_takedown(
        article=article, lock=article.lock, by=cast.administrator, at=timezone.now()
    )
    assert (lifted.policy, lifted.withheld_at, lifted.withheld_reason) == ("excerpt", None, "")


def test_takedown_needs_a_reason_and_a_reviewer_its_end_an_administrator(cast: Cast) -> None:
    article = _article(cast)
    with pytest.raises(ValidationError):
        _take_down(cast, article, reason=" ")
    with pytest.raises(NotAllowed):
        _take_down(cast, article, by=cast.writer)
    article = _take_down(cast, article)
    with pytest.raises(Refusal, match="already"):
        _take_down(cast, article)
    with pytest.raises(NotAllowed):
        policies.lift_takedown(
            article=article, lock=article.lock, by=cast.reviewer, at=timezone.now()
        )


def test_withholding_is_not_a_change_of_data(cast: Cast) -> None:
    with pytest.raises(Refusal, match="actions of their own"):
        _change(cast, _article(cast), policy="withheld")


def test_past_the_set_share_an_administrator_approves(cast: Cast) -> None:
    quotation = "The port of Caofeidian handled 12.5 million TEUs in 2022."
    source = newsroom.capture(cast, text=quotation + " So it was.")
    version = newsroom.submit(newsroom.take(cast, source), cast.writer)
    with pytest.raises(reviewing.ShareExceeded, match="administrator"):
        newsroom.approve(version, cast.reviewer)
    newsroom.approve(version, cast.administrator)
