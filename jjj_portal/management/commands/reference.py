from typing import Any

from django.core.management.base import BaseCommand

from articles import reference as articles_reference
from regions import reference as regions_reference


class Command(BaseCommand):
    help = (
        "Load the reference data that is missing: regions, sectors, indicators, publishers, roles."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        created = regions_reference.load() | articles_reference.load()
        self.stdout.write(", ".join(f"{count} {name} created" for name, count in created.items()))
