"""`kaidah check`: a regulation and all it rests on → findings."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.help import examples
from app.cli.options import Policies
from rules.language import N_, _

if TYPE_CHECKING:
    from app.desk import Desk
    from rules.diagnostics import PolicyError

FOUND = 1
HELP = N_("Memeriksa peraturan: setiap nama, jenis, satuan, rujukan, lingkaran, dan kejanggalan.")
EXAMPLES = examples(
    "kaidah check",
    "kaidah check cilegon/jamsostek pp-44-2015",
    "kaidah check --json",
    "kaidah check --arti K402",
)
Regulations = Annotated[
    list[str] | None,
    typer.Argument(metavar=N_("PERATURAN…"), help=N_("Id peraturan; tanpa ini, peraturan bawaan.")),
]
AsJson = Annotated[
    bool, typer.Option("--json", help=N_("Temuan sebagai JSON, pada keluaran baku."))
]
Watch = Annotated[
    bool, typer.Option("--watch", help=N_("Mengawasi kebijakan; periksa lagi setiap disimpan."))
]
Meaning = Annotated[
    str | None,
    typer.Option(
        "--arti", metavar=N_("KODE"), help=N_("Menjelaskan sebuah kode temuan, lalu selesai.")
    ),
]


def check(
    regulations: Regulations = None,
    *,
    policies: Policies = None,
    as_json: AsJson = False,
    meaning: Meaning = None,
    watch: Watch = False,
) -> None:
    """Print the findings of some regulations."""
    from app.desk import Desk, find_policies

    if meaning is not None:
        _explain(meaning)
        return
    names: list[str | None] = list(dict.fromkeys(regulations)) if regulations else [None]
    folder = find_policies(policies)
    if watch:
        from app.cli.watching import refuse_json, watch_checks

        refuse_json(asked=as_json)
        watch_checks(
            folder, lambda: _print(findings_in(Desk(folder), names, loud=True), as_json=as_json)
        )
    found = findings_in(Desk(folder), names, loud=not as_json)
    _print(found, as_json=as_json)
    raise typer.Exit(_status(found))


def findings_in(desk: Desk, names: list[str | None], *, loud: bool) -> PolicyError:
    """The findings of some regulations; says of each that has none that it has none."""
    from app.cli.output import out
    from rules.diagnostics import PolicyError

    errors: list[PolicyError] = []
    for name in names:
        try:
            checked = desk.check(name)
        except PolicyError as error:
            errors.append(error)
            continue
        errors.append(PolicyError(checked.findings, checked.sources))
        if loud and not checked.findings:
            told = _(
                "{regulation}: tidak ada temuan ({rules} aturan, {outcomes} hasil dan istilah)",
                regulation=checked.regulation,
                rules=checked.rules,
                outcomes=checked.outcomes,
            )
            out().print(told)
    sources = {name: text for error in errors for name, text in error.sources.items()}
    return PolicyError([one for error in errors for one in error.findings], sources)


def _print(found: PolicyError, *, as_json: bool) -> None:
    """The findings, and how many they are; those of the command itself are not counted."""
    from app.cli.output import COMMAND, err, findings_of, refuse
    from rules.diagnostics import counted

    if as_json:
        text = json.dumps(findings_of(found), ensure_ascii=False, indent=2)
        sys.stdout.write(f"{text}\n")
    elif found.findings:
        refuse(found)
        placed = [finding for finding in found.findings if finding.span.file != COMMAND]
        if placed:
            err().print(counted(placed))


def _status(found: PolicyError) -> int:
    """A regulation that the command itself misnames is bad input; any other finding is one."""
    from app.cli.output import BAD_INPUT, COMMAND

    if any(finding.span.file == COMMAND for finding in found.findings):
        return BAD_INPUT
    return FOUND if found.findings else 0


def _explain(word: str) -> None:
    """Print the page of a code."""
    from app.cli.output import out
    from app.desk import CHECKOUT
    from rules.diagnostics import TITLES, Code, page_of
    from rules.errors import KaidahError
    from rules.nearest import nearest

    if word.upper() not in set(Code):
        near = nearest(word.upper(), Code)
        message = _("kode `{word}` tidak dikenal", word=word)
        raise KaidahError(message, _("maksudnya `{near}`?", near=near) if near else None)
    code = Code(word.upper())
    page = CHECKOUT / page_of(code)
    title = _(TITLES[code])
    out().print(page.read_text("utf-8").rstrip() if page.is_file() else f"{code}: {title}")
