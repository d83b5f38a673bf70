import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

ROOT = Path(__file__).parents[4]

# Written for this test; publisher, bureau and figures are invented.
ARTICLE = """\
Tangshan Tambah Truk Hidrogen

JAKARTA, Lensa Uji - Menurut data Biro Pelabuhan Selatan, pelabuhan Tangshan mengoperasikan 860 truk hidrogen pada akhir 2023.

Bulan lalu nilai ekspor naik 12,5 persen menjadi 2.511,44 miliar yuan.

Pemerintah Hebei berencana membangun 42 stasiun hidrogen hingga 2026.

Para sopir yang ada di sana dan warga di sekitarnya senang dengan itu, karena dari pagi ini jalan akan sepi.
"""
PAGE = f"""<html lang="id"><head><title>Uji</title>
<meta property="article:published_time" content="2024-03-12T08:00:00+07:00"></head>
<body><script>var angka = 99;</script><article><h1>Tangshan Tambah Truk Hidrogen</h1>
{"".join(f"<p>{line}</p>" for line in ARTICLE.splitlines()[2:] if line)}</article></body></html>"""


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "truk.uji.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def read(capsys, *arguments, code=None):
    if code is None:
        call_command("read", *map(str, arguments))
    else:
        with pytest.raises(SystemExit) as stopped:
            call_command("read", *map(str, arguments))
        assert stopped.value.code == code
    return capsys.readouterr().out


def test_json_holds_what_the_form_documents(article, capsys):
    (entry,) = json.loads(read(capsys, article, "--json", "--published", "2024-03-12"))["articles"]

    assert (entry["id"], entry["source"], entry["language"]) == ("truk.uji", "txt", "id")
    assert entry["published"] == "2024-03-12"
    assert entry["attributions"] == [
        {"name": "Biro Pelabuhan Selatan", "quote": "Menurut data Biro Pelabuhan Selatan"}
    ]
    first, second, third = entry["facts"]
    assert first["quantities"][0]["value"] == "860"
    assert first["regions"] == ["Tangshan"]
    assert first["sectors"] == ["hydrogen-energy"]
    assert (first["period"]["start"], first["period"]["end"]) == ("2023-12-31", "2023-12-31")
    growth, level = second["quantities"]
    assert (growth["value"], growth["unit"], growth["role"]) == ("12.5", "percent", "growth")
    assert (level["value"], level["unit"]) == ("2511440000000", "CNY")
    assert (second["period"]["start"], second["period"]["end"]) == ("2024-02-01", "2024-02-29")
    assert third["kind"] == "plan"
    text = "\n".join(entry["clean_paragraphs"])
    assert all(fact["quote"] in text for fact in entry["facts"])


def test_language_and_date_given_overrule_the_file(article, capsys):
    output = read(capsys, article, "--json", "--language", "EN", "--published", "2020-01-31")
    (entry,) = json.loads(output)["articles"]

    assert (entry["language"], entry["published"]) == ("en", "2020-01-31")


def test_a_page_is_read_in_a_child_process(tmp_path, capsys):
    path = tmp_path / "laman.html"
    path.write_text(PAGE, encoding="utf-8")

    (entry,) = json.loads(read(capsys, path, "--json"))["articles"]

    assert (entry["source"], entry["published"]) == ("html", "2024-03-12")
    assert len(entry["facts"]) == 3
    assert "99" not in "".join(entry["clean_paragraphs"])


def test_unreadable_files_are_named_and_the_others_read(article, tmp_path, capsys):
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 nothing behind it")
    paths = (tmp_path / "none.txt", empty, tmp_path, broken, article)

    entries = json.loads(read(capsys, *paths, "--json", code=1))["articles"]

    assert [entry.get("error") for entry in entries][:3] == ["missing", "empty", "unreadable"]
    assert [entry["id"] for entry in entries] == [
        "none",
        "empty",
        tmp_path.stem,
        "broken",
        "truk.uji",
    ]
    assert entries[3]["source"] == "pdf"
    assert entries[3]["error"]
    assert all(entry["message"] for entry in entries[:4])
    assert entries[4]["facts"]


@pytest.mark.parametrize("kind", ["pipe", "device", "folder"])
def test_what_may_have_no_end_is_refused_unread(kind, article, tmp_path, capsys):
    path = tmp_path / "endless.txt"
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "device":
        path.symlink_to("/dev/zero")
    else:
        path.mkdir()

    refused, read_on = json.loads(read(capsys, path, article, "--json", code=1))["articles"]

    assert refused["error"] == "unreadable"
    assert read_on["facts"]


@pytest.mark.parametrize("arguments", [[], ["--json"]])
@pytest.mark.parametrize("content", [ARTICLE.encode(), b""])
def test_a_name_with_bytes_that_are_no_characters_is_told_with_escapes(
    arguments, content, tmp_path, capsys
):
    path = tmp_path / os.fsdecode(b"truk\xff.txt")
    path.write_bytes(content)

    output = read(capsys, path, *arguments, code=None if content else 1)

    assert "truk\\xff" in (json.loads(output)["articles"][0]["id"] if arguments else output)
    assert output.encode()


def test_a_file_that_is_too_large_is_refused_unread(tmp_path, capsys):
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(64_000_001)

    (entry,) = json.loads(read(capsys, path, "--json", code=1))["articles"]

    assert entry["error"] == "too_large"


def test_without_json_a_person_can_read_it(article, tmp_path, capsys):
    output = read(capsys, article, tmp_path / "none.txt", code=1)

    assert "Tangshan Tambah Truk Hidrogen" in output
    assert "2511440000000 CNY, level: “2.511,44 miliar yuan”" in output
    assert "regions Tangshan" in output
    assert "according to Biro Pelabuhan Selatan" in output
    assert "not read (missing): There is no such file." in output


@pytest.mark.parametrize(
    "arguments", [["--published", "2023-13-45"], ["--language", "fr"], []], ids=str
)
def test_wrong_arguments_are_refused(article, arguments):
    paths = [str(article)] if arguments else []
    with pytest.raises(CommandError):
        call_command("read", *paths, *arguments)


def test_the_command_opens_no_database(article):
    # In a process of its own, with a database that cannot be had.
    done = subprocess.run(
        [sys.executable, "manage.py", "read", str(article), "--json"],
        cwd=ROOT,
        env={
            "SECRET_KEY": "only-for-this-test",
            "DATABASE_URL": "postgres://nobody:none@127.0.0.1:1/none",
            "PATH": "",
        },
        capture_output=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr.decode()
    assert json.loads(done.stdout)["articles"][0]["facts"]


def test_the_command_starts_without_the_apps(tmp_path):
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "manage.py", "read", str(tmp_path / "none.txt")],
        cwd=ROOT,
        env={"PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )

    assert "not read (missing)" in done.stdout
    assert "articles.text.failures" in done.stderr
    assert "articles.models" not in done.stderr
    assert "django.contrib.admin" not in done.stderr


@pytest.mark.parametrize(
    ("code", "loaded"),
    [("django.setup()", False), ("import jjj_portal.wsgi", True)],
    ids=["a command", "the server"],
)
def test_the_reader_is_loaded_by_the_server_and_not_by_every_command(code, loaded):
    asked = "print(any(name.startswith('articles.text.amounts') for name in sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", f"import sys, django; {code}; {asked}"],
        cwd=ROOT,
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "jjj_portal.settings"},
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.strip() == str(loaded)
