"""How fast articles are read: `python tests/benchmarks/bench_reading.py` (`make bench-reading`).

Every text is put together from invented sentences. Rates are of processor time on one core, so
that other work on the machine counts little. `--strict` exits with 1 where a goal is missed;
`--quick` leaves out the texts of many megabytes.
"""

import argparse
import itertools
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

SENTENCES = {
    "id": [
        "Menurut data Biro Uji Langfang, volume barang mencapai {n},7 juta ton pada 2023, naik {m},6 persen.",
        "Pemerintah kota menargetkan investasi {n}.200 miliar yuan hingga 2026 untuk kawasan Xiongan.",
        "Sebanyak {n} perusahaan kendaraan listrik di Tianjin mempekerjakan lebih dari {m}.100 orang.",
        "Kawasan itu sepi pada pagi hari, dan para pedagang menunggu pembeli di tepi jalan.",
        "Bagi Beijing, proyek ini juga soal waktu, kata seorang pengamat yang tinggal di pelabuhan.",
    ],
    "en": [
        "Output of the harbour rose {m}.2% to {n},700 tonnes in March, the Bureau of Trials said.",
        "Hebei plans to build {n} hydrogen stations and a {m}-kilometre pipeline by the end of 2027.",
        "Some {n},300 people work in the robotics park of Tianjin, a fifth more than last year.",
        "The old hotel on the embankment has new neighbours, and nobody there minds the noise.",
        "Beijing has made no secret of its impatience, but the dealers say that they can wait.",
    ],
    "zh": [
        "今年前三季度，全市新能源汽车产业营业收入{n}.5亿元，同比增长{m}.8%。",
        "据试验区统计局介绍，截至10月底，港区已投运氢能重卡{n}辆，占全部重卡的两成。",
        "到2025年，唐山计划建成加氢站{n}座，绿氢年产能达到{m}.6万吨。",
        "清晨的码头很安静，值班的年轻人把读数抄了一遍，又对着海风伸了个懒腰。",
        "北京的表态颇为谨慎，来自雄安的{n}个团队已经入驻，平均上架率{m}%。",
    ],
}
MODULES = sorted(
    ".".join(path.relative_to(ROOT).with_suffix("").parts)
    for path in (ROOT / "articles" / "text").rglob("[a-z]*.py")
)
HEAVY = [
    "django",
    "trafilatura",
    "py3langid",
    "numpy",
    "pypdfium2",
    "rapidfuzz",
    "ahocorasick",
    "babel",
    "dateparser",
    "lxml",
    "charset_normalizer",
    "htmldate",
]


def article(language: str, size: int, seed: int = 0) -> str:
    """A text of about `size` bytes in paragraphs of three sentences, no two of them alike."""
    numbers = itertools.count(seed * 97 + 11)
    lines: list[str] = []
    length = 0
    for sentences in itertools.batched(itertools.cycle(SENTENCES[language]), 3):
        line = " ".join(s.format(n=next(numbers), m=next(numbers) % 60) for s in sentences)
        lines.append(line)
        length += len(line.encode()) + 1
        if length >= size:
            return "\n".join(lines)
    raise AssertionError("unreachable")


def page(language: str, size: int, seed: int = 0) -> bytes:
    """A news page of about `size` bytes, a third of it article, the rest what pages carry."""
    body = "".join(f"<p>{line}</p>\n" for line in article(language, size // 3, seed).split("\n"))
    links = "".join(
        f'<li class="menu-item"><a href="/bagian/{n}" title="Bagian {n}"><span>Bagian {n}</span></a></li>\n'
        for n in range(size // 3 // 100)
    )
    script = "<script>var stat = [" + "0.125, " * (size // 3 // 7) + "];</script>"
    head = '<meta charset="utf-8"><meta property="article:published_time" content="2024-03-12">'
    return (
        f"<!doctype html><html><head><title>Uji {seed}</title>{head}{script}</head><body><nav><ul>"
        f"{links}</ul></nav><article><h1>Uji {seed}</h1>{body}</article></body></html>"
    ).encode()


def reader() -> Callable[[bytes, str], int]:
    """Reads one file whole, from bytes to suggestions; gives how many there are."""
    from articles.ingestion.vocabulary import reference_vocabulary
    from articles.text.pages.documents import read_bytes
    from articles.text.reading import read_article

    def read(data: bytes, kind: str) -> int:
        document = read_bytes(data, kind=kind)
        return len(read_article(document, vocabulary=reference_vocabulary()).facts)

    return read


def rate(files: list[tuple[bytes, str]], read: Callable[[bytes, str], int]) -> float:
    """Files a second of processor time, after one round that loads what is loaded once."""
    for data, kind in files[:3]:
        read(data, kind)
    start = time.process_time()
    for data, kind in files:
        read(data, kind)
    return len(files) / (time.process_time() - start)


def seconds_for(megabytes: float, language: str) -> tuple[float, float, float]:
    """Processor seconds, and megabytes of memory before and at the peak, of one long text."""
    code = (
        "import resource, sys, time; sys.path.insert(0, sys.argv[1]); "
        "from tests.benchmarks.bench_reading import article, reader; read = reader(); "
        "read(article(sys.argv[3], 3000).encode(), 'txt'); "
        "data = article(sys.argv[3], int(float(sys.argv[2]) * 1e6)).encode(); "
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss; start = time.process_time(); "
        "read(data, 'txt'); spent = time.process_time() - start; "
        "print(spent, before / 1024, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(ROOT), str(megabytes), language],
        capture_output=True,
        text=True,
        check=True,
    )
    spent, before, peak = map(float, done.stdout.split())
    return spent, before, peak


def start_of_command() -> float:
    """Seconds until `manage.py read` has printed what it says of a file that is not there."""
    best = 99.0
    environment = {**os.environ, "SECRET_KEY": "benchmark"}
    for _ in range(5):
        start = time.perf_counter()
        subprocess.run(
            [sys.executable, "manage.py", "read", "no-such-file.txt"],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            check=False,
        )
        best = min(best, time.perf_counter() - start)
    return best


def loaded_too_early() -> list[str]:
    """Large libraries that importing the modules of articles.text loads."""
    code = (
        f"import sys; import {', '.join(MODULES)}; print(*[m for m in {HEAVY} if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout.split()


def measures(*, quick: bool) -> Iterator[tuple[str, str, str, bool]]:
    """Each measure: what, the goal, what was measured, whether it is met."""
    read = reader()
    languages = list(SENTENCES)
    texts = [(article(languages[n % 3], 3000, n).encode(), "txt") for n in range(90)]
    found = rate(texts, read)
    yield "plain articles of 3 kB a second", ">= 150", f"{found:.0f}", found >= 150
    pages = [(page(languages[n % 3], 20_000, n), "html") for n in range(45)]
    found = rate(pages, read)
    yield "HTML pages of 20 kB a second", ">= 60", f"{found:.0f}", found >= 60
    found = start_of_command()
    yield "start of the command, seconds", "< 0.7", f"{found:.2f}", found < 0.7
    early = loaded_too_early()
    yield "large libraries loaded by import", "none", " ".join(early) or "none", not early
    if quick:
        return
    for language in languages:
        times = [seconds_for(size, language) for size in (2.5, 5, 10)]
        growth = max(after[0] / before[0] for before, after in itertools.pairwise(times))
        yield f"{language}: twice the text, up to 10 MB", "<= 2.2", f"{growth:.2f}", growth <= 2.2
        spent, before, peak = times[-1]
        yield (
            f"{language}: MB of memory for 10 MB",
            "<= 150",
            f"{peak - before:.0f} beside {before:.0f} ({spent:.0f} s)",
            peak - before <= 150,
        )


def main() -> int:
    """Prints the table of measures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--strict", action="store_true")
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    missed = 0
    for what, goal, found, met in measures(quick=options.quick):
        missed += not met
        print(f"{what:44} {goal:>8}  {found:28} {'' if met else 'missed'}", flush=True)
    print(
        f"peak memory of this process: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB"
    )
    return 1 if missed and options.strict else 0


if __name__ == "__main__":
    sys.exit(main())
