"""Findings: what is wrong with a policy, where, and what to do about it."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from rules.codes import TITLES, WARNINGS, Code
from rules.errors import KaidahError
from rules.language import _
from rules.span import Span

__all__ = [
    "TITLES",
    "Code",
    "Finding",
    "PolicyError",
    "Related",
    "counted",
    "is_error",
    "page_of",
    "render",
    "sort",
]

WIDEST_LINE = 120
PAGES = "docs/diagnostics"


class Related(NamedTuple):
    """Another place that explains a finding."""

    message: str
    span: Span


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong at one place: a sentence, lower case, without a full stop."""

    code: Code
    message: str
    span: Span
    help: str | None = None
    related: tuple[Related, ...] = ()


class PolicyError(KaidahError):
    """Files that cannot be used: every finding, in order of place, and the texts they are in."""

    def __init__(
        self, findings: Iterable[Finding], sources: Mapping[str, str] | None = None
    ) -> None:
        self.findings = sort(findings)
        self.sources: Mapping[str, str] = sources or {}
        super().__init__("\n".join(map(headline, self.findings)))


def sort(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings in order of file, place and code, each once."""
    return tuple(sorted(dict.fromkeys(findings), key=lambda f: (f.span, f.code, f.message)))


def is_error(finding: Finding) -> bool:
    """Whether a policy with this finding is refused; a warning is only told by ``check``."""
    return finding.code not in WARNINGS


def page_of(code: Code) -> str:
    """The page that explains a code, from the top of the project."""
    return f"{PAGES}/{code}.md"


def counted(findings: Collection[Finding]) -> str:
    """How many errors and how many warnings there are."""
    errors = sum(map(is_error, findings))
    warnings = len(findings) - errors
    return _("{errors} kesalahan, {warnings} peringatan", errors=errors, warnings=warnings)


def headline(finding: Finding) -> str:
    """``file:line:column: severity code sentence``."""
    span = finding.span
    severity = _("kesalahan") if is_error(finding) else _("peringatan")
    place = f"{span.file}:{span.line}:{span.column}"
    return f"{place}: {severity} {finding.code} {finding.message}"


def render(finding: Finding, source: str) -> str:
    """The headline, the line with a caret under the place, related places, help and page.

    ``source`` is the text of the file the finding lies in; an empty one shows no line.
    """
    lines = [headline(finding), *_excerpt(finding.span, source)]
    lines += [
        _(
            "  lihat {place}: {message}",
            place=f"{place.file}:{place.line}:{place.column}",
            message=message,
        )
        for message, place in finding.related
    ]
    if finding.help is not None:
        lines.append(_("  bantuan: {help}", help=finding.help))
    lines.append(_("  halaman: {page}", page=page_of(finding.code)))
    return "\n".join(lines)


def _excerpt(span: Span, source: str) -> list[str]:
    """The line of the place and a row of carets under it."""
    lines = source.split("\n")
    if not source or span.line > len(lines):
        return []
    line = lines[span.line - 1].replace("\t", " ")
    last = span.end_column if span.end_line == span.line else len(line.rstrip()) + 1
    start, cut = _crop(line, span.column - 1)
    width = max(1, min(last - span.column, start + len(cut) - (span.column - 1)))
    margin = f"{span.line:5} | "
    gap = " " * (span.column - 1 - start)
    return [f"{margin}{cut}", f"{'':5} | {gap}{'^' * width}"]


def _crop(line: str, column: int) -> tuple[int, str]:
    """The part of a long line around a column, and where that part begins."""
    if len(line) <= WIDEST_LINE:
        return 0, line
    start = max(0, min(column - WIDEST_LINE // 3, len(line) - WIDEST_LINE))
    return start, line[start : start + WIDEST_LINE]
