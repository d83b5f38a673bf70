"""The layout holds: imports run downwards, the pure packages are pure, modules stay small."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings

ROOT = Path(settings.BASE_DIR)
# The fixed top level, and what only tools need.
TOP = {
    *("manage.py", "pyproject.toml", "README.md", "jjj_portal", "articles", "regions"),
    *("templates", "tests", "docs", "Makefile", "requirements.txt", "requirements-dev.txt"),
    *("CHANGELOG.md", ".env.example", ".ci", ".gitignore"),
}
# Each layer of `articles` may import itself and what stands after it.
LAYERS = (
    ("admin", "desk", "views", "views_lists", "urls", "permanent_urls", "management", "feeds"),
    ("audit",),
    ("reference",),
    ("actions",),
    ("ingestion",),
    ("canonical", "log", "roles", "display"),
    ("triggers",),
    ("models",),
    ("constraints",),
    ("text",),
)
PURE = ("articles.text",)
LIMIT = 500


def _tracked(*patterns: str) -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--", *patterns], cwd=ROOT, capture_output=True, check=True
    )
    names = (ROOT / name for name in listed.stdout.decode().split("\0") if name)
    return [path for path in names if path.exists()]


def _modules() -> dict[str, Path]:
    paths = _tracked("articles/*.py", "regions/*.py", "jjj_portal/*.py")
    return {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
        for path in paths
        if "migrations" not in path.parts
    }


def _imports(path: Path) -> Iterator[str]:
    """Full names of all modules that a file imports, inside functions too."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{name.name}" for name in node.names)
            yield node.module


def _layer(module: str) -> int | None:
    part = module.split(".")[1] if module.startswith("articles.") else ""
    return next((n for n, names in enumerate(LAYERS) if part in names), None)


def test_top_level_is_the_fixed_one() -> None:
    listed = {path.relative_to(ROOT).parts[0] for path in _tracked()}
    assert listed <= TOP


def test_regions_know_neither_articles_nor_the_portal() -> None:
    wrong = [
        (module, name)
        for module, path in _modules().items()
        if module.startswith("regions")
        for name in _imports(path)
        if name.split(".")[0] in ("articles", "jjj_portal")
    ]
    assert wrong == []


def test_articles_do_not_know_the_portal() -> None:
    wrong = [
        (module, name)
        for module, path in _modules().items()
        if module.startswith("articles")
        for name in _imports(path)
        if name.split(".")[0] == "jjj_portal"
    ]
    assert wrong == []


def test_imports_inside_articles_run_downwards() -> None:
    wrong = []
    for module, path in _modules().items():
        own = _layer(module)
        for name in _imports(path):
            other = _layer(name)
            if own is not None and other is not None and other < own:
                wrong.append((module, name))
    assert wrong == []


@pytest.mark.parametrize("package", PURE)
def test_pure_packages_import_no_django(package: str) -> None:
    large = "django trafilatura py3langid numpy pypdfium2 rapidfuzz ahocorasick babel dateparser"
    names = [module for module in _modules() if module.startswith(package)]
    program = (
        f"import importlib, sys\nfor name in {names!r}: importlib.import_module(name)\n"
        f"print([name for name in {large.split()!r} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_modules_stay_small() -> None:
    paths = [*_tracked("*.py"), *_tracked("*.css", "*.js")]
    sizes = {
        str(path.relative_to(ROOT)): len(path.read_text().splitlines())
        for path in paths
        if "migrations" not in path.parts
    }
    assert {name: size for name, size in sizes.items() if size > LIMIT} == {}
    most = sorted(sizes.values())[int(len(sizes) * 0.9)]
    assert most <= 350


def test_templates_are_short_escape_everything_and_run_no_script() -> None:
    wrong = []
    for path in _tracked("templates/*.html"):
        text = path.read_text()
        if len(text.splitlines()) > 60:
            wrong.append((path.name, "more than 60 lines"))
        if re.search(r"\|\s*safe\b|autoescape off|mark_safe", text):
            wrong.append((path.name, "unescaped output"))
        if re.search(
            r"<style|\sstyle=|\son[a-z]+=|<script(?![^>]*(src=|application/ld\+json))", text
        ):
            wrong.append((path.name, "inline style, script or handler"))
    assert wrong == []


def test_region_templates_use_nothing_of_articles() -> None:
    """They are rendered by an app that does not know the other one."""
    wrong = [
        (path.name, used)
        for path in _tracked("templates/regions/*.html")
        for used in re.findall(
            r"{%\s*(?:include|extends)\s+\"(articles/[^\"]+)\"", path.read_text()
        )
    ]
    assert wrong == []


def test_only_constants_escape_escaping_in_the_source() -> None:
    """One exception: JSON for a data block, whose own escaping stands on the line before."""
    wrong = []
    for module, path in _modules().items():
        source = path.read_text()
        assert "csp_exempt" not in source
        for node in ast.walk(ast.parse(source)):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
                continue
            literal = all(isinstance(argument, ast.Constant) for argument in node.args)
            if node.func.id in ("mark_safe", "SafeString") and not literal:
                wrong.append((module, ast.unparse(node)))
    assert wrong == [("articles.templatetags.passages", "mark_safe(written)")]
