# Each target sets up .venv by itself when needed; `make` alone lists them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check

.PHONY: help run test eval check clean

help: ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-6s %s\n", $$1, $$2}'

run: $(VENV)/installed ## set up if needed, build the release if it is stale, serve on http://127.0.0.1:7860
	@if $(BIN)/python -m bot index --check >/dev/null 2>&1; then :; \
	elif $(BIN)/python -m bot index --provisional 2>/dev/null; then \
	  echo "Served at first by the rules alone, which send more questions away."; \
	  echo "The full release is fitted meanwhile, ten to fifteen minutes, and takes over by itself."; \
	  $(BIN)/python -m bot index & fitting=$$!; trap "kill $$fitting 2>/dev/null" EXIT; trap "exit 130" INT TERM; \
	else $(BIN)/python -m bot index; fi; \
	$(BIN)/python app.py

test: $(VENV)/tested ## the same set-up with the test tools, then every test
	@$(BIN)/python -m bot index --check >/dev/null 2>&1 || $(BIN)/python -m bot index
	$(BIN)/python -m pytest -n 2 --dist loadfile $(ARGS)

eval: $(VENV)/installed ## score every reporting case and write the report
	@$(BIN)/python -m bot index --check >/dev/null 2>&1 || $(BIN)/python -m bot index
	$(BIN)/python -m eval run $(ARGS)

check: $(VENV)/tested ## lint the code and check the corpus
	$(BIN)/python -m ruff check .
	$(BIN)/python -m bot corpus check

clean: ## remove the environment and everything built
	rm -rf $(VENV) var

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or newer is needed; name one with: make PYTHON=python3.12 run" >&2; exit 1; }
	@echo "Making $(VENV)"
	@$(PYTHON) -m venv $(VENV)

$(VENV)/installed: pyproject.toml constraints.txt | $(VENV)/bin/python
	@echo "Installing the pinned dependencies (a few minutes the first time)"
	@$(PIP) install --progress-bar off -c constraints.txt -e .
	@touch $@

$(VENV)/tested: $(VENV)/installed
	@echo "Installing the test tools"
	@$(PIP) install -q -c constraints.txt -e '.[test]'
	@touch $@
