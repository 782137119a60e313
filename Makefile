# `make demo` and `make test` need nothing before them; every target that needs the set-up asks for it.
VENV ?= .venv
PYTHON ?=
WORKERS ?= auto
CASES ?= 20000
SEED ?= 1
BIN := $(VENV)/bin
UV ?= uv
ENGLISH := docs/adr rules engine app tests tools Makefile pyproject.toml
LOCK := $(UV) pip compile --quiet --upgrade --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --custom-compile-command "make lock" pyproject.toml

.DEFAULT_GOAL := help
.PHONY: help setup demo test lint format coverage agreement endurance fuzz bench schema pages corpus editor browser words mutations lock clean

help: ## print this list
	@awk -F':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' Makefile
	@echo
	@echo 'make PYTHON=python3.13 test   sets up with that Python (3.11 or newer) and keeps it'
	@echo 'make VENV=.venv-313 test      sets up beside .venv'

setup: ## make .venv: compile durable-rules, install the locked libraries and the kaidah command
	@tools/set_up.sh $(VENV) $(PYTHON)

demo: setup ## decide the situations the first regulation is about
	$(BIN)/kaidah decide contoh/kasus/demo-*.yaml

test: setup ## run every test and every scenario
	$(BIN)/python -m pytest -n $(WORKERS)

lint: setup ## check style, types, imports between packages, dead code, dependencies, spelling
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/vulture
	$(BIN)/deptry .
	$(BIN)/codespell $(ENGLISH)

format: setup ## rewrite the Python files in the house format
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

coverage: setup ## run the tests and list the lines and branches that none of them reaches
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report

agreement: setup ## compare the two engines on 2,000 generated policies of 50 cases
	$(BIN)/python -m tests.agreement

corpus: setup ## compare the two engines on 20,000 cases of these policies (`CASES=`, `SEED=`)
	$(BIN)/python -m tests.agreement --corpus $(CASES) --seed $(SEED)

endurance: setup ## decide a million cases one after the other, printing rate and memory
	$(BIN)/python -m tests.endurance

fuzz: setup ## feed it random bytes, random YAML and changed policies for five minutes
	$(BIN)/python -m tests.fuzz

bench: setup ## compare the speed of Kaidah with other engines, and with its aims
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --require-hashes -r requirements/bench.txt \
		|| echo 'bench: zen-engine cannot be installed here, for the reason above; the table leaves it out'
	@$(BIN)/python -m tests.bench

schema: setup ## write policies/skema anew, by which editors complete and check the policies
	$(BIN)/kaidah schema --ke policies/skema

pages: setup ## write the pages of docs/ that are made from the policies and their scenarios
	$(BIN)/kaidah provisions --ke docs/ayat.md
	$(BIN)/kaidah worklist --ke docs/daftar-kerja.md

editor: ## install the YAML language server that the tests ask as an editor does (needs npm)
	npm ci --prefix tools/editor --ignore-scripts --no-audit --no-fund

browser: ## install the browser and the LibreOffice in which tests look at documents (needs apt, as root)
	apt-get update --quiet
	apt-get install --yes --quiet --no-install-recommends \
		chromium libreoffice-writer poppler-utils fonts-dejavu fonts-urw-base35

# Messages are Indonesian in the code: `_("kunci `{key}` tidak dikenal", key=key)`, and `N_("…")` in a
# table that `_` translates when it is used. After adding, changing or removing one, run `make words`:
# it reads the code anew, adds what is new to locale/en/LC_MESSAGES/kaidah.po with an empty `msgstr`,
# removes what is gone, keeps every translation, and lists what is still to be translated. Fill in
# each `msgstr` with the same `{values}` and the same words in back-ticks; tests/test_language.py
# fails until all are filled in. The file is in order of message and names no lines of code, so that
# its diff shows the sentences that changed and nothing else.
words: setup ## bring the English catalogue up to the messages in the code
	$(BIN)/python -m tools.words

mutations: setup ## change the policies one thing at a time: does a scenario fail, and of which article
	$(BIN)/python -m tests.mutations

lock: ## write requirements/*.txt anew from pyproject.toml (needs uv, and the network)
	$(LOCK) --group build --group dev --output-file requirements/dev.txt
	$(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--custom-compile-command "make lock" --constraint requirements/dev.txt \
		--group build --output-file requirements/build.txt
	$(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--custom-compile-command "make lock" --constraint requirements/dev.txt \
		--group source --output-file requirements/source.txt
	$(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--custom-compile-command "make lock" --constraint requirements/dev.txt \
		--group bench --output-file requirements/bench.txt

clean: ## remove the set-up and everything that tools left behind
	rm -rf $(VENV) .venv-3.* .set-up.lock build *.egg-info tools/editor/node_modules
	rm -rf .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .coverage .coverage.*
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
