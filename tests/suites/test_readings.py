"""That readings before and after a change are compared as they are."""

import gzip
import json
import sys

import pytest

from tests.suites import readings

TEXT = "Harbour news\n\nFreight rose by 11.5 percent to 212 million tonnes in the year 2024.\n"


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "texts"
    made.mkdir()
    (made / "a.txt").write_text(TEXT)
    (made / "b.html.gz").write_bytes(gzip.compress(b"<p>" + TEXT.encode() * 3 + b"</p>"))
    (made / "empty.html").write_bytes(b"<p></p>")
    return made


def run(monkeypatch, *arguments):
    monkeypatch.setattr(sys, "argv", ["readings.py", *map(str, arguments)])
    return readings.main()


def test_a_later_reader_may_read_the_same(folder, tmp_path, monkeypatch, capsys):
    assert run(monkeypatch, "--keep", tmp_path / "kept.json", folder) == 0
    monkeypatch.setattr("articles.text.reading.READER_VERSION", "of tomorrow")
    assert run(monkeypatch, "--against", tmp_path / "kept.json", folder) == 0

    assert capsys.readouterr().out == "3 readings kept\n0 of 3 readings differ\n"
    kept = json.loads((tmp_path / "kept.json").read_text())
    assert kept["texts/a.txt"]["facts"]
    assert kept["texts/empty.html"]["error"]


def test_each_difference_is_listed(folder, tmp_path, monkeypatch, capsys):
    run(monkeypatch, "--keep", tmp_path / "kept.json", folder)
    (folder / "a.txt").write_text(TEXT.replace("212", "213"))

    assert run(monkeypatch, "--against", tmp_path / "kept.json", folder) == 1

    told = capsys.readouterr().out.splitlines()
    assert told[-1] == "1 of 3 readings differ"
    assert any("texts/a.txt: facts - " in line and "212" in line for line in told)
    assert any("texts/a.txt: facts + " in line and "213" in line for line in told)


def test_of_what_is_set_aside_only_the_number_is_told(folder, tmp_path, monkeypatch, capsys):
    aside = folder.rename(tmp_path / "held-out")
    run(monkeypatch, "--keep", tmp_path / "kept.json", aside)
    (aside / "a.txt").write_text(TEXT.replace("212", "213"))

    assert run(monkeypatch, "--against", tmp_path / "kept.json", aside) == 1

    assert capsys.readouterr().out == "3 readings kept\n1 of 3 readings differ\n"
