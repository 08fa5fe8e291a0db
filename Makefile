# kebu (客簿): see README.md for what it is, CONTRIBUTING.md for how it is built.

SWIFT ?= swift
PREFIX ?= /usr/local
# One file that starts in a few milliseconds and needs no Swift where it runs.
RELEASE = -c release --static-swift-stdlib

.PHONY: run build test torture check format bench fuzz install uninstall

# Installs what is missing, builds a release and opens kebu.
run: build
	@exec .build/release/kebu $(ARGS)

build:
	@Scripts/need.sh libncurses-dev libsqlite3-dev
	@$(SWIFT) build $(RELEASE) --product kebu

# Everything: the style, then every test, against real files, SQLite and a real terminal.
test: check
	@Scripts/need.sh libncurses-dev libsqlite3-dev ncurses-term tmux strace openssh-server openssh-client util-linux
	@$(SWIFT) build --build-tests
	@$(SWIFT) test --skip-build

# The store against simulated disks and real kills, a million cases, at full speed; what fails is
# named with its seed. CASES=10000 for less, KEBU_SEED=153 for one alone.
CASES ?= 1000000
torture:
	@Scripts/need.sh libncurses-dev libsqlite3-dev
	@$(SWIFT) build -c release -Xswiftc -enable-testing --build-tests
	@KEBU_TORTURE=$$(($(CASES) / 1000 + 1)) $(SWIFT) test -c release -Xswiftc -enable-testing \
	  --skip-build --filter 'ModelTests|DamageTests|KillTests'

check:
	@$(SWIFT) format lint --strict --recursive Package.swift Sources Tests Fuzz

format:
	@$(SWIFT) format --in-place --recursive Package.swift Sources Tests Fuzz

# The budgets beside what this machine does; RECORDS=100000 or ARGS="--only search" for less.
RECORDS ?= 100000 1000000
bench:
	@Scripts/need.sh libncurses-dev libsqlite3-dev strace
	@$(SWIFT) build $(RELEASE)
	@for n in $(RECORDS); do .build/release/bench --records $$n $(ARGS) || exit 1; done

# Made-up input for what reads from outside, SECONDS on each; READERS="csv yaml" for some of them.
SECONDS ?= 60
fuzz:
	@Scripts/need.sh libncurses-dev libsqlite3-dev
	@Scripts/fuzz.sh $(SECONDS) $(READERS)

install: build
	@Scripts/install.sh .build/release/kebu "$(DESTDIR)$(PREFIX)"

uninstall:
	@Scripts/install.sh --remove "$(DESTDIR)$(PREFIX)"
