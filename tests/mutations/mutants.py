"""Policies → every mutant of them, with the article it is of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rules.document.csv_rows import read_rows
from rules.source import Map, Node, Seq, Text
from tests.mutations.declared import Names, article_id, declared, regulations
from tests.mutations.edits import Change, Kind, Page, applied, without
from tests.mutations.provisions import Provisions, short_row

VOCABULARY: Final = "kosakata.yaml"
SEEN: Final = ("A", "B")
"""Marks of what was seen in a source or is known, for which no mutant may live."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change of the policies; `article` and `place` are ids of provisions."""

    file: str
    line: int
    article: str
    place: str
    mark: str
    change: Change

    @property
    def kind(self) -> Kind:
        """What is changed."""
        return self.change.kind

    @property
    def name(self) -> str:
        """What it is known by wherever the file is written: its place and its change."""
        return f"{self.place}: {self.change.told}"

    @property
    def firm(self) -> bool:
        """Whether what is changed was seen in a source or is known."""
        return self.mark in SEEN

    def texts(self, policies: Mapping[str, str]) -> dict[str, str]:
        """The policies with the change in them."""
        return {**policies, self.file: applied(policies[self.file], self.change.edits)}


def policy_texts(folder: Path) -> dict[str, str]:
    """All files of a folder of policies."""
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.suffix in {".yaml", ".csv"}
    }


def mutants(texts: Mapping[str, str]) -> list[Mutant]:
    """All mutants of all regulations, each once, in order of place."""
    names = declared(texts, VOCABULARY)
    found = [
        mutant
        for regulation, file, root in regulations(texts)
        for mutant in _File(regulation, Page(file, texts[file]), root, names, texts).all()
    ]
    return list({(one.file, one.change.edits): one for one in found}.values())


@dataclass(frozen=True, slots=True)
class _File:
    """One file of one regulation."""

    regulation: str
    page: Page
    root: Map
    names: Names
    texts: Mapping[str, str]

    @property
    def provisions(self) -> Provisions:
        return Provisions(self.page, self.names)

    def all(self) -> Iterator[Mutant]:
        yield from self.of_parameters()
        yield from self.of_tables()
        yield from self.of_gates()
        yield from self.of_common_readings()
        for pasal in _maps(self.root.get("pasal")):
            article = article_id(self.regulation, pasal)
            mark = _mark(pasal, self.root)
            yield from self.of_place(pasal, article, article, mark)
            for ayat in _maps(pasal.get("ayat")):
                place = f"{article}({ayat['ayat']})"
                yield from self.of_place(ayat, article, place, _mark(ayat, mark))

    def of_place(self, written: Map, article: str, place: str, mark: str) -> Iterator[Mutant]:
        for version, change in self.provisions.of_dates(written.get("versi")):
            yield self.mutant(article, place, _mark(version, mark), change)
        for name, change in self.provisions.of_readings(written.get("tafsir")):
            yield self.mutant(article, f"{place} tafsir {name}", mark, change)
        for rule, change in self.provisions.of_rules(written):
            yield self.mutant(article, place, _mark(rule, mark), change)

    def of_parameters(self) -> Iterator[Mutant]:
        for name, content in _named(self.root.get("parameter")):
            values = content["nilai"]
            stated = " ".join(str(value.get("dasar", "")) for value in _maps(values))
            article = self.names.owner(self.regulation, name, stated)
            place = f"{article} parameter {name}"
            for value, change in self.provisions.of_dates(values):
                yield self.mutant(article, place, _mark(value, self.root), change)
            for value in _maps(values):
                for change in self.provisions.of_number(value.get("nilai")):
                    yield self.mutant(article, place, _mark(value, self.root), change)

    def of_tables(self) -> Iterator[Mutant]:
        for name, table in _named(self.root.get("tabel")):
            article = self.names.owner(self.regulation, name, str(table.get("label", "")))
            place = f"{article} tabel {name}"
            page, rows = self.rows(table)
            for index, row in enumerate(_maps(rows)):
                mark = _mark(row, _mark(table, self.root))
                changes = list(self.of_row(page, table, row))
                if len(rows) > 1:
                    told = without(f"baris {short_row(page, row)}")
                    edits = (page.without_item(rows, index),)
                    changes.append(Change(Kind.ITEM, edits, told))
                for change in changes:
                    yield self.mutant(article, place, mark, change, page)

    def rows(self, table: Map) -> tuple[Page, Seq]:
        """The rows of a table and the page they are on."""
        written = table.get("baris")
        if isinstance(written, Seq):
            return self.page, written
        file = f"{self.page.file.rpartition('/')[0]}/{table['berkas']}"
        columns = table["masukan"]
        rows = read_rows(self.texts[file], file, list(map(str, columns)), [])
        return Page(file, self.texts[file]), rows or Seq(table.span)

    def of_row(self, page: Page, table: Map, row: Map) -> Iterator[Change]:
        columns, output = table["masukan"], table["keluaran"]
        if isinstance(columns, Map) and isinstance(output, Map):
            yield from Provisions(page, self.names).of_row(row, columns, output)

    def of_gates(self) -> Iterator[Mutant]:
        """`hanya_bila` of an outcome left out."""
        for name, outcome in _named(self.root.get("hasil")):
            if "hanya_bila" in outcome:
                article = self.names.owner(self.regulation, name)
                told = without(f"hanya_bila: {outcome['hanya_bila']}")
                change = Change(
                    Kind.EXCEPTION, (self.page.without_key(outcome, "hanya_bila"),), told
                )
                yield self.mutant(
                    article, f"{article} hasil {name}", _mark(outcome, self.root), change
                )

    def of_common_readings(self) -> Iterator[Mutant]:
        for name, change in self.provisions.of_readings(self.root.get("tafsir")):
            article = self.names.owner(self.regulation, f"tafsir.{name}")
            yield self.mutant(article, f"{article} tafsir {name}", _mark(self.root, "INF"), change)

    def mutant(
        self, article: str, place: str, mark: str, change: Change, page: Page | None = None
    ) -> Mutant:
        on = page or self.page
        return Mutant(on.file, on.line(change.offset), article, place, mark, change)


def _mark(node: Map, above: Map | str) -> str:
    """The mark written at a node, or else that of what it is in."""
    own = node.get("bukti")
    if isinstance(own, Text):
        return str(own)
    return above if isinstance(above, str) else str(above.get("bukti", "INF"))


def _maps(node: Node | None) -> list[Map]:
    return [one for one in node if isinstance(one, Map)] if isinstance(node, Seq) else []


def _named(node: Node | None) -> Iterator[tuple[str, Map]]:
    for name, content in node.items() if isinstance(node, Map) else ():
        if isinstance(content, Map):
            yield str(name), content
