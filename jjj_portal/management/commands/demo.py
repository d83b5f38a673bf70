from typing import Any

from django.core.management.base import BaseCommand, CommandError

from articles import reference as articles_reference
from jjj_portal.demo import loading
from regions import reference as regions_reference


class Command(BaseCommand):
    help = "Load the demonstration: its accounts, the first article and the briefs."

    def handle(self, *args: Any, **options: Any) -> None:
        regions_reference.load()
        articles_reference.load()
        try:
            cast = loading.make_cast()
        except loading.OtherAccounts as error:
            raise CommandError(
                "This database has accounts of its own; the demonstration is not loaded into it."
            ) from error
        for path in loading.files():
            count = loading.load(path, cast)
            state = "there already" if count is None else f"{count} facts"
            self.stdout.write(f"  {path.stem}: {state}")
        self.stdout.write("Log in at /admin/ as writer, reviewer or administrator, password: demo")
