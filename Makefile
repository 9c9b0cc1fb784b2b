PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := PIP_CONSTRAINT=constraints.txt $(BIN)/python -m pip --disable-pip-version-check
CHECK_FORM := $(BIN)/check-jsonschema --quiet --builtin-schema

# What is imported is compiled once, and not at every start of the hundreds that tests make.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: demo help test check types style prose unit wheel coverage mutants docs site looks bench stale fuzz audit clean

demo: $(VENV)/run ## set up and show what airoles does
	COLUMNS=100 $(BIN)/airoles show caio --only summary,mandate,pay
	COLUMNS=100 $(BIN)/airoles compare head-of-ai caio --only level,primary_focus,reports_to,pay
	COLUMNS=100 $(BIN)/airoles path data-scientist

help: ## what each target does
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' Makefile

test: $(VENV)/dev ## everything that must hold, as in CI; the seconds of each part stand at the end
	@for part in "types style wheel" unit; do \
	  start=$$(date +%s); $(MAKE) --jobs=2 $$part || exit; \
	  took="$$took, $$part $$(($$(date +%s) - start)) s"; \
	done; echo "All parts passed: $${took#, }."

site: $(VENV)/run ## the atlas as a site, in build/site
	@mkdir -p build
	$(BIN)/airoles site build/site --force

check: types style ## style, spelling, types, import contracts, project files, generated files

types: $(VENV)/dev ## types alone, which take as long as the rest of the check and the wheel
	$(BIN)/mypy

style: $(VENV)/dev ## the check without types
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/lint-imports --no-cache
	$(BIN)/codespell
	$(BIN)/validate-pyproject pyproject.toml
	$(CHECK_FORM) vendor.github-workflows .github/workflows/*.yml
	$(CHECK_FORM) vendor.dependabot .github/dependabot.yml
	$(CHECK_FORM) vendor.github-issue-config .github/ISSUE_TEMPLATE/config.yml
	$(CHECK_FORM) vendor.github-issue-forms .github/ISSUE_TEMPLATE/[0-9]*.yml
	$(CHECK_FORM) vendor.citation-file-format CITATION.cff
	$(BIN)/zizmor --offline --quiet .github
	$(BIN)/python scripts/prose.py
	$(BIN)/python scripts/schemas.py --check
	$(BIN)/python scripts/fact_ledger.py --check
	$(BIN)/python scripts/pictures.py --check
	$(BIN)/python scripts/docs.py --check
	$(BIN)/python scripts/man_page.py --check

prose: $(VENV)/dev ## what a program can see of plain English in the catalog: docs/plain-english.md
	$(BIN)/python scripts/prose.py

unit: $(VENV)/dev ## the tests
	$(BIN)/python -m pytest -n 2 --dist loadgroup -rs

wheel: $(VENV)/dev ## the built wheel in an environment of its own, away from the source tree
	$(BIN)/python scripts/try_wheel.py

coverage: $(VENV)/dev ## the tests, and which lines and branches of src none of them reaches
	$(BIN)/python -m pytest -n 2 --dist loadgroup --cov --cov-report=term --cov-report=html:build/coverage

mutants: $(VENV)/dev ## break the code in thousands of ways and count what the tests notice: half an hour
	$(BIN)/python scripts/mutants.py

docs: $(VENV)/dev ## write anew what is generated: schemas, the fact ledger, pictures, outputs in the docs
	$(BIN)/python scripts/schemas.py
	$(BIN)/python scripts/fact_ledger.py
	$(BIN)/python scripts/pictures.py
	$(BIN)/python scripts/docs.py
	$(BIN)/python scripts/man_page.py

looks: $(VENV)/dev ## write anew the expected screens; read the difference before you commit it
	AIROLES_RENEW=1 $(BIN)/python -m pytest tests/test_looks.py

bench: $(VENV)/dev ## measure start-up and size against bare programs; BENCH="--pairs 30" for more
	$(BIN)/python -m benchmarks $(BENCH)
	$(BIN)/python scripts/docs.py

stale: $(VENV)/run ## sources that are past two years today, or have a newer edition; exits 1 if any
	$(BIN)/airoles sources --older-than 2y --as-of $$(date +%F)

fuzz: $(VENV)/fuzz ## coverage-guided fuzzing, a minute in all; SECONDS=600 for each target to go on
	$(BIN)/python fuzz/run.py $(or $(SECONDS),30)

audit: $(VENV)/audit ## known vulnerabilities of what is installed with airoles; asks the network
	$(BIN)/python scripts/audit.py

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/run: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(PIP) install --quiet --editable .
	touch $@

$(VENV)/dev: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(PIP) install --quiet --upgrade "pip>=25.1"
	$(PIP) install --quiet --editable . --group dev
	touch $@ $(VENV)/run

$(VENV)/fuzz: $(VENV)/dev
	$(PIP) install --quiet --group fuzz
	touch $@

$(VENV)/audit: $(VENV)/dev
	$(PIP) install --quiet --group audit
	touch $@

clean: ## remove everything that was built or installed
	rm -rf $(VENV) dist build mutants .coverage .coverage.* .pytest_cache .mypy_cache .ruff_cache tests/*/node_modules
