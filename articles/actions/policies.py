"""Changes of an article's data: correction by an administrator, takedown and its end."""

from collections.abc import Mapping
from datetime import datetime

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from articles import log
from articles.actions.capturing import check_article, web_address
from articles.actions.refusals import Refusal, require, save_if_unchanged
from articles.canonical import article_entry
from articles.models import Article, ArticleAddress, Event
from regions.typed import check_typed

CHANGEABLE = (
    "url",
    "publisher",
    "title",
    "language",
    "byline",
    "dateline",
    "published_on",
    "published_precision",
    "policy",
)


def change_article(
    *, article: Article, lock: int, changes: Mapping[str, object], by: User, at: datetime
) -> Article:
    """Correct an article's data. A writer may before its first publication, then an administrator.

    An old address stays, and still finds the article. No fact changes.
    """
    published = article.entry_id is not None
    require(by, "articles.lift_takedown" if published else "articles.capture_article")
    if set(changes) - set(CHANGEABLE):
        raise ValueError(f"not changeable: {sorted(set(changes) - set(CHANGEABLE))}")
    if Article.Policy.WITHHELD in (article.policy, changes.get("policy")):
        raise Refusal(_("Withholding and its end are actions of their own."))
    before = article_entry(article)
    candidate = Article.objects.get(pk=article.pk)
    for name, value in changes.items():
        setattr(candidate, name, value)
    if candidate.url:
        candidate.url = web_address(candidate.url)
    check_article(candidate, at=at)
    with transaction.atomic():
        Article.objects.select_for_update().get(pk=article.pk)
        old_url = article.url
        _write(
            candidate,
            {**changes, "url": candidate.url},
            lock=lock,
            by=by,
            at=at,
            before=before,
            action="change",
        )
        if old_url and old_url != candidate.url:
            ArticleAddress.objects.get_or_create(article=candidate, url=old_url)
    return candidate


def take_down(*, article: Article, lock: int, reason: str, by: User, at: datetime) -> Article:
    """Withhold an article's text everywhere, at once; its facts stay."""
    require(by, "articles.take_down_article")
    if article.is_withheld:
        raise Refusal(_("The text is withheld already."))
    if not reason.strip():
        raise ValidationError({"reason": _("Say publicly why the text is withheld.")})
    check_typed({"reason": reason})
    values: dict[str, object] = {
        "policy": Article.Policy.WITHHELD,
        "withheld_at": at,
        "withheld_by": by,
        "withheld_reason": reason.strip(),
        "withheld_policy": article.policy,
    }
    with transaction.atomic():
        before = article_entry(article)
        _write(article, values, lock=lock, by=by, at=at, before=before, action="take down")
    return article


def lift_takedown(*, article: Article, lock: int, by: User, at: datetime) -> Article:
    """Show an article's text again, under the policy it had."""
    require(by, "articles.lift_takedown")
    if not article.is_withheld:
        raise Refusal(_("The text is not withheld."))
    values: dict[str, object] = {
        "policy": article.withheld_policy,
        "withheld_at": None,
        "withheld_by": None,
        "withheld_reason": "",
        "withheld_policy": "",
    }
    with transaction.atomic():
        before = article_entry(article)
        _write(article, values, lock=lock, by=by, at=at, before=before, action="lift takedown")
    return article


def _write(
    article: Article,
    values: dict[str, object],
    *,
    lock: int,
    by: User,
    at: datetime,
    before: Mapping[str, object],
    action: str,
) -> None:
    """Lock the article's row, log what its columns will be, then write both in one statement."""
    current = Article.objects.select_for_update().get(pk=article.pk)
    for name, value in values.items():
        setattr(current, name, value)
    after = article_entry(current)
    changed = {"old": dict(before), "new": after}
    public = current.entry_id is not None and before != after
    event = log.append(
        kind=Event.Kind.ARTICLE if public else Event.Kind.PRIVATE,
        subject=f"/a/{article.pk}",
        action=action,
        by=by,
        at=at,
        public=after if public else None,
        private=changed,
    )
    save_if_unchanged(article, lock=lock, **values, **({"entry": event} if public else {}))
