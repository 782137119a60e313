"""What keeps the house in order: locks, targets, contracts, suppressions, size."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("rules", "engine", "app")
LOCKS = sorted(ROOT.glob("requirements/*.txt"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
PIN = re.compile(r"^(?P<name>[a-z0-9-]+)==(?P<version>[^ ]+)(?P<marker> ; .+?)? \\$")
LONGEST_FUNCTION = 40
LONGEST_FILE = 350


def _sources(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def _pins(lock: Path) -> dict[str, str]:
    found = (PIN.match(line) for line in lock.read_text().splitlines())
    return {pin["name"]: pin["version"] for pin in found if pin}


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_names_no_host(lock: Path) -> None:
    said = [
        line
        for line in lock.read_text().splitlines()
        if "://" in line or re.match(r"\s*(-i|-f|--(extra-)?index-url|--find-links|.* @ )", line)
    ]

    assert said == []


def test_the_lock_of_the_editor_names_no_host_and_pins_everything_with_hashes() -> None:
    """What names a host in it is only where its authors ask for support."""
    lock = json.loads((ROOT / "tools/editor/package-lock.json").read_text())
    packages = {name: entry for name, entry in lock["packages"].items() if name}
    loose = [name for name, one in packages.items() if not {"version", "integrity"} <= set(one)]
    rest = {name: {**one, "funding": None} for name, one in packages.items()}

    assert (packages != {}, loose) == (True, [])
    assert "://" not in json.dumps(rest)


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_pins_everything_with_hashes(lock: Path) -> None:
    lines = [line for line in lock.read_text().splitlines() if not line.lstrip().startswith("#")]
    loose = [line for line in lines if line[:1].strip() and not PIN.match(line)]
    unhashed = [
        line
        for line, following in zip(lines, [*lines[1:], ""], strict=True)
        if PIN.match(line) and not re.match(r"    --hash=sha256:[0-9a-f]{64}", following)
    ]

    assert (loose, unhashed) == ([], [])


def test_every_stated_dependency_is_locked_at_a_version_it_allows() -> None:
    groups = PROJECT["dependency-groups"]
    wanted = {
        "dev.txt": PROJECT["project"]["dependencies"] + groups["dev"],
        "build.txt": groups["build"] + PROJECT["build-system"]["requires"],
        "source.txt": groups["source"],
    }
    missing = [
        f"{lock}: {text}"
        for lock, texts in wanted.items()
        for text in texts
        for need in [Requirement(text)]
        if not need.specifier.contains(
            _pins(ROOT / "requirements" / lock).get(_normal(need.name), "0")
        )
    ]

    assert missing == []


def test_locks_agree_on_every_version() -> None:
    everything = _pins(ROOT / "requirements/dev.txt")
    others = [_pins(ROOT / "requirements" / name) for name in ("build.txt", "source.txt")]
    differing = {name for pins in others for name in pins if everything[name] != pins[name]}

    assert differing == set()


def test_help_lists_every_target() -> None:
    makefile = (ROOT / "Makefile").read_text()
    targets = set(re.findall(r"^([a-z-]+):(?!=)", makefile, re.MULTILINE))
    listed = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True)
    shown = set(re.findall(r"^make ([a-z-]+) ", listed.stdout, re.MULTILINE))

    assert shown == targets
    assert {"demo", "test", "lint", "agreement"} <= targets


@pytest.mark.parametrize("script", [".ci/run", "tools/set_up.sh"])
def test_a_script_can_be_run_and_stops_at_the_first_error(script: str) -> None:
    path = ROOT / script

    assert os.access(path, os.X_OK)
    assert "set -euo pipefail" in path.read_text()


def test_every_suppression_names_its_code_and_its_reason() -> None:
    """`# noqa: S603 — the reason`, `# type: ignore[arg-type]  # the reason`."""
    suppression = re.compile(r"#\s*(noqa|type:\s*ignore|pragma:)")
    reasoned = re.compile(
        r"# (noqa: [A-Z]+\d+(, [A-Z]+\d+)*|type: ignore\[[a-z, -]+\]|pragma: [a-z ]+?)"
        r" +(#|—|--?) [\w-]+,? \w+"
    )
    unexplained = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in _sources(*PACKAGES, "features", "tests", "tools")
        if path != Path(__file__)
        for number, line in enumerate(path.read_text().splitlines(), start=1)
        if suppression.search(line) and not reasoned.search(line)
    ]

    assert unexplained == []


def test_every_lint_rule_that_is_off_has_its_reason_beside_it() -> None:
    text = (ROOT / "pyproject.toml").read_text()
    lint = text[text.index("[tool.ruff.lint]") : text.index("[tool.ruff.lint.flake8-annotations]")]
    codes = [line for line in lint.splitlines() if re.match(r'\s+"[A-Z]+\d*",', line)]
    unexplained = [line for line in codes if not re.search(r"# \w+", line)]

    assert len(codes) >= len(PROJECT["tool"]["ruff"]["lint"]["ignore"])
    assert unexplained == []


def _functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def test_no_function_and_no_file_is_too_long_to_read_at_once() -> None:
    long_functions = [
        f"{path.relative_to(ROOT)}:{function.lineno} {function.name}: {length} lines"
        for path in _sources(*PACKAGES, "features", "tools")
        for function in _functions(path)
        for length in [(function.end_lineno or 0) - function.lineno + 1]
        if length > LONGEST_FUNCTION
    ]
    long_files = [
        f"{path.relative_to(ROOT)}: {length} lines"
        for path in _sources(*PACKAGES, "features", "tools")
        for length in [len(path.read_text().splitlines())]
        if length > LONGEST_FILE
    ]

    assert (long_functions, long_files) == ([], [])


def test_no_module_has_a_name_that_could_hold_anything() -> None:
    vague = {"utils", "util", "helpers", "helper", "manager", "base", "common", "misc"}
    found = [str(path.relative_to(ROOT)) for path in _sources(*PACKAGES) if path.stem in vague]

    assert found == []


def test_a_heavy_library_has_a_contract_that_names_its_home() -> None:
    contracts = PROJECT["tool"]["importlinter"]["contracts"]
    guarded = {
        module
        for contract in contracts
        for key in ("protected_modules", "forbidden_modules")
        for module in contract.get(key, ())
    }

    assert guarded >= {"durable", "lark", "yaml", "typer", "rich", "pytest_bdd", "hypothesis"}


PLANTED = {
    "direction": ("rules/planted_direction.py", "import engine.plan"),
    "engine": ("engine/reference/planted_engine.py", "import engine.rete"),
    "exhaustive": ("engine/planted_exhaustive.py", "import engine.plan"),
    "durable": ("engine/reference/planted_durable.py", "import durable"),
    "lark": ("rules/document/planted_lark.py", "import lark"),
    "yaml": ("app/planted_yaml.py", "import yaml"),
    "screen": ("engine/explain/planted_screen.py", "import rich"),
    "document": ("app/cli/planted_document.py", "import docx"),
    "watch": ("app/cli/planted_watch.py", "import watchfiles"),
    "scenarios": ("engine/reference/planted_scenarios.py", "import pytest"),
    "dev": ("app/planted_dev.py", "import hypothesis"),
}


@pytest.fixture(scope="module")
def report_on_planted_imports(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What import-linter says of a copy of the code in which every contract is broken once."""
    copy = tmp_path_factory.mktemp("planted")
    shutil.copy(ROOT / "pyproject.toml", copy)
    for package in PACKAGES:
        skip = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / package, copy / package, ignore=skip)
    for file, text in PLANTED.values():
        (copy / file).parent.mkdir(parents=True, exist_ok=True)
        (copy / file).write_text(f"{text}\n")
    linter = Path(sys.executable).with_name("lint-imports")
    run = subprocess.run(
        [linter, "--no-logo", "--no-cache"], cwd=copy, capture_output=True, text=True, check=False
    )
    return run.stdout


@pytest.mark.parametrize("contract", PLANTED)
def test_an_import_that_breaks_a_contract_is_caught(
    contract: str, report_on_planted_imports: str
) -> None:
    module = PLANTED[contract][0].removesuffix(".py").replace("/", ".")
    broken = report_on_planted_imports.partition("Broken contracts")[2]

    assert module in broken


def test_each_decision_on_architecture_says_why_what_and_with_what_effect() -> None:
    wanted = ["Context", "Decision", "Consequences"]
    records = sorted(ROOT.glob("docs/adr/*.md"))
    numbers = [record.name[:4] for record in records]
    incomplete = [
        record.name
        for record in records
        for headings in [re.findall(r"^## (.+)$", record.read_text(), re.MULTILINE)]
        if [heading for heading in headings if heading in wanted] != wanted
    ]

    assert len(numbers) == len(set(numbers)) > 0
    assert incomplete == []
