"""Loading the publishers and the editors' roles; what is there already is left as it is."""

from pathlib import Path

from django.db import transaction

from articles import roles
from articles.models import Publisher, PublisherName
from regions.reference import names_of, read_table

DATA = Path(__file__).parent / "data"


@transaction.atomic
def load() -> dict[str, int]:
    """Create the publishers that are missing, and the three groups; how many publishers."""
    created = 0
    for row in read_table(DATA / "publishers.toml", "publisher"):
        publisher, new = Publisher.objects.get_or_create(
            slug=row["slug"],
            defaults={
                "kind": row["kind"],
                "time_zone": row["time_zone"],
                "url": row["url"],
                "wikidata_id": row["wikidata"],
            },
        )
        if new:
            PublisherName.objects.bulk_create(
                names_of(PublisherName, "publisher", publisher, row["names"])
            )
        created += new
    roles.install()
    return {"publishers": created}
