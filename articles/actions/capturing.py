"""Capture: an article's bytes and the canonical text made from them, kept for good."""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import urlsplit, urlunsplit
from zoneinfo import ZoneInfo

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import Max, Q
from django.utils.text import slugify
from django.utils.translation import gettext as _

from articles import log
from articles.actions.refusals import Refusal, require
from articles.canonical import article_entry, capture_entry
from articles.ingestion.pipeline import MEDIA_TYPES, Source, read
from articles.models import Article, Capture, CaptureBytes, Event, Publisher
from articles.text.leaves import text_root
from articles.text.pages.document_types import AS_CLEANED, ByHand
from articles.text.pages.documents import Document
from articles.text.version import CLEANER_VERSION
from regions.typed import check_typed


class AddressExists(Refusal):
    """An article with this address was captured before, with other text."""

    def __init__(self, article: Article) -> None:
        super().__init__(
            _(
                "This address belongs to “%(title)s”. To keep a newer state of it, add a capture "
                "to that article."
            )
            % {"title": article.title}
        )
        self.article = article


@dataclass(frozen=True, slots=True)
class Details:
    """What is said of an article: for a brief `url` is empty, for an unknown date `published_on`
    is None and `precision` "unknown"."""

    publisher: Publisher
    title: str
    language: str
    url: str = ""
    kind: str = Article.Kind.REPORT
    byline: str = ""
    dateline: str = ""
    published_on: date | None = None
    precision: str = Article.Precision.DAY
    policy: str = Article.Policy.EXCERPT
    slug: str = ""


@dataclass(frozen=True, slots=True)
class Captured:
    """What capturing did: `created` is false where the same bytes and text were there already."""

    capture: Capture
    created: bool
    document: Document


def capture(
    *,
    details: Details,
    source: Source,
    by: User,
    at: datetime,
    by_hand: ByHand = AS_CLEANED,
    again: bool = False,
) -> Captured:
    """Capture a new article, or with `again` a newer state of a known one.

    Raises UnreadableDocument for input without text, ValidationError for details that cannot be,
    AddressExists for a known address with other text unless `again`.
    """
    require(by, "articles.capture_article")
    check_typed({"title": details.title})
    document = read(source, by_hand=by_hand)
    try:
        with transaction.atomic():
            known = find_by_address(details.url) or _same_brief(details, source, document)
            article = known or _create_article(details, by=by, at=at)
            return _add(
                article, source, document, by_hand=by_hand, by=by, at=at, again=again or not known
            )
    except IntegrityError as error:
        # Two people captured one address at the same moment: one of them came first.
        first = find_by_address(details.url)
        if first is None:
            raise
        raise AddressExists(first) from error


def capture_again(
    *,
    article: Article,
    source: Source,
    by: User,
    at: datetime,
    by_hand: ByHand = AS_CLEANED,
) -> Captured:
    """Add a newer state to an article, a brief included."""
    require(by, "articles.capture_article")
    document = read(source, by_hand=by_hand)
    with transaction.atomic():
        return _add(article, source, document, by_hand=by_hand, by=by, at=at, again=True)


def find_by_address(url: str) -> Article | None:
    """The article that has this address, or had it before."""
    if not url:
        return None
    url = web_address(url)
    return Article.objects.filter(Q(url=url) | Q(addresses__url=url)).distinct().first()


def _create_article(details: Details, *, by: User, at: datetime) -> Article:
    article = Article(
        slug=details.slug or _free_slug(details.title, details.publisher),
        kind=details.kind,
        url=web_address(details.url) or None,
        publisher=details.publisher,
        title=details.title.strip(),
        language=details.language,
        byline=details.byline,
        dateline=details.dateline,
        published_on=details.published_on,
        published_precision=details.precision,
        policy=details.policy,
        created_at=at,
        created_by=by,
    )
    if details.policy == Article.Policy.WITHHELD:
        raise ValidationError({"policy": _("A new article cannot be withheld.")})
    check_article(article, at=at)
    article.save()
    log.append(
        kind=Event.Kind.PRIVATE,
        subject=f"/a/{article.pk}",
        action="create article",
        by=by,
        at=at,
        private={"new": article_entry(article)},
    )
    return article


def check_article(article: Article, *, at: datetime) -> None:
    """Refuse data that cannot be, each error at its field."""
    texts = {name: getattr(article, name) for name in ("title", "byline", "dateline")}
    check_typed(texts)
    if article.kind == Article.Kind.REPORT and not article.url:
        raise ValidationError({"url": _("A report has an address at its publisher's.")})
    if article.kind == Article.Kind.BRIEF and article.url:
        raise ValidationError({"url": _("A brief has no address.")})
    check_date(article, at=at)
    article.full_clean()


def web_address(url: str) -> str:
    """One spelling of an address: scheme and host in lower case, no fragment.

    Raises ValidationError where it carries a name and a password.
    """
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise ValidationError({"url": _("This is not an address of the web.")}) from error
    if parts.username or parts.password:
        raise ValidationError({"url": _("An address with a name and a password is not public.")})
    if not host:
        return url.strip()
    netloc = f"[{host}]" if ":" in host else host
    if port is not None:
        netloc += f":{port}"
    return urlunsplit((parts.scheme.lower(), netloc, parts.path, parts.query, ""))


def check_date(article: Article, *, at: datetime) -> None:
    """Refuse a publication date that has not come yet where the publisher is."""
    today = at.astimezone(ZoneInfo(article.publisher.time_zone)).date()
    if article.published_on and article.published_on > today:
        raise ValidationError({"published_on": _("This date is in the future.")})


def _free_slug(title: str, publisher: Publisher) -> str:
    base = slugify(title)[:100].strip("-") or publisher.slug
    taken = set(Article.objects.filter(slug__startswith=base).values_list("slug", flat=True))
    candidates = [base, *(f"{base}-{n}" for n in range(2, len(taken) + 3))]
    return next(slug for slug in candidates if slug not in taken)


def _same_capture(article: Article, source: Source, document: Document) -> Capture | None:
    return article.captures.filter(
        bytes_sha256=_sha256(source.data), text_sha256=_sha256(document.text.encode())
    ).first()


def _same_brief(details: Details, source: Source, document: Document) -> Article | None:
    """A brief has no address: it is known by its publisher, its title and its first capture."""
    return Article.objects.filter(
        kind=Article.Kind.BRIEF,
        publisher=details.publisher,
        title=details.title.strip(),
        captures__bytes_sha256=_sha256(source.data),
        captures__text_sha256=_sha256(document.text.encode()),
    ).first()


def _add(
    article: Article,
    source: Source,
    document: Document,
    *,
    by_hand: ByHand,
    by: User,
    at: datetime,
    again: bool,
) -> Captured:
    """Add a capture unless the same is there; raises AddressExists where that was not meant."""
    Article.objects.select_for_update().get(pk=article.pk)
    same = _same_capture(article, source, document)
    if same is not None:
        return Captured(same, created=False, document=document)
    if not again:
        raise AddressExists(article)
    made = _store(article, source, document, by_hand=by_hand, by=by, at=at)
    return Captured(made, created=True, document=document)


def _store(
    article: Article,
    source: Source,
    document: Document,
    *,
    by_hand: ByHand,
    by: User,
    at: datetime,
) -> Capture:
    last = article.captures.aggregate(last=Max("number"))["last"] or 0
    made = Capture.objects.create(
        article=article,
        number=last + 1,
        text=document.text,
        text_sha256=_sha256(document.text.encode()),
        bytes_sha256=_sha256(source.data),
        text_root=text_root(document.text),
        media_type=MEDIA_TYPES[source.kind],
        charset=document.charset,
        cleaner_version=CLEANER_VERSION,
        kept_lines=sorted(by_hand.back - by_hand.out),
        notes=[{"code": note.code, "detail": note.detail} for note in document.notes],
        removed=[
            {"line": line.line, "reason": line.reason, "position": line.position}
            for line in document.removed
        ],
        captured_at=at,
        captured_by=by,
    )
    CaptureBytes.objects.create(capture=made, data=source.data)
    log.append(
        kind=Event.Kind.PRIVATE,
        subject=made.permanent_name,
        action="capture",
        by=by,
        at=at,
        private={"new": capture_entry(made)},
    )
    return made


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
