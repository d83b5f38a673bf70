"""How much work a public page is: `python tests/benchmarks/bench_pages.py` (`make bench-pages`).

The demonstration is built in a SQLite file of its own. Each page is asked for in process, through
the test client, so that no server and no network is measured. In every round each page is asked
for once, beside a response that never changes (/healthz): other work on the machine slows both, so
the ratio of their medians says more than the time. It still doubles on a busy machine. Nothing is
asserted: the figures are for reading.
"""

import argparse
import logging
import os
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from django.test import Client

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

CONSTANT = "/healthz"
PLAIN_STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}


def main() -> None:
    options = arguments()
    with tempfile.TemporaryDirectory() as folder:
        prepare(Path(folder))
        from django.db import connections
        from django.test import Client
        from django.test.utils import override_settings

        with override_settings(STORAGES=PLAIN_STORAGES):
            load()
            pages = addresses(options.language)
            # The first answers compile templates and fill caches.
            rounds(Client(), pages, 2)
            queries = {name: queries_of(Client(), path) for name, path in pages.items()}
            report(pages, queries, rounds(Client(), pages, options.rounds))
        connections.close_all()


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=20, help="how often each page is asked for")
    parser.add_argument("--language", default="en", choices=["en", "id", "zh-hans"])
    return parser.parse_args()


def prepare(folder: Path) -> None:
    """Set Django up on an empty database in `folder`; whatever .env says of one is left alone."""
    (folder / "static").mkdir()
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "jjj_portal.settings",
        "DATABASE_URL": f"sqlite:///{folder / 'bench.sqlite3'}",
        "CACHE_URL": "locmemcache://",
        "DEBUG": "false",
        "PUBLIC_SHARE": "0.8",
        "SITE_URL": "",
        "STATIC_ROOT": str(folder / "static"),
        "ALLOWED_HOSTS": "testserver",
    }
    import django

    django.setup()
    # The page that is not found would be reported each time.
    logging.disable(logging.WARNING)


def load() -> None:
    """The demonstration, made as `make demo` makes it."""
    from django.core.management import call_command

    print("loading the demonstration", file=sys.stderr)
    with Path(os.devnull).open("w") as nowhere:
        call_command("migrate", verbosity=0)
        call_command("demo", stdout=nowhere)


def addresses(language: str) -> dict[str, str]:
    """Kind of page to address; of each kind the one that holds the most facts."""
    from django.db.models import Count
    from django.utils import timezone

    from articles.models import Article, FactVersion
    from regions.models import Indicator, Region, Sector
    from regions.paging import page_of_versions

    published = FactVersion.objects.published(timezone.now())
    fact = published.filter(quantity__isnull=False).latest("id").fact_id
    following = page_of_versions(published, "").next
    top = {
        model: model.objects.annotate(many=Count("versions")).order_by("-many", "id")[0].slug
        for model in (Region, Sector, Indicator)
    }
    cited = Count("captures__passages__citations")
    article = Article.objects.annotate(many=cited).order_by("-many", "id")[0].slug
    below = {
        "home": "",
        "about": "about/",
        "facts": "facts/",
        "facts, next page": f"facts/?after={quote(following)}",
        "facts, filtered": f"facts/?region={top[Region]}&kind=quantity&year=2022",
        "fact": f"facts/{fact}/",
        "fact version": f"facts/{fact}/v1/",
        "articles": "articles/",
        "article": f"articles/{article}/",
        "regions": "regions/",
        "region": f"regions/{top[Region]}/",
        "sectors": "sectors/",
        "sector": f"sectors/{top[Sector]}/",
        "indicators": "indicators/",
        "indicator": f"indicators/{top[Indicator]}/",
        "not found": "facts/999999999/",
    }
    pages = {name: f"/{language}/{rest}" for name, rest in below.items()}
    return {"constant": CONSTANT, "permanent address": f"/f/{fact}", **pages}


def rounds(client: "Client", pages: dict[str, str], count: int) -> dict[str, list[float]]:
    """Seconds that each page took, `count` times each, all pages in turn."""
    seconds: dict[str, list[float]] = defaultdict(list)
    for _round in range(count):
        for name, path in pages.items():
            began = time.perf_counter()
            client.get(path)
            seconds[name].append(time.perf_counter() - began)
    return seconds


def queries_of(client: "Client", path: str) -> int:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as captured:
        client.get(path)
    return len(captured)


def report(pages: dict[str, str], queries: dict[str, int], taken: dict[str, list[float]]) -> None:
    constant = statistics.median(taken["constant"])
    print(f"{'page':<18} {'queries':>7} {'median ms':>10} {'ratio':>7}  address")
    for name, path in pages.items():
        median = statistics.median(taken[name])
        figures = f"{queries[name]:>7} {median * 1000:>10.2f} {median / constant:>7.1f}"
        print(f"{name:<18} {figures}  {path}")


if __name__ == "__main__":
    main()
