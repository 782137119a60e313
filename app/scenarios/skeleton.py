"""A case file → a scenario that says its facts and what the program decides of it now."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.desk import Desk
from engine.casefile import named_regulation
from engine.citation import Citations
from engine.decision import CASE_LEVEL, Cause, End, Key, OutcomeResult
from engine.record import shown_value
from engine.service import Decision
from features.steps.naming import AMENDED, IN_FORCE, Names
from features.steps.syntax import faults
from rules.diagnostics import PolicyError
from rules.errors import KaidahError
from rules.language import _
from rules.source import Map, Node, Seq, Text, read_yaml
from rules.values import Special, Type

INDENT: Final = "    "
NOTICE: Final = (
    "# Baris `Maka` di bawah ini memuat apa yang diputus program sekarang, bukan apa yang",
    "# seharusnya: periksa setiap nilai dan pasalnya dengan tangan, lalu hapus catatan ini.",
)


class SkeletonError(KaidahError):
    """A scenario that cannot be put where it was to go."""


def skeleton(desk: Desk, content: bytes, name: str) -> str:
    """The scenario of a case, indented to stand in a feature.

    Raises `rules.diagnostics.PolicyError` for a case or a policy that cannot be used.
    """
    node = read_yaml(content, name)
    decision = desk.decide(content, name)
    written = _Written(decision, node, Names(decision.graph))
    title = str(node.get("kasus") or Path(name).stem)
    return "\n".join([f"  Skenario: {title}", *written.given(), *written.then(), ""])


def append(text: str, path: Path) -> None:
    """Put a scenario at the end of a feature file, which is made if it is not there.

    Nothing is written if the file is faulty before or would be after: raises
    `rules.diagnostics.PolicyError`, or `SkeletonError` if it cannot be written.
    """
    try:
        before = path.read_bytes() if path.exists() else b""
        head = before.decode("utf-8-sig", errors="replace").rstrip()
        for content in [before] if before else []:
            _refuse(content, path)
        head = head or f"# language: id\nFitur: {path.stem.replace('-', ' ')}"
        whole = f"{head}\n\n{text}"
        _refuse(whole.encode(), path)
        part = path.with_name(f".{path.name}.{os.getpid()}")
        part.write_text(whole, "utf-8")
        part.replace(path)
    except OSError as error:
        message = _("`{path}` tidak dapat ditulis", path=str(path))
        raise SkeletonError(message, error.strerror) from error


def _refuse(content: bytes, path: Path) -> None:
    found = faults(content, str(path))
    if found:
        raise PolicyError(found, {str(path): content.decode("utf-8-sig", errors="replace")})


@dataclass(frozen=True)
class _Written:
    """The steps of one case."""

    decision: Decision
    node: Map
    names: Names

    def given(self) -> Iterator[str]:
        """The facts as the case states them."""
        regulation = named_regulation(self.node)
        if regulation is not None:
            yield f'{INDENT}Diketahui peraturan "{regulation}"'
        facts, lists = _flat(self.node.get("fakta"), "", self._lists)
        yield f"{INDENT}Diketahui fakta berikut:" if facts else f"{INDENT}# tanpa fakta"
        yield from _table([[self.fact(name), value] for name, value in facts.items()])
        for name, records in lists.items():
            yield from self._list(name, records)
        tafsir = self.node.get("tafsir")
        for reading, option in tafsir.items() if isinstance(tafsir, Map) else ():
            yield f'{INDENT}Dan tafsir "{reading}" dibaca "{option}"'
        effects = self.node.get("mulai_berlaku")
        for change, date in effects.items() if isinstance(effects, Map) else ():
            label = self.decision.graph.uncertain[change].label.removeprefix(IN_FORCE) or change
            yield f'{INDENT}Dan "{label}" dianggap mulai berlaku pada {date}'

    def then(self) -> Iterator[str]:
        """The outcomes as they are decided now."""
        yield from (f"{INDENT}{line}" for line in NOTICE)
        keyword = "Maka"
        for result in self.decision.shown:
            step = self._result(result)
            if step is None:
                label = self.outcome((result.outcome, result.record))
                yield f"{INDENT}# {label}: {result.end.value.replace('_', ' ')}"
            else:
                yield f"{INDENT}{keyword} {step}"
                keyword = "Dan"

    # ---------------------------------------------------- names

    @property
    def _lists(self) -> frozenset[str]:
        return frozenset(one.id for one in self.decision.plan.lists)

    def fact(self, name: str, of_list: str | None = None) -> str:
        """The label of a fact, or its id where the label is not its own."""
        label = self.decision.graph.facts[name].label
        return label if _plain(label) and self.names.fact(label, of_list) == name else name

    def outcome(self, key: Key) -> str:
        """The label of an outcome, with the number of its record."""
        name, record = key
        label = self.decision.graph.outcomes[name].label
        own = label if _plain(label) and self.names.outcome(label)[0] == name else name
        return own if record == CASE_LEVEL else f"{own} ke-{record + 1}"

    def cause(self, cause: Cause) -> str:
        """What is missing, as a step names it."""
        if cause.name in self._lists:
            return f"daftar {cause.name}"
        fact = self.decision.graph.facts[cause.name]
        numbered = "" if cause.record == CASE_LEVEL else f" ke-{cause.record + 1}"
        label = f"{fact.label}{numbered}"
        same = _plain(fact.label) and self.names.missing(label) == cause
        return label if same else f"{fact.id}{numbered}"

    # ---------------------------------------------------- steps

    def _list(self, name: str, records: tuple[list[dict[str, str]], bool]) -> Iterator[str]:
        rows, complete = records
        if not rows and complete:
            yield f"{INDENT}Dan daftar {name} kosong"
            return
        columns = list(dict.fromkeys(fact for row in rows for fact in row))
        columns = columns or [f.id for f in self.decision.plan.facts if f.list == name][:1]
        yield f"{INDENT}Dan {'' if complete else 'sebagian '}daftar {name}:"
        header = [self.fact(fact, name) for fact in columns]
        yield from _table([header, *([row.get(fact, "") for fact in columns] for row in rows)])

    def _result(self, result: OutcomeResult) -> str | None:
        """The step of one result; None if there is no sentence for it."""
        label = self.outcome((result.outcome, result.record))
        match result.end:
            case End.DETERMINED:
                return self._determined(result, label)
            case End.UNDETERMINED:
                return self._undetermined(result, label)
            case End.UNREGULATED:
                through = self._through(result)
                return f"{label} tidak diatur{f' melalui {through}' if through else ''}"
            case End.CONFLICT:
                through = self._through(result)
                why = f"melalui {through}" if through else f"antara {self._places(result)}"
                return f"{label} bertentangan {why}" if through or self._places(result) else None

    def _determined(self, result: OutcomeResult, label: str) -> str | None:
        places = self._places(result)
        outcome = self.decision.graph.outcomes[result.outcome]
        shown = shown_value(result.value, outcome) or ""
        if not places or not _plain(shown):
            return None
        if result.value is Special.NOT_DUE:
            return f"{label} tidak terutang berdasarkan {places}"
        if isinstance(result.value, bool):
            return f"{label}: {shown}, berdasarkan {places}"
        how = "sebesar" if outcome.type is Type.RUPIAH else "adalah"
        return f"{label} {how} {shown} berdasarkan {places}"

    def _undetermined(self, result: OutcomeResult, label: str) -> str | None:
        facts = _quoted([self.cause(cause) for cause in result.relevant])
        readings = _quoted(result.readings)
        chosen = f"belum dipilih tafsir {readings}" if readings else ""
        missing = f"belum diketahui {facts}" if facts else ""
        why = " dan ".join(part for part in (missing, chosen) if part)
        return f"{label} belum dapat ditentukan karena {why}" if why else None

    def _through(self, result: OutcomeResult) -> str:
        return _quoted([self.outcome((cause.name, CASE_LEVEL)) for cause in result.through])

    def _places(self, result: OutcomeResult) -> str:
        found = Citations(self.decision.graph, self.decision.case, self.decision.decided)
        cited = [str(one) for one in found.of((result.outcome, result.record))]
        return _quoted(dict.fromkeys(one.partition(AMENDED)[0] for one in cited))


def _flat(
    node: Node | None, prefix: str, lists: frozenset[str]
) -> tuple[dict[str, str], dict[str, tuple[list[dict[str, str]], bool]]]:
    """Facts by id as they are written, and the records of each list."""
    facts: dict[str, str] = {}
    found: dict[str, tuple[list[dict[str, str]], bool]] = {}
    for key, value in node.items() if isinstance(node, Map) else ():
        name = key if key.startswith(prefix) else f"{prefix}{key}"
        if name in lists:
            records = value.get("isi") if isinstance(value, Map) else value
            complete = not isinstance(value, Map) or value.get("lengkap") != "tidak"
            if isinstance(records, Seq):
                rows = [_flat(record, f"{name}.", frozenset())[0] for record in records]
                found[name] = (rows, complete)
        elif isinstance(value, Map):
            inside, more = _flat(value, f"{name}.", lists)
            facts |= inside
            found |= more
        elif isinstance(value, Text):
            facts[str(name)] = " ".join(value.split())
    return facts, found


def _table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    cells = [[cell.replace("\\", "\\\\").replace("|", "\\|") for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        filled = " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield f"{INDENT}  | {filled} |"


def _quoted(names: Sequence[str] | Mapping[str, None]) -> str:
    listed = [f'"{name}"' for name in names]
    if len(listed) < 3:  # noqa: PLR2004 — two names need no comma
        return " dan ".join(listed)
    return f"{', '.join(listed[:-1])}, dan {listed[-1]}"


def _plain(words: str) -> bool:
    """Whether words can stand in a step without quotation marks."""
    return bool(words) and not set(words) & set('":<>')
