"""Case as written → facts of one case, fitted to a plan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from engine.casefile.forms import IDENTITY, UNKNOWN, OutOfBoundsError, read_fact
from engine.casefile.runs import each_month
from engine.decision import CASE_LEVEL
from engine.facts import Case, FactValue, Records
from engine.plan import FactDecl, Plan, Uncertain
from rules.diagnostics import Code, Finding, PolicyError, Related
from rules.errors import ValueFormError
from rules.language import _
from rules.nearest import nearest
from rules.options import find_option, plain
from rules.source import Map, Node, Seq, Text
from rules.span import Span
from rules.values import Special, Type

KEYS: Final = ("kasus", "peraturan", "fakta", "tafsir", "mulai_berlaku", "tanya")
LIST_KEYS: Final = ("lengkap", "isi")
MOST_NAMED: Final = 3
LAST_MONTH: Final = 9999 * 12 + 11
"""The last year-month; a larger number is a day."""


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case, the outcomes it asks for (none: the default ones) and the regulation it names."""

    case: Case
    asked: tuple[str, ...] = ()
    regulation: str | None = None


def named_regulation(node: Map) -> Text | None:
    """The regulation a case names, if it names one."""
    named = node.get("peraturan")
    return named if isinstance(named, Text) else None


def read_case(node: Map, plan: Plan) -> CaseFile:
    """The case that a file states.

    Raises:
        PolicyError: with every finding, in order of place.

    """
    reader = _Reader(plan)
    found = reader.case(node)
    if reader.findings:
        raise PolicyError(reader.findings)
    return found


@dataclass
class _Reader:
    """Reads one case and gathers what is wrong with it."""

    plan: Plan
    findings: list[Finding] = field(default_factory=list)
    places: dict[tuple[str, int], Span] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.facts = {fact.id: fact for fact in self.plan.facts}
        self.lists = {declared.id for declared in self.plan.lists}
        self.stems = {name.partition(".")[0] for name in self.facts}

    def report(
        self, code: Code, message: str, span: Span, advice: str | None = None, *also: Related
    ) -> None:
        """Add a finding."""
        self.findings.append(Finding(code, message, span, advice, also))

    def case(self, node: Map) -> CaseFile:
        """The whole file."""
        self.only(node, KEYS)
        written = self.mapping(node.get("fakta"))
        lists: dict[str, Records] = {}
        facts = self.values(self.flat(written, "", lists))
        case = Case(
            id=self.id(node.get("kasus")),
            facts=facts,
            lists=lists,
            readings=self.readings(self.mapping(node.get("tafsir"))),
            effects=self.effects(self.mapping(node.get("mulai_berlaku"))),
            places=self.places,
        )
        named = named_regulation(node)
        return CaseFile(case, self.asked(node.get("tanya")), None if named is None else str(named))

    def only(self, node: Map, known: Iterable[str]) -> None:
        """A finding for every other key."""
        for key in node:
            if key not in known:
                message = _("kunci `{key}` tidak dikenal dalam kasus", key=key)
                self.report(Code.CASE_KEY, message, node.key(key).span, self.place_of(key, known))

    def place_of(self, key: str, known: Iterable[str]) -> str:
        """Help for a key that does not stand where it belongs, or is misspelt."""
        if key in self.facts or key in self.lists or key in self.stems:
            return _("fakta ditulis di bawah `fakta:`, menjorok dua spasi")
        listed = ", ".join(f"`{one}`" for one in known)
        return _meant(key, known) or _("kunci di sini: {keys}", keys=listed)

    def mapping(self, node: Node | None, advice: str | None = None) -> Map | None:
        """A mapping, or nothing."""
        if node is not None and not isinstance(node, Map):
            self.report(
                Code.CASE_SHAPE,
                _("di sini seharusnya pemetaan `kunci: nilai`"),
                node.span,
                advice or _("tulis satu `nama: nilai` pada setiap baris, tanpa `-` di depannya"),
            )
            return None
        return node

    def id(self, node: Node | None) -> str:
        """The id of the case, which is no name and no identity number."""
        if node is None:
            return ""
        if not isinstance(node, Text):
            self.report(
                Code.CASE_SHAPE,
                _("`kasus` harus satu teks"),
                node.span,
                _("tulis seperti `kasus: nelayan-1`"),
            )
            return ""
        if IDENTITY.search(node):
            message = _("nomor induk kependudukan tidak boleh menjadi nama kasus")
            self.report(Code.CASE_SHAPE, message, node.span, _("pakai nomor berkas"))
        elif len(node.split()) > 1:
            message = _("`kasus` satu kata tanpa spasi: ia bukan tempat nama orang")
            self.report(Code.CASE_SHAPE, message, node.span, _("pakai nomor berkas"))
        return str(node)

    def flat(
        self, node: Map | None, prefix: str, lists: dict[str, Records] | None
    ) -> Iterator[tuple[Text, Text]]:
        """Every fact by its full id; lists are put apart (None: not inside a record)."""
        for key, value in (node or {}).items():
            at = node.key(key).span if node is not None else value.span
            name = Text(key if key.startswith(prefix) else prefix + key, at)
            if name in self.lists and lists is not None:
                self.add_list(name, value, lists)
            elif isinstance(value, Map) and not prefix and "." not in key and key not in self.stems:
                message = _("kelompok fakta `{key}` tidak dikenal", key=key)
                listed = ", ".join(f"`{one}`" for one in sorted(self.stems))
                advice = _meant(key, self.stems) or _("yang ada: {listed}", listed=listed)
                self.report(Code.UNKNOWN_FACT, message, at, advice)
            elif isinstance(value, Map):
                yield from self.flat(value, f"{name}.", lists)
            elif isinstance(value, Text):
                yield name, value
            else:
                message = _("`{name}` bukan daftar", name=name)
                self.report(Code.CASE_SHAPE, message, at, _meant(name, self.lists))

    def add_list(self, name: Text, node: Node, lists: dict[str, Records]) -> None:
        """The records of a list; one that is not known is left out."""
        if isinstance(node, Text) and plain(node) == UNKNOWN:
            return
        complete = True
        if isinstance(node, Map) and any(key in node for key in LIST_KEYS):
            self.only(node, LIST_KEYS)
            complete = self.complete(node.get("lengkap"))
            node = node.get("isi", node)
        if not isinstance(node, Seq):
            message = _("`{name}` adalah daftar", name=name)
            advice = _("tulis `[{...}, {...}]`, atau `{lengkap: tidak, isi: [...]}`")
            self.report(Code.CASE_SHAPE, message, node.span, advice)
        elif name in lists:
            message = _("daftar `{name}` ditulis dua kali", name=name)
            self.report(Code.FACT_TWICE, message, name.span, _("gabungkan keduanya"))
        else:
            records: list[Mapping[str, FactValue]] = []
            for item in node:
                records.extend(self.records(name, item, len(records)))
            lists[str(name)] = Records(tuple(records), complete)
            self.places[str(name), CASE_LEVEL] = name.span

    def complete(self, node: Node | None) -> bool:
        """Whether a list is complete: yes, unless it says otherwise."""
        if node is None or node == "ya":
            return True
        if node != "tidak":
            message = _("`lengkap` harus `ya` atau `tidak`")
            advice = _("tulis `lengkap: tidak` bila mungkin masih ada rekaman lain")
            self.report(Code.CASE_SHAPE, message, node.span, advice)
        return False

    def records(self, name: Text, node: Node, number: int) -> Iterator[Mapping[str, FactValue]]:
        """One record of a list, or those of a run of months; `number` is that of the first."""
        advice = _("tulis fakta setiap `{name}` dalam kurung: `{{fakta: nilai}}`", name=name)
        written = list(self.flat(self.mapping(node, advice), f"{name}.", None))
        before = len(self.findings)
        try:
            found = list(each_month(written, self.facts, number))
        except ValueFormError as error:
            self.report(Code.BAD_FACT, error.message, node.span, error.help)
            found = []
        for past, one in enumerate(found):
            yield self.values(iter(one), of_list=str(name), record=number + past)
            if len(self.findings) > before:
                return  # what is wrong with one month of a run is told once

    def values(
        self,
        found: Iterator[tuple[Text, Text]],
        of_list: str | None = None,
        record: int = CASE_LEVEL,
    ) -> dict[str, FactValue]:
        """Facts by id; those that are not known are left out."""
        places: dict[str, Span] = {}
        values: dict[str, FactValue] = {}
        for name, text in found:
            fact = self.fact(name, of_list)
            if fact is None:
                continue
            if fact.id in places:
                related = Related(_("yang pertama"), places[fact.id])
                message = _("fakta `{name}` ditulis dua kali", name=name)
                self.report(Code.FACT_TWICE, message, name.span, _("hapus salah satu"), related)
            places[fact.id] = name.span
            value = self.value(text, fact)
            if value is not None:
                values[fact.id] = value
                self.places[fact.id, record] = text.span
        return values

    def fact(self, name: Text, of_list: str | None) -> FactDecl | None:
        """The fact a name means, of the records of a list or of the case."""
        fact = self.facts.get(str(name))
        if fact is not None and fact.list == of_list:
            return fact
        if fact is not None:
            message = _("fakta `{name}` ada pada setiap `{list}`", name=name, list=fact.list)
            advice = _("tulis di dalam daftar `{list}: [...]`", list=fact.list)
            self.report(Code.UNKNOWN_FACT, message, name.span, advice)
            return None
        message = _("fakta `{name}` tidak dikenal", name=name)
        self.report(Code.UNKNOWN_FACT, message, name.span, self.likely(name, of_list))
        return None

    def likely(self, name: Text, of_list: str | None) -> str:
        """Help for an unknown fact: the nearest by name, by its last word, or by label."""
        known = [one for one in self.facts.values() if one.list == of_list]
        prefix = "" if of_list is None else f"{of_list}."
        word = name.removeprefix(prefix)
        by_word = {f"{one.id.rpartition('.')[2]}": one.id for one in known}
        by_label = {one.label: one.id for one in known}
        found = nearest(name, [one.id for one in known])
        for names in (by_word, by_label):
            found = found or names.get(nearest(word, names) or "")
        if found is not None:
            return _("maksudnya `{found}`?", found=found)
        listed = ", ".join(f"`{one.id}`" for one in known[:MOST_NAMED])
        return _("fakta yang dikenal ada di `kosakata.yaml`, misalnya {listed}", listed=listed)

    def value(self, text: Text, fact: FactDecl) -> FactValue | None:
        """The value of a fact; None for `tidak tahu`, and after a finding."""
        try:
            return read_fact(text, fact)
        except OutOfBoundsError as error:
            self.report(Code.OUT_OF_BOUNDS, error.message, text.span, error.help)
        except ValueFormError as error:
            absent = plain(text) == Special.ABSENT.value
            code = Code.NOT_OPTIONAL if absent else Code.BAD_FACT
            self.report(code, error.message, text.span, error.help)
        return None

    def readings(self, node: Map | None) -> dict[str, str]:
        """The readings chosen for this case."""
        known = {reading.id: reading for reading in self.plan.readings}
        chosen: dict[str, str] = {}
        for name, option, at in self.texts(node):
            reading = known.get(name)
            if reading is None:
                message = _("tafsir `{name}` tidak dikenal", name=name)
                self.report(Code.CASE_READING, message, at, _meant(name, known))
                continue
            options = {one.id: one.label for one in reading.options}
            found = find_option(option, options)
            if found is not None:
                chosen[name] = found
            elif plain(option) != UNKNOWN:
                message = _("`{option}` bukan opsi tafsir `{name}`", option=option, name=name)
                self.report(Code.CASE_READING, message, option.span, _meant(option, options))
        return chosen

    def effects(self, node: Map | None) -> dict[str, int]:
        """Dates assumed for effective dates that are uncertain."""
        known = {change.id: change for change in self.plan.uncertain}
        assumed: dict[str, int] = {}
        for name, text, at in self.texts(node):
            change = known.get(name)
            if change is None:
                message = _("mulai berlaku `{name}` tidak dikenal", name=name)
                self.report(Code.CASE_READING, message, at, _meant(name, known))
                continue
            date = self.effect(text, change)
            if date is not None:
                assumed[name] = date
        return assumed

    def effect(self, text: Text, change: Uncertain) -> int | None:
        """One assumed date, in the unit of the uncertain one."""
        kind = Type.MONTH if change.latest <= LAST_MONTH else Type.DATE
        fact = FactDecl(
            change.id, kind, change.label or change.id, low=change.earliest, high=change.latest
        )
        value = self.value(text, fact)
        return value if isinstance(value, int) else None

    def texts(self, node: Map | None) -> Iterator[tuple[str, Text, Span]]:
        """Key, text and place of the key."""
        for key, value in (node or {}).items():
            if isinstance(value, Text):
                yield str(key), value, node.key(key).span if node is not None else value.span
            else:
                self.report(
                    Code.CASE_SHAPE,
                    _("`{key}` harus satu teks", key=key),
                    value.span,
                    _("tulis seperti `{key}: nilai`", key=key),
                )

    def asked(self, node: Node | None) -> tuple[str, ...]:
        """The outcomes asked for."""
        items = [] if node is None else node if isinstance(node, Seq) else [node]
        groups = dict(self.plan.groups)
        known = [*(one.id for one in self.plan.outcomes), *groups]
        asked: list[str] = []
        for item in items:
            if isinstance(item, Text) and item in known:
                asked.extend(groups.get(str(item), (str(item),)))
            else:
                message = _("hasil `{item}` tidak dikenal", item=item)
                near = _meant(item, known) if isinstance(item, Text) else None
                self.report(Code.CASE_OUTCOME, message, item.span, near)
        return tuple(dict.fromkeys(asked))


def _meant(word: str, words: Iterable[str]) -> str | None:
    found = nearest(word, words)
    return _("maksudnya `{found}`?", found=found) if found is not None else None
