# `make demo` and `make test` need only make, Python and pip; everything else is set up in .venv.

SHELL := /bin/sh
PORT ?= 8000
ARGS ?=
PYTHON := .venv/bin/python
UV := $(shell command -v uv 2>/dev/null || echo .uv/bin/uv)
# The demonstration's first article is nearly all facts: see PUBLIC_SHARE in .env.example.
DEMO := DEBUG=false PUBLIC_SHARE=0.8
SOURCES := manage.py jjj_portal articles regions tests
BROWSER ?= /usr/bin/chromium

.PHONY: help demo test test-browser check format lock messages bench-reading bench-instructions bench-pages score readings suite suite-pages clean

help:
	@echo "make demo           set up, load the demonstration, serve it (PORT=8000, ARGS=--no-serve)"
	@echo "make test           the test suite"
	@echo "make test-browser   the tests that drive Chromium"
	@echo "make check          format, lint, types, templates, migrations, translations, architecture"
	@echo "make lock           resolve the dependencies anew"
	@echo "make readings       whether a change of the reader changes what it reads (ARGS='--keep FILE FOLDER...')"
	@echo "make suite          the reader against public cases (SPECS=.../Recognizers-Text/Specs)"
	@echo "make suite-pages    the reader on public collections of pages (CORPUS=.../article-extraction-benchmark)"

demo: .venv/demo .env
	@echo "==> Database"
	@$(DEMO) $(PYTHON) manage.py migrate -v0
	@echo "==> Demonstration"
	@$(DEMO) $(PYTHON) manage.py demo
	@echo "==> Static files"
	@$(DEMO) $(PYTHON) manage.py collectstatic --noinput -v0
	@case " $(ARGS) " in \
	  *" --no-serve "*) echo "Ready. 'make demo' serves it.";; \
	  *) echo "==> http://127.0.0.1:$(PORT)/  (Ctrl+C stops)"; \
	     $(DEMO) exec $(PYTHON) -m gunicorn jjj_portal.wsgi -b 127.0.0.1:$(PORT) --workers 2 --threads 4 --no-control-socket;; \
	esac

test: .venv/dev .env
	@$(PYTHON) -m pytest -m "not browser" -n 2 --dist loadscope $(ARGS)

test-browser: .venv/dev .env
	@test -x $(BROWSER) || { echo "Chromium is missing: apt-get install chromium, or BROWSER=/path/to/it"; exit 1; }
	@BROWSER=$(BROWSER) $(PYTHON) -m pytest -m browser $(ARGS)

check: .venv/dev .env
	@echo "==> format"; .venv/bin/ruff format --check -q $(SOURCES)
	@echo "==> lint"; .venv/bin/ruff check -q $(SOURCES)
	@echo "==> templates"; git ls-files -z 'templates/*.html' | xargs -0 .venv/bin/djade --target-version 6.1 --check
	@echo "==> types"; $(PYTHON) -m mypy --no-error-summary .
	@echo "==> migrations"; $(PYTHON) manage.py makemigrations --check --dry-run -v0
	@echo "==> system checks"; $(PYTHON) manage.py check --fail-level WARNING
	@echo "==> translations"; $(PYTHON) -m pytest -q -p no:cacheprovider tests/test_translations.py && $(PYTHON) tests/checks/translations.py
	@echo "==> architecture"; $(PYTHON) -m pytest -q -p no:cacheprovider tests/test_architecture.py
	@echo "All checks passed."

format: .venv/dev
	@.venv/bin/ruff format -q $(SOURCES); .venv/bin/ruff check -q --fix $(SOURCES)
	@git ls-files -z 'templates/*.html' | xargs -0 .venv/bin/djade --target-version 6.1

messages: .venv/dev .env
	@command -v xgettext >/dev/null || { echo "gettext is missing: apt-get install gettext"; exit 1; }
	@$(PYTHON) manage.py makemessages -l id -l zh_Hans --add-location file --no-wrap -i .venv -i .uv -i tests
	@$(PYTHON) manage.py compilemessages -v0 -i .venv -i .uv

bench-reading: .venv/dev
	@$(PYTHON) tests/benchmarks/bench_reading.py $(ARGS)

bench-instructions: .venv/dev
	@$(PYTHON) tests/benchmarks/instructions.py

bench-pages: .venv/dev .env
	@$(PYTHON) tests/benchmarks/bench_pages.py $(ARGS)

score: .venv/dev
	@$(PYTHON) tests/suites/annotated.py $(ARGS)

# ARGS: '--keep FILE FOLDER...' before a change, '--against FILE FOLDER...' after it.
readings: .venv/dev
	@$(PYTHON) tests/suites/readings.py $(ARGS)

# SPECS: the folder Specs of a copy of microsoft/Recognizers-Text.
suite: .venv/dev
	@test -d "$(SPECS)/Number" || { echo "Where are the cases? make suite SPECS=/path/to/Recognizers-Text/Specs"; exit 1; }
	@$(PYTHON) tests/suites/recognizers.py $(SPECS) $(ARGS)

# CORPUS: a copy of scrapinghub/article-extraction-benchmark, or of adbar/trafilatura.
suite-pages: .venv/dev
	@test -d "$(CORPUS)" || { echo "Where are the pages? make suite-pages CORPUS=/path/to/article-extraction-benchmark"; exit 1; }
	@$(PYTHON) tests/suites/pages.py $(CORPUS)

# Locks are exact and hashed, and carry no addresses.
COMPILE := pip compile -q --universal --generate-hashes --no-annotate --no-header \
	--no-emit-index-url --no-emit-find-links --python-version 3.12
lock: .uv-ready
	@$(UV) $(COMPILE) pyproject.toml -o requirements.txt
	@$(UV) $(COMPILE) --group dev -c requirements.txt pyproject.toml -o requirements-dev.txt
	@! grep -nE 'https?://' requirements.txt requirements-dev.txt

clean:
	@rm -rf .venv .uv static .mypy_cache .ruff_cache .pytest_cache

# Python 3.12 or later is found on the machine; uv comes from pip where it is not installed.
.PHONY: .uv-ready
.uv-ready:
	@command -v python3 >/dev/null || { echo "Python is missing: install Python 3.12 or later."; exit 1; }
	@test -x "$(UV)" || { echo "==> uv"; python3 -m pip --version >/dev/null 2>&1 || { echo "pip is missing: apt-get install python3-pip"; exit 1; }; \
	  python3 -m pip install -q --disable-pip-version-check --root-user-action ignore --target .uv uv; }

.venv/bin/python: | .uv-ready
	@echo "==> Virtual environment"
	@$(UV) venv -q --no-python-downloads --python '>=3.12' .venv || \
	  { echo "No Python 3.12 or later was found on this machine: install one (Debian 13 has it: apt-get install python3)."; exit 1; }

# .venv/demo and .venv/dev mark what is installed; the larger set serves both.
.venv/demo: requirements.txt | .venv/bin/python .uv-ready
	@test -e .venv/dev || { echo "==> Packages"; $(UV) pip sync -q --require-hashes requirements.txt; }
	@touch $@

.venv/dev: requirements-dev.txt | .venv/bin/python .uv-ready
	@echo "==> Packages for tests"
	@$(UV) pip sync -q --require-hashes requirements-dev.txt
	@touch $@

.env:
	@echo "==> .env with a new secret key"
	@umask 077; $(PYTHON) -c "import secrets; print('SECRET_KEY=' + secrets.token_urlsafe(50))" > $@
