"""Folder of policies + text of a case → decision: what every verb that decides begins with."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from rules.errors import KaidahError
from rules.language import _

if TYPE_CHECKING:
    from engine.checking import Report
    from engine.plan import Plan
    from engine.service import Decision, Service
    from rules.diagnostics import PolicyError

CHECKOUT = Path(__file__).resolve().parent.parent


class NoPoliciesError(KaidahError):
    """There is no folder of policies where one was looked for."""


def find_policies(given: Path | None = None, start: Path | None = None) -> Path:
    """The folder of policies: the one given, else the nearest above `start`, else our own.

    Raises `NoPoliciesError` if the folder given holds no `kaidah.yaml`.
    """
    if given is not None:
        if (given / "kaidah.yaml").is_file():
            return given
        message = _("folder `{folder}` tidak memuat `kaidah.yaml`", folder=given)
        advice = _("sebutkan folder kebijakan, misalnya `--kebijakan policies`")
        raise NoPoliciesError(message, advice)
    here = (start or Path.cwd()).resolve()
    for folder in (here, *here.parents):
        if (folder / "policies" / "kaidah.yaml").is_file():
            return folder / "policies"
    return CHECKOUT / "policies"


class Desk:
    """One folder of policies; each regulation is compiled once and used for every case."""

    def __init__(self, policies: Path) -> None:
        self.policies = policies
        self._services: dict[str | None, Service | PolicyError] = {}

    def plan(self, regulation: str | None = None) -> Plan:
        """The plan of a regulation, the default one if not named.

        Raises `rules.diagnostics.PolicyError` with every finding.
        """
        from engine.planning import plan  # noqa: PLC0415 — only what a verb needs is imported
        from rules.load import load  # noqa: PLC0415 — only what a verb needs is imported

        return plan(load(self.policies, regulation))

    def check(self, regulation: str | None = None) -> Report:
        """Everything found in a regulation, the default one if not named, warnings included.

        Raises `rules.diagnostics.PolicyError` if there is nothing that could be checked.
        """
        from engine.checking import report  # noqa: PLC0415 — only what a verb needs is imported
        from rules.load import load_partly  # noqa: PLC0415 — only what a verb needs is imported

        return report(load_partly(self.policies, regulation))

    def service(self, regulation: str | None = None) -> Service:
        """Both engines, ready for cases under a regulation; the same refusal for each case."""
        from engine.service import Service  # noqa: PLC0415 — only what a verb needs is imported
        from rules.diagnostics import PolicyError  # noqa: PLC0415 — only what a verb needs

        if regulation not in self._services:
            try:
                self._services[regulation] = Service(self.plan(regulation))
            except PolicyError as error:
                self._services[regulation] = error
        found = self._services[regulation]
        if isinstance(found, PolicyError):
            raise found.with_traceback(None)  # else it would hold each case before it
        return found

    def adopt(self, regulation: str | None, service: Service) -> None:
        """Use a service that is made already for a regulation."""
        self._services[regulation] = service

    def decide(
        self,
        text: str | bytes,
        name: str,
        *,
        regulation: str | None = None,
        asked: Sequence[str] = (),
    ) -> Decision:
        """Decide the case in a text, under the regulation given, or else the one it names.

        Raises `PolicyError` for a case or a policy that cannot be used.
        """
        from engine.casefile import named_regulation, read_case  # noqa: PLC0415 — only when needed
        from rules.source import read_yaml  # noqa: PLC0415 — only what a verb needs is imported

        with _quoting(text, name):
            node = read_yaml(text, name)
        named = named_regulation(node) if regulation is None else None
        # What is wrong with a regulation is told once for many cases, so it quotes none of them;
        # a name that no regulation bears stands in the case.
        with _quoting(text, name) if named is not None else nullcontext():
            service = self.service(regulation or named)
        with _quoting(text, name):
            found = read_case(node, service.plan)
            return service.decide(found.case, tuple(asked) or found.asked or None)


@contextmanager
def _quoting(text: str | bytes, name: str) -> Iterator[None]:
    """Let the findings in a case quote its lines, but nothing that tells who it is about."""
    from rules.diagnostics import PolicyError  # noqa: PLC0415 — only what a verb needs is imported

    try:
        yield
    except PolicyError as error:
        if not any(finding.span.file == name for finding in error.findings):
            raise
        raise PolicyError(error.findings, {**error.sources, name: hidden(text)}) from error


def hidden(text: str | bytes) -> str:
    """A case as messages may quote it: without its name and without any identity number."""
    if isinstance(text, bytes):
        text = text.decode("utf-8-sig", errors="replace")
    text = re.sub(r"(?m)^(kasus:[ \t]*)(.+)$", lambda m: m[1] + "•" * len(m[2]), text)
    return re.sub(r"(?<!\d)\d{16}(?!\d)", "•" * 16, text)
