"""What the home page picks out of the published facts, by rule and never by name."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.db.models.fetch_modes import FETCH_RAISE

from articles.models import Citation, Correction, FactVersion
from articles.models.corrections import CorrectionKind
from articles.models.facts import FactVersionQuerySet, VersionKind
from regions.models import Region
from regions.rows import loaded, newest_levels, of_one

SENTENCES = 2
FIGURES = 5
NEWEST = 8
CORRECTIONS = 5
# A translation or an update changes nothing that readers were told wrongly.
TOLD = (CorrectionKind.CORRECTION, CorrectionKind.CLARIFICATION, CorrectionKind.WITHDRAWAL)


@dataclass(frozen=True)
class Home:
    """The versions that the page shows, loaded by `with_row_parts`; corrections with theirs."""

    sentences: list[FactVersion]
    figures: list[FactVersion]
    newest: list[FactVersion]
    corrections: list[tuple[Correction, FactVersion]]


def home_at(at: datetime) -> Home:
    """What the home page shows at `at`. All rows are loaded together, whatever chose them."""
    published = FactVersion.objects.published(at)
    corrections = list(newest_corrections(at))
    sentences, figures, newest, corrected = loaded(
        FactVersion.objects.ever_published(at),
        cluster_sentences(published),
        cluster_figures(published),
        published.order_by("-live_from", "-id")[:NEWEST],
        [correction.version for correction in corrections],
    )
    return Home(sentences, figures, newest, list(zip(corrections, corrected, strict=True)))


def cluster_sentences(published: FactVersionQuerySet) -> QuerySet[FactVersion]:
    """Two sentences that say what the cluster is.

    Facts without a number about the cluster alone, those first that stand nearest to the beginning
    of their article: news says there what its subject is.
    """
    told = of_cluster(published).filter(kind__in=[VersionKind.STATUS, VersionKind.PLAN])
    principal = Citation.objects.filter(version=OuterRef("pk"), is_principal=True)
    ranked = told.order_by(Subquery(principal.values("passage__start")[:1]), "live_from", "id")
    return ranked[:SENTENCES]


def cluster_figures(published: FactVersionQuerySet) -> QuerySet[FactVersion]:
    """The newest level of the first five indicators that the cluster as a whole has."""
    return newest_levels(of_cluster(published))[:FIGURES]


def newest_corrections(at: datetime) -> QuerySet[Correction]:
    """Corrections, clarifications and withdrawals that are public at `at`, newest first.

    One is public from its version's `live_from`, a withdrawal's from `withdrawn_at`.
    """
    withdrawal = Q(kind=CorrectionKind.WITHDRAWAL)
    public = (~withdrawal & Q(version__live_from__lte=at)) | (
        withdrawal & Q(version__withdrawn_at__lte=at)
    )
    versions = FactVersion.objects.ever_published(at)
    return (
        Correction.objects.filter(public, kind__in=TOLD, version__in=versions)
        .select_related("version")
        .order_by("-created_at", "-id")
        .fetch_mode(FETCH_RAISE)[:CORRECTIONS]
    )


def of_cluster(published: FactVersionQuerySet) -> QuerySet[FactVersion]:
    """Facts about the cluster as a whole; none while no cluster is set up."""
    cluster = Region.objects.filter(kind=Region.Kind.CLUSTER).values_list("pk", flat=True).first()
    return published.none() if cluster is None else of_one(published, "regions", cluster)
