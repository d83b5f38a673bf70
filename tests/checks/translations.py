"""Whether the catalogues hold exactly the texts that the source marks for translation.

Extracts them anew from a copy of what git tracks; needs xgettext. Prints what is missing or
left over and exits with 1.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from babel.messages.pofile import read_po

ROOT = Path(__file__).resolve().parents[2]
LOCALES = ("id", "zh_Hans")


def texts(folder: Path, locale: str) -> set[object]:
    with (folder / "jjj_portal/locale" / locale / "LC_MESSAGES/django.po").open("rb") as file:
        return {(message.context, message.id) for message in read_po(file) if message.id}


def main() -> int:
    if shutil.which("xgettext") is None:
        print("gettext is missing: apt-get install gettext")
        return 1
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    with tempfile.TemporaryDirectory() as copy:
        for name in filter(None, listed.stdout.decode().split("\0")):
            if (ROOT / name).is_file() and not name.startswith(("tests/", "docs/")):
                target = Path(copy, name)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(ROOT / name, target)
        subprocess.run(
            [sys.executable, "manage.py", "makemessages", "-v0", "--no-obsolete"]
            + [option for locale in LOCALES for option in ("-l", locale)],
            cwd=copy,
            check=True,
            env=os.environ | {"SECRET_KEY": "only to extract texts"},
        )
        stale = False
        for locale in LOCALES:
            written, wanted = texts(ROOT, locale), texts(Path(copy), locale)
            for kind, found in (("missing", wanted - written), ("left over", written - wanted)):
                for text in sorted(map(str, found)):
                    stale = True
                    print(f"{locale}: {kind}: {text}")
    if stale:
        print("Run `make messages`, then translate what is new.")
    return int(stale)


if __name__ == "__main__":
    sys.exit(main())
