#!/usr/bin/env bash
# Makes the virtual environment, or does nothing when it is as the locks say.
# Usage: tools/set_up.sh VENV [PYTHON]   (without PYTHON: the one VENV has, else python3)
set -euo pipefail
cd "$(dirname "$0")/.."

venv=${1:?usage: tools/set_up.sh VENV [PYTHON]}
python=${2:-}
if [[ -z $python ]]; then
    python=python3
    if [[ -x $venv/bin/python ]]; then python=$venv/bin/python; fi
fi

say() { printf 'set-up: %s\n' "$*"; }
fail() { printf 'set-up: %s\n' "$*" >&2; exit 1; }

version=$("$python" -c 'import sys; print("%d.%d.%d" % sys.version_info[:3])') ||
    fail "no Python found as \`$python\`; name one: make setup PYTHON=/path/to/python3"
minor=$(cut -d. -f2 <<<"$version")
[[ $version == 3.* && $minor -ge 11 ]] || fail "Python 3.11 or newer is needed, \`$python\` is $version"

# What an installation depends on: where it is, its Python, the locks, the name of the command.
place="$version $PWD $venv"
inputs() { cat requirements/*.txt tools/set_up.sh; sed -n '/^\[project\.scripts\]/,/^$/p' pyproject.toml; }
wanted=$(printf '%s\n%s' "$place" "$(inputs | cksum)")
stamp=$venv/.set-up
is_ready() { [[ -f $stamp && $(<"$stamp") == "$wanted" ]]; }
if is_ready; then exit 0; fi

if command -v flock >/dev/null; then   # two `make` at once: the second waits, then finds it done
    exec 9>.set-up.lock
    flock 9
    if is_ready; then exit 0; fi
fi

command -v "${CC:-gcc}" >/dev/null || fail "a C compiler is needed (durable-rules is compiled here): install gcc"
"$python" -c 'import os, sysconfig as s, sys; sys.exit(not os.path.exists(s.get_path("include") + "/Python.h"))' ||
    fail "the headers of Python $version are missing: install python3-dev (or python3-devel)"

# A set-up for another place or Python, or one that was interrupted, is made anew; else it is brought up to date.
if [[ ! -f $stamp || $(head -1 "$stamp") != "$place" ]]; then
    [[ ! -e $venv || -f $venv/pyvenv.cfg ]] || fail "$venv is there and is not a virtual environment: name another"
    say "making $venv with Python $version"
    [[ $python != "$venv"/* ]] || python=$("$python" -c 'import sys; print(sys._base_executable)')
    rm -rf "$venv"
    "$python" -m venv "$venv" || fail "the venv module does not work: install python3-venv"
fi
rm -f "$stamp"

locked() { "$venv/bin/python" -m pip install -qq --disable-pip-version-check --no-deps --require-hashes "$@"; }

say "installing the build tools"
locked -r requirements/build.txt

flags=${CPPFLAGS:-}
if [[ $minor -ge 13 ]]; then
    # Python 3.13 removed PyEval_CallObject; without this durable-rules builds but cannot be imported.
    flags="$flags -DPyEval_CallObject=PyObject_CallObject"
    say "compiling durable-rules with$flags (needed since Python 3.13)"
else
    say "compiling durable-rules (it exists as source only)"
fi
# No cached wheel: one built earlier without the flag would be taken silently.
CPPFLAGS=$flags locked --no-cache-dir --no-binary durable-rules --no-build-isolation -r requirements/source.txt

say "installing the locked libraries, hashes checked"
locked -r requirements/dev.txt

say "installing this checkout as $venv/bin/kaidah"
"$venv/bin/python" -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation --editable .

"$venv/bin/python" -m pip --disable-pip-version-check check >/dev/null || "$venv/bin/python" -m pip check
"$venv/bin/python" -c 'import durable.engine' || fail "durable-rules was installed but cannot be imported"
printf '%s\n' "$wanted" >"$stamp"
say "done, ${SECONDS} s"
