"""`diturunkan` as written → the derivations of facts, and none that leads back to itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from engine.graph import uses_of
from engine.nodes import Always, Condition
from engine.plan import Derivation, FactDecl, Method
from engine.planning.conditions import read_condition
from engine.planning.draft import Draft, meant
from engine.planning.references import DATED
from engine.planning.scope import Scope
from rules import document
from rules.diagnostics import Code
from rules.errors import ValueFormError
from rules.language import _
from rules.source import Text
from rules.values import Type, parse_value

COUNTED: Final = frozenset({Type.PERIOD_MONTHS, Type.INTEGER})
GIVES: Final[Mapping[Method, frozenset[Type]]] = {
    Method.COUNT: COUNTED,
    Method.LONGEST: COUNTED,
    Method.RUNNING: COUNTED,
    Method.ARREARS: COUNTED,
    Method.RESTART: COUNTED,
    Method.PAID: frozenset({Type.BOOLEAN}),
}
OPTIONAL: Final = frozenset({Method.ARREARS, Method.RESTART})
"""Methods that may give `tidak ada`."""


def trace_histories(draft: Draft) -> None:
    """Every derivation, of the vocabulary first, then of each regulation."""
    regulations = draft.policies.regulations
    own = regulations[draft.policies.regulation]
    parts = [(own, draft.policies.vocabulary.facts)]
    parts += [(part, part.facts) for part in regulations.values()]
    names: dict[str, Text] = {}
    for regulation, facts in parts:
        for name, declared in facts.items():
            fact = draft.facts.get(str(name))
            if fact is not None and declared.derived and draft.spans[f"nama:{name}"] == name.span:
                ways = [_Way(draft, regulation, fact, one).read() for one in declared.derived]
                names[fact.id] = name
                whole = tuple(way for way in ways if way is not None)
                draft.facts[fact.id] = replace(fact, derived=whole)
    _refuse_circles(draft, names)


def _refuse_circles(draft: Draft, names: Mapping[str, Text]) -> None:
    """A finding for each fact that its own derivation looks at, and no derivations for it."""
    needs = {name: set(looked_at(draft.facts[name])) & names.keys() for name in names}
    for name in names:
        circle = _path(name, needs)
        if circle:
            listed = " → ".join(f"`{one}`" for one in circle)
            message = _("fakta ini diturunkan dari dirinya sendiri: {circle}", circle=listed)
            advice = _("hapus salah satu rujukan itu dari `diturunkan`")
            draft.report(Code.DERIVATION_CYCLE, message, names[name].span, advice)
            draft.facts[name] = replace(draft.facts[name], derived=())
            needs[name] = set()


def _path(name: str, needs: Mapping[str, set[str]]) -> list[str]:
    """The shortest way from a fact back to itself; empty if there is none."""
    ways = [[name, one] for one in sorted(needs[name])]
    seen: set[str] = set()
    for way in ways:
        if way[-1] == name:
            return way
        if way[-1] not in seen:
            seen.add(way[-1])
            ways += [[*way, one] for one in sorted(needs[way[-1]])]
    return []


def looked_at(fact: FactDecl) -> Iterator[str]:
    """The facts that the derivations of a fact look at."""
    for way in fact.derived:
        yield from way.reads
        yield from uses_of(way.guard).facts


@dataclass(frozen=True, slots=True)
class _Way:
    """Reads one derivation of a fact."""

    draft: Draft
    regulation: document.Regulation
    fact: FactDecl
    written: document.Derivation

    def read(self) -> Derivation | None:
        """The derivation; None after a finding."""
        draft, written = self.draft, self.written
        before = len(draft.findings)
        method = Method(str(written.method))
        source = self._field(written.source, None)
        if self.fact.list is not None:
            message = _("fakta setiap `{list}` tidak dapat diturunkan", list=self.fact.list)
            advice = _("turunkan fakta seluruh kasus, atau hapus `diturunkan`")
            draft.report(Code.WRONG_KIND, message, written.span, advice)
        if source is not None:
            self._check_type(method, source)
        home = None if source is None else source.list
        found = Derivation(
            method=method,
            list=home or "",
            source=str(written.source),
            at=self._date(written.until or written.before or written.at) or "",
            guard=self._guard(),
            exclusive=written.before is not None,
            within=self._months(written.within),
            paid=self._dated(written.paid, home, Type.DATE),
            start=self._dated(written.start, home, *DATED),
            finish=self._dated(written.finish, home, *DATED),
            since=self._date(written.since),
            gap=self._months(written.gap),
        )
        return found if len(draft.findings) == before else None

    def _guard(self) -> Condition:
        if self.written.provided is None:
            return Always()
        scope = Scope(self.draft, self.regulation, (), facts_only="bila")
        return read_condition(self.written.provided, scope) or Always()

    def _field(self, name: Text | None, of_list: str | None) -> FactDecl | None:
        """A fact of the records of a list (of one list, if named); None after a finding."""
        draft = self.draft
        if name is None:
            return None
        found = draft.facts.get(str(name))
        fields = [one.id for one in draft.facts.values() if one.list is not None]
        if found is None:
            message = _("fakta rekaman `{name}` tidak dikenal", name=name)
            draft.report(Code.UNKNOWN_NAME, message, name.span, meant(name, fields))
        elif found.list is None:
            message = _("`{name}` bukan fakta rekaman sebuah daftar", name=name)
            advice = _("sebut fakta rekaman, misalnya `pembayaran.bulan`")
            draft.report(Code.WRONG_KIND, message, name.span, advice)
        elif of_list is not None and found.list != of_list:
            message = _("`{name}` bukan fakta daftar `{list}`", name=name, list=of_list)
            advice = _("semua fakta rekaman harus dari satu daftar")
            draft.report(Code.WRONG_KIND, message, name.span, advice)
        else:
            return found
        return None

    def _dated(self, name: Text | None, of_list: str | None, *kinds: Type) -> str | None:
        """A field that is a date (or a month)."""
        found = self._field(name, of_list)
        if found is None or name is None:
            return None
        if found.type not in kinds:
            self._wrong(name, found.type, _(" atau ").join(f"`{kind.value}`" for kind in kinds))
        return found.id

    def _date(self, name: Text | None) -> str | None:
        """A fact of the case that is a date or a month, by its name."""
        draft = self.draft
        if name is None:
            return None
        found = draft.facts.get(str(name))
        if found is None:
            dates = [one.id for one in draft.facts.values() if one.type in DATED]
            message = _("fakta `{name}` tidak dikenal", name=name)
            draft.report(Code.UNKNOWN_NAME, message, name.span, meant(name, dates))
        elif found.list is not None:
            message = _("`{name}` ada pada setiap `{list}`", name=name, list=found.list)
            advice = _("sebut tanggal atau bulan milik seluruh kasus")
            draft.report(Code.OUTSIDE_LIST, message, name.span, advice)
        elif found.type not in DATED:
            self._wrong(name, found.type, _("`tanggal` atau `bulan`"))
        return str(name)

    def _months(self, text: Text | None) -> int | None:
        """A whole number of months, one at least."""
        if text is None:
            return None
        try:
            value = parse_value(text, Type.PERIOD_MONTHS)
        except ValueFormError as error:
            self.draft.report(Code.BAD_VALUE, error.message, text.span, error.help)
            return None
        if isinstance(value, int) and value > 0:
            return value
        message = _("`{text}` bukan masa paling sedikit satu bulan", text=text)
        self.draft.report(Code.BAD_VALUE, message, text.span, _("tulis misalnya `24 bulan`"))
        return None

    def _check_type(self, method: Method, source: FactDecl) -> None:
        """What the method reads and gives must fit the fact."""
        name = self.written.source
        if method is Method.FIELD:
            self._check_same(source)
            return
        if source.type is not Type.MONTH:
            self._wrong(name, source.type, f"`{Type.MONTH.value}`")
        if self.fact.type not in GIVES[method]:
            kinds = _(" atau ").join(f"`{kind.value}`" for kind in sorted(GIVES[method]))
            self._wrong(self.written.method, self.fact.type, kinds)
        elif method in OPTIONAL and not self.fact.optional:
            message = _("`cara: {method}` dapat memberi `tidak ada`", method=method.value)
            advice = _("tambahkan `opsional: ya` pada fakta itu")
            self.draft.report(Code.WRONG_TYPE, message, self.written.method.span, advice)

    def _check_same(self, source: FactDecl) -> None:
        """A field that is taken has the type of the fact, and no option that it has not."""
        name = self.written.source
        if source.type is not self.fact.type:
            self._wrong(name, source.type, f"`{self.fact.type.value}`")
        elif source.optional and not self.fact.optional:
            message = _("`{name}` dapat `tidak ada`, fakta ini tidak", name=name)
            advice = _("tambahkan `opsional: ya` pada fakta itu")
            self.draft.report(Code.WRONG_TYPE, message, name.span, advice)
        else:
            for option in dict(source.options).keys() - dict(self.fact.options).keys():
                message = _(
                    "pilihan `{option}` dari `{name}` tidak ada di sini", option=option, name=name
                )
                advice = _("samakan `pilihan` keduanya")
                self.draft.report(Code.UNKNOWN_OPTION, message, name.span, advice)

    def _wrong(self, name: Text, kind: Type, wanted: str) -> None:
        message = _(
            "`{name}` memerlukan {wanted}, bukan `{kind}`",
            name=name,
            wanted=wanted,
            kind=kind.value,
        )
        self.draft.report(Code.WRONG_TYPE, message, name.span, _("pakai fakta yang jenisnya cocok"))
