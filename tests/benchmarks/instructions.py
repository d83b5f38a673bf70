"""What an article and a page cost in instructions of the processor: `make bench-instructions`.

Seconds differ by a tenth from run to run, and more beside other work; instructions, counted by
valgrind, are the same to the digit. So a change that saves half a percent is seen. They leave out
what memory costs: texts of one language in a row, and longer ones, take less time each.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.benchmarks.bench_reading import SENTENCES, article, page, reader

# Which of the texts of a language are read: some before the count, others under it.
WARM, COUNTED = (0, 7), (1, 2)


def made(kind: str, seeds: tuple[int, ...]) -> list[bytes]:
    """Articles of 3 kB or pages of 20 kB, the languages in turn."""
    if kind == "html":
        return [page(language, 20_000, seed) for seed in seeds for language in SENTENCES]
    return [article(language, 3000, seed).encode() for seed in seeds for language in SENTENCES]


def switch_count(state: str) -> None:
    """Switches the count of valgrind on or off, which runs this process."""
    command = ["callgrind_control", "-i", state, str(os.getpid())]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def read_under_count(kind: str) -> None:
    """Reads some files, and others under the count."""
    read = reader()
    for data in made(kind, WARM):
        read(data, kind)
    files = made(kind, COUNTED)
    switch_count("on")
    for data in files:
        read(data, kind)
    switch_count("off")


def instructions(kind: str) -> float:
    """Instructions for one file of a kind, start and first readings left out."""
    with tempfile.TemporaryDirectory() as folder:
        valgrind = ["valgrind", "--tool=callgrind", "--instr-atstart=no", f"--callgrind-out-file={folder}/out"]  # fmt: skip
        done = subprocess.run(
            [*valgrind, sys.executable, __file__, "--under-count", kind],
            env={**os.environ, "PYTHONHASHSEED": "0"},
            capture_output=True,
            text=True,
            check=True,
        )
    collected = re.search(r"Collected : (\d+)", done.stderr)
    assert collected, done.stderr
    return int(collected[1]) / len(made(kind, COUNTED))


def main() -> None:
    """Prints a line for each kind."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--under-count", metavar="KIND", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.under_count:
        read_under_count(options.under_count)
        return
    if not shutil.which("valgrind"):
        sys.exit("valgrind is missing: apt-get install valgrind")
    for what, kind in (("plain article of 3 kB", "txt"), ("HTML page of 20 kB", "html")):
        print(f"{what:24} {instructions(kind) / 1e6:8.2f} million instructions", flush=True)


if __name__ == "__main__":
    main()
