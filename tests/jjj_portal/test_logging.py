import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SPEAK = (
    "import logging; logging.getLogger('django.request').warning('refused');"
    " logging.getLogger('articles').info('captured')"
)


@pytest.mark.parametrize(
    ("level", "lines"),
    [
        ("ERROR", []),
        ("WARNING", ["WARNING django.request: refused"]),
        ("INFO", ["WARNING django.request: refused", "INFO articles: captured"]),
    ],
)
def test_the_level_holds_for_the_loggers_of_django_too(level, lines):
    command = [sys.executable, "manage.py", "shell", "-v0", "-c", SPEAK]
    environment = {**os.environ, "LOG_LEVEL": level}
    told = subprocess.run(
        command, check=True, cwd=ROOT, env=environment, capture_output=True, text=True
    )
    assert told.stderr.splitlines() == lines
