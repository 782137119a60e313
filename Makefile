# Two commands need nothing before them: `make demo` and `make test`.
VENV ?= .venv
PYTHON ?=
BIN := $(VENV)/bin

.DEFAULT_GOAL := help
.PHONY: help setup demo test lint agreement lock clean

help: ## print this list
	@printf 'make PYTHON=python3.13 TARGET   takes that Python (3.11 or newer)\n\n'
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{printf "make %-10s %s\n", $$1, $$2}'

setup: ## make $(VENV): locked libraries, durable-rules compiled, the `kaidah` command
	@tools/set_up.sh $(VENV) $(PYTHON)

test: setup ## run every test and every scenario
	$(BIN)/python -m pytest
