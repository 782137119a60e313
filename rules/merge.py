"""Several mappings of one regulation → one mapping."""

from collections.abc import Iterable

from rules.diagnostics import Code, Finding, Related
from rules.language import _
from rules.source import Map, Seq


def merged(first: Map, others: Iterable[Map], findings: list[Finding]) -> Map:
    """The first mapping with the others joined to it: lists end to end, mappings key by key.

    Anything else may be in one file only.
    """
    result = first
    for other in others:
        for key, value in other.items():
            if key in result:
                _join(result, other, key, findings)
            else:
                result[other.key(key)] = value
    return result


def _join(result: Map, other: Map, key: str, findings: list[Finding]) -> None:
    """Add what another file says under the same key."""
    mine, value = result[key], other[key]
    if isinstance(mine, Seq) and isinstance(value, Seq):
        mine.extend(value)
    elif isinstance(mine, Map) and isinstance(value, Map):
        _add_all(mine, value, findings)
    else:
        findings.append(_twice(other, result, key, Code.SPLIT_VALUE))


def _add_all(mine: Map, value: Map, findings: list[Finding]) -> None:
    for name, item in value.items():
        if name in mine:
            findings.append(_twice(value, mine, name, Code.DUPLICATE_KEY))
        else:
            mine[value.key(name)] = item


def _twice(later: Map, earlier: Map, key: str, code: Code) -> Finding:
    first = earlier.key(key).span
    return Finding(
        code,
        _(
            "kunci `{key}` sudah ditulis di `{file}` baris {line}",
            key=key,
            file=first.file,
            line=first.line,
        ),
        later.key(key).span,
        help=_("hapus salah satu"),
        related=(Related(_("kunci `{key}` yang pertama", key=key), first),),
    )
