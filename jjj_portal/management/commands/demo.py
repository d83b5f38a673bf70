from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from articles import reference as articles_reference
from jjj_portal.demo import loading
from regions import reference as regions_reference


class Command(BaseCommand):
    help = "Load the demonstration: its accounts, the first article and the briefs."

    def handle(self, *args: Any, **options: Any) -> None:
        missing = loading.missing()
        if missing:
            self._load(missing)
        count = len(loading.files()) - len(missing)
        if count:
            self.stdout.write(f"  {count} articles: there already")
        self.stdout.write("Log in at /admin/ as writer, reviewer or administrator, password: demo")

    def _load(self, missing: list[Path]) -> None:
        try:
            loading.refuse_other_accounts()
        except loading.OtherAccounts as error:
            raise CommandError(
                "This database has accounts of its own; the demonstration is not loaded into it."
            ) from error
        regions_reference.load()
        articles_reference.load()
        cast = loading.make_cast()
        for path in missing:
            self.stdout.write(f"  {path.stem}: {loading.load(path, cast)} facts")
