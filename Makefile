# The commands of daily work. `make` alone lists them.

CARGO ?= cargo
EXAMPLES ?= examples

.PHONY: help demo test lint figures bench page test-page
.PHONY: dist python test-python bench-batch fuzz-api node test-node
help:
	@echo 'make demo     build, and read the example reports into a terminal view'
	@echo 'make page     build with the page, and show it over a ledger of the examples (needs Node)'
	@echo 'make test-page  test the page in a browser (needs Node and Chromium)'
	@echo 'make fuzz-api  ask the API whatever its OpenAPI document allows, and more (needs Python)'
	@echo 'make dist     archive and Debian package in target/dist: program, completions, manual pages'
	@echo 'make python   build the Python package into target/wheels (needs Python)'
	@echo 'make test-python  test it, and the notebook'
	@echo 'make node     build dateline-node, the program of a cluster (takes long)'
	@echo 'make test-node  check and test it'
	@echo 'make test     run every test but those of the page, the package and the cluster'
	@echo 'make lint     check format, warnings, docs and licences, as the build machine does'
	@echo 'make figures  measure every stage and rewrite docs/figures.md'
	@echo 'make bench    reports and words a second by stage'
	@echo 'make bench-batch  processor time and memory of a batch of REPORTS=FILE (needs Python, on Linux)'

demo:
	$(CARGO) build --release --bin dateline
	@# Each example was published on the day that stands in the reading beside it.
	@for report in $(EXAMPLES)/*/*.txt; do \
		test -f "$${report%.txt}.json" || continue; \
		published=$$(sed -n 's/.*"published": "\([0-9-]*\)".*/--published \1/p' "$${report%.txt}.json" | head -n 1); \
		target/release/dateline read "$$report" $$published || exit; echo; echo; \
	done

test:
	@if $(CARGO) nextest --version >/dev/null 2>&1; then \
		echo '$(CARGO) nextest run' && \
		$(CARGO) nextest run --no-fail-fast && \
		echo '$(CARGO) test --doc' && \
		$(CARGO) test --doc; \
	else \
		echo '$(CARGO) test' && \
		$(CARGO) test --no-fail-fast; \
	fi

lint:
	$(CARGO) fmt --check
	$(CARGO) clippy --all-targets -- -D warnings
	RUSTDOCFLAGS='-D warnings' $(CARGO) doc --no-deps
	$(CARGO) deny --all-features check licenses bans sources

figures:
	$(CARGO) build --release --bin dateline
	scripts/figures.sh > docs/figures.md.new
	mv docs/figures.md.new docs/figures.md

bench:
	$(CARGO) bench --package dateline
	$(CARGO) bench --package dateline-ledger

REPORTS ?= $(EXAMPLES)
JOBS ?= 2

bench-batch:
	$(CARGO) build --release --bin dateline
	benches/batch.py target/release/dateline $(REPORTS) $(JOBS)

NPM ?= npm
PAGE_LEDGER ?= target/page.db
PAGE_PROGRAM ?= target/debug/dateline

web/dist/index.html: $(shell find web/src web/public web/*.json web/*.ts web/index.html -type f 2>/dev/null)
	cd web && $(NPM) ci && $(NPM) run build

page: web/dist/index.html
	$(CARGO) build --release --bin dateline
	test -f $(PAGE_LEDGER) || scripts/example-ledger.sh target/release/dateline $(PAGE_LEDGER)
	target/release/dateline serve $(PAGE_LEDGER)

# The browser is that of the machine, else Playwright's own, which it fetches; where neither can be had, its tests are left out.
test-page:
	@if ! command -v node >/dev/null 2>&1; then echo 'test-page: skipped, there is no Node on this machine'; else \
		$(MAKE) web/dist/index.html && \
		$(CARGO) build --bin dateline && \
		cd web && $(NPM) test && \
		if [ -x "$${CHROMIUM:-/usr/bin/chromium}" ] || npx playwright install chromium; then \
			DATELINE_PROGRAM=$(abspath $(PAGE_PROGRAM)) $(NPM) run browser; \
		else \
			echo 'test-page: the tests in a browser are skipped, there is no Chromium on this machine'; \
		fi; \
	fi

FUZZ_HOME := target/fuzz
FUZZ_EXAMPLES ?= 25

# Where there is no Python that can make such a place, it is left out.
fuzz-api:
	@if ! $(PYTHON) -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; then \
		echo 'fuzz-api: skipped, there is no Python of 3.10 or later with venv on this machine'; \
	else \
		$(CARGO) build --bin dateline && \
		{ test -f target/page-test.db || scripts/example-ledger.sh $(PAGE_PROGRAM) target/page-test.db; } && \
		{ test -x $(FUZZ_HOME)/bin/st || $(PYTHON) -m venv $(FUZZ_HOME); } && \
		$(FUZZ_HOME)/bin/pip install --quiet 'schemathesis>=4,<5' && \
		scripts/fuzz-api.sh $(abspath $(PAGE_PROGRAM)) $(abspath $(FUZZ_HOME))/bin/st target/page-test.db $(FUZZ_EXAMPLES); \
	fi

node:
	$(CARGO) build --release --locked -p dateline-node

# In one profile and few calls: its query engine is built once, and checked once.
test-node:
	$(CARGO) clippy -p dateline-node --all-targets -- -D warnings
	RUSTDOCFLAGS='-D warnings' $(CARGO) doc -p dateline-node --no-deps
	@if $(CARGO) nextest --version >/dev/null 2>&1; then \
		$(CARGO) nextest run -p dateline-node --no-fail-fast; \
	else \
		$(CARGO) test -p dateline-node --no-fail-fast; \
	fi

dist:
	$(CARGO) build --release --locked --bin dateline
	scripts/dist.sh target/release/dateline target/dist

PYTHON ?= python3
PYTHON_HOME := target/python

$(PYTHON_HOME)/bin/maturin:
	$(PYTHON) -m venv $(PYTHON_HOME)
	$(PYTHON_HOME)/bin/pip install --quiet 'maturin>=1.7,<2'

python: $(PYTHON_HOME)/bin/maturin
	$(PYTHON_HOME)/bin/maturin build --release --locked --manifest-path crates/python/Cargo.toml --out target/wheels

# Programs of others that say whether what is exported is what it says it is.
VALIDATORS := frictionless geojson-pydantic jsonschema pybtex pyyaml

# Everything of Python stays below target/. Where there is no Python that can make such a place, the tests are left out.
# The module is that of the whole workspace, so that nothing is built a second time.
test-python:
	@if ! $(PYTHON) -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; then \
		echo 'test-python: skipped, there is no Python of 3.10 or later with venv on this machine'; \
	else \
		$(MAKE) $(PYTHON_HOME)/bin/maturin && \
		$(PYTHON_HOME)/bin/pip install --quiet pytest pyarrow pandas polars duckdb nbclient ipykernel && \
		{ $(PYTHON_HOME)/bin/pip install --quiet $(VALIDATORS) || \
			echo 'test-python: exports are not held against the validators of others, which cannot be had: $(VALIDATORS)'; } && \
		$(CARGO) build && \
		rm -rf $(PYTHON_HOME)/package && cp -R crates/python/python $(PYTHON_HOME)/package && \
		cp target/debug/lib_native.so $(PYTHON_HOME)/package/dateline/_native.abi3.so && \
		DATELINE_PROGRAM=$(abspath target/debug/dateline) PYTHONPATH=$(abspath $(PYTHON_HOME))/package $(PYTHON_HOME)/bin/python -m pytest -q -rs -p no:cacheprovider crates/python; \
	fi
