"""Items of `aturan` → rules: conditions, values, references, versions and marks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from engine.nodes import Always, And, Chosen, Condition, Const, Expr, Not, Tested
from engine.plan import Mark, Version
from engine.planning.amounts import read_text
from engine.planning.conditions import YES, guards_of, read_condition
from engine.planning.draft import Draft, OutcomeDraft, Place, RuleDraft, meant
from engine.planning.effect import Effects, mark_of
from engine.planning.references import reference_unit
from engine.planning.results import read_result
from engine.planning.scope import Scope
from rules import document
from rules.diagnostics import Code, Related
from rules.language import _
from rules.source import Text
from rules.values import Type

Half = Literal["", "ya", "tidak"]


def compose(draft: Draft) -> None:
    """Every rule of every provision, one for each outcome it sets."""
    for place in list(draft.places.values()):
        number = 0
        for index, item in enumerate(place.rules):
            for name in item.sets:
                number += 1
                rule_id = f"{place.id}#{number}"
                if not _Item(draft, place, item, (place.id, index)).add(name, rule_id):
                    draft.unread.add((place.id, str(name) if name in draft.outcomes else None))


@dataclass(frozen=True, slots=True)
class _Dates:
    """When a rule is in force."""

    reference: str | None
    versions: tuple[Version, ...]


@dataclass(frozen=True, slots=True)
class _Item:
    """One item of `aturan`."""

    draft: Draft
    place: Place
    item: document.Rule
    key: tuple[str, int]

    def add(self, name: Text, rule_id: str) -> bool:
        """The rule, or both halves, for one outcome; whether that was possible."""
        outcome = self.outcome(name)
        if outcome is None:
            self.tell_of_condition(name)
            return False
        if not self.fits_shape(outcome):
            return False
        list_id = self.list_of(outcome, name)
        scope = self.scope(list_id)
        dates = self.dates(scope)
        condition = self.condition(scope, name)
        halves = list(self.halves(outcome, condition or Always(), scope))
        if condition is None or dates is None:
            return False
        for half, holds, value in halves:
            if value is not None:
                draft = self.rule(rule_id, outcome, half, list_id)
                self.file(replace_with(draft, holds, value, dates), outcome)
        return all(value is not None for _half, _holds, value in halves)

    def outcome(self, name: Text) -> OutcomeDraft | None:
        """The outcome that the rule sets."""
        draft = self.draft
        found = draft.outcomes.get(str(name))
        if found is not None:
            return found
        if name in draft.facts or name in draft.params or name in draft.lists:
            message = _("`{name}` bukan hasil atau istilah, jadi tidak dapat ditetapkan", name=name)
            advice = _("deklarasikan hasil dengan nama lain di bawah `hasil` atau `istilah`")
            draft.report(Code.WRONG_KIND, message, name.span, advice)
        else:
            message = _("hasil atau istilah `{name}` tidak dikenal", name=name)
            draft.report(Code.UNKNOWN_NAME, message, name.span, meant(name, draft.outcome_names))
        return None

    def tell_of_condition(self, name: Text) -> None:
        """The mistakes in a condition whose outcome is unknown, but for what may follow from it."""
        draft, stated = self.draft, str(self.item.for_each or self.place.for_each or "")
        told = len(draft.findings)
        if self.item.choose is None:
            list_id = stated if stated in draft.lists else draft.list_of(str(name))
            self.condition(self.scope(list_id), name)
        found = [one for one in draft.findings[told:] if one.code is not Code.OUTSIDE_LIST]
        draft.findings[told:] = found

    def fits_shape(self, outcome: OutcomeDraft) -> bool:
        """Whether the keys of the item go together for this outcome."""
        item, draft = self.item, self.draft
        pair = item.requires is not None or item.choose is not None
        problem, advice = None, _("hapus salah satu")
        if pair and outcome.outcome.type is not Type.BOOLEAN:
            problem = _(
                "`syarat` dan `pilih` menetapkan ya atau tidak, bukan `{outcome}`",
                outcome=outcome.id,
            )
            advice = _("pakai `jika` dengan `maka`")
        elif pair and item.excepts:
            problem = _("`syarat` dan `pilih` tidak dapat bersama `mengecualikan`")
        elif (pair or item.otherwise) and item.discretion is not None:
            problem = _("`dapat` hanya bersama `jika`")
        elif item.otherwise and item.excepts:
            problem = _("`selain_itu` tidak dapat bersama `mengecualikan`")
        elif item.otherwise and outcome.outcome.collect:
            problem = _(
                "`{outcome}` menjumlahkan; untuk nilai kosong pakai `bila_kosong`",
                outcome=outcome.id,
            )
            advice = _("hapus `selain_itu`, dan tulis `bila_kosong` pada deklarasi hasil itu")
        if problem is None:
            return True
        draft.report(Code.BAD_RULE, problem, item.span, advice)
        return False

    def list_of(self, outcome: OutcomeDraft, name: Text) -> str | None:
        """The list whose records the rule decides; it must be named, and fit the outcome."""
        needed = outcome.outcome.list
        stated = self.item.for_each or self.place.for_each
        if needed is not None and stated != needed:
            message = _("`{name}` ada pada setiap `{needed}`", name=name, needed=needed)
            advice = _("tambahkan `untuk_setiap: {needed}`", needed=needed)
            self.draft.report(Code.OUTSIDE_LIST, message, name.span, advice)
        elif (
            needed is None
            and self.item.for_each is not None
            and self.item.for_each in self.draft.lists
        ):
            message = _(
                "`{name}` bukan milik setiap `{for_each}`", name=name, for_each=self.item.for_each
            )
            advice = _(
                "namai `{for_each}.{name}`, atau hapus `untuk_setiap`",
                for_each=self.item.for_each,
                name=name,
            )
            self.draft.report(Code.OUTSIDE_LIST, message, self.item.for_each.span, advice)
        return needed

    def scope(self, list_id: str | None) -> Scope:
        """Where the expressions of the rule stand."""
        place = self.place
        reference = self.item.reference or place.reference
        return Scope(self.draft, place.regulation, place.homes, list_id, reference)

    def dates(self, scope: Scope) -> _Dates | None:
        """Reference date and versions; None after a finding."""
        place = self.place
        if not place.versions:
            return _Dates(None, ())
        stated = self.item.reference or place.reference
        if stated is None:
            message = _("aturan ini berversi, tetapi tidak punya acuan")
            advice = _("tulis `acuan: nama_fakta` pada aturan, pasal, atau peraturan")
            related = [Related("versinya", place.versions[0].span)]
            self.draft.report(Code.NO_REFERENCE, message, self.item.span, advice, related)
            return None
        unit = reference_unit(stated, scope)
        if unit is None:
            return None
        versions = Effects(self.draft, place.regulation, unit).versions(place.versions)
        if versions is None:
            return None
        return _Dates(str(stated), tuple(map(self.marked, versions, place.versions)))

    def marked(self, version: Version, written: document.Version) -> Version:
        """A version with the mark of the rule itself, or its own, or that of what is around."""
        regulation = self.place.regulation
        nearest = (self.item.evidence, written.evidence, self.place.mark, regulation.evidence)
        return replace(version, mark=mark_of(*nearest))

    def condition(self, scope: Scope, name: Text) -> Condition | None:
        """The condition, with the discretion that must have been used."""
        item = self.item
        if item.choose is not None:
            return self.chosen(item.choose, scope, name)
        stated = item.requires or item.when
        if stated is None:
            found: Condition | None = Always()
        else:
            found = read_condition(stated, scope)
        if item.discretion is None or found is None:
            return found
        used = read_text(item.discretion, scope, tested=True)
        if used is None:
            return None
        if used.type is not Type.BOOLEAN:
            message = _(
                "`dapat` menyebut fakta `ya_tidak`, bukan `{discretion}`",
                discretion=item.discretion,
            )
            advice = _("sebut fakta bahwa kewenangan itu sudah dipakai")
            self.draft.report(Code.WRONG_TYPE, message, item.discretion.span, advice)
            return None
        power = Tested(used.expr, YES)
        return power if isinstance(found, Always) else And((found, power))

    def chosen(self, choose: document.Choose, scope: Scope, name: Text) -> Condition | None:
        """The first records by a key, of those that fulfil a condition."""
        if scope.list is None:
            message = _(
                "`pilih` memilih dari daftar, sedangkan `{name}` bukan milik sebuah daftar",
                name=name,
            )
            advice = _("namai hasil itu dengan nama daftarnya, misalnya `anak.terpilih`")
            self.draft.report(Code.OUTSIDE_LIST, message, choose.span, advice)
            return None
        where = read_condition(choose.where, scope)
        inner = scope.guarding(guards_of([choose.where]))
        key = read_text(choose.order_by, inner)
        limit = self.limit(choose.at_most)
        if where is None or key is None or limit is None:
            return None
        descending = choose.order == "menurun"
        return Chosen(scope.list, where, limit, key.expr, descending=descending)

    def limit(self, text: Text) -> int | None:
        """How many records may be chosen."""
        if text.isdecimal() and int(text) > 0:
            return int(text)
        message = _(
            "`paling_banyak` harus bilangan bulat lebih dari nol, bukan `{text}`", text=text
        )
        self.draft.report(Code.BAD_VALUE, message, text.span, _("tulis seperti `2`"))
        return None

    def halves(
        self, outcome: OutcomeDraft, condition: Condition, scope: Scope
    ) -> Iterator[tuple[Half, Condition, Expr | None]]:
        """The rule itself, or for `syarat` and `pilih` the two of which one holds."""
        item = self.item
        if item.requires is None and item.choose is None:
            guards = guards_of([item.when] if item.when is not None else [])
            inside = scope.guarding(guards)
            yield "", condition, read_result(item.then, outcome.outcome, inside, item.span)
            return
        yield "ya", condition, Const(Type.BOOLEAN, value=True)
        yield "tidak", Not(condition), Const(Type.BOOLEAN, value=False)

    def rule(
        self, rule_id: str, outcome: OutcomeDraft, half: Half, list_id: str | None
    ) -> RuleDraft:
        """The rule but for its condition, value and dates."""
        item, place = self.item, self.place
        other = {"ya": "tidak", "tidak": "ya"}.get(half)
        return RuleDraft(
            id=f"{rule_id}~{half}" if half else rule_id,
            outcome=outcome.id,
            provision=self.provision(),
            regulation=place.regulation,
            span=item.span,
            condition=Always(),
            value=Const(Type.BOOLEAN, value=True),
            mark=Mark.INF,
            item=self.key,
            letter=str(item.letter or ""),
            list=list_id,
            partner=f"{rule_id}~{other}" if other else None,
            half=half,
            closing=item.otherwise,
            excepts=item.excepts,
            gate=item.gate,
            place=place,
            adjustable_by=item.adjustable_by or place.adjustable_by,
        )

    def provision(self) -> str:
        """The place of the rule: that of its huruf, if it has one."""
        own = self.place.provision
        if self.item.letter is None:
            return own.id
        letter = str(self.item.letter)
        found = replace(own, id=f"{own.id}-huruf-{letter}", label=f"{own.label} huruf {letter}")
        self.draft.provisions.setdefault(found.id, found)
        return found.id

    def mark(self, versions: tuple[Version, ...]) -> Mark:
        """The mark stated nearest; of several versions the weakest."""
        if not versions:
            regulation = self.place.regulation
            return mark_of(self.item.evidence, self.place.mark, regulation.evidence)
        return max((version.mark for version in versions), key=lambda mark: mark.weakness)

    def file(self, rule: RuleDraft, outcome: OutcomeDraft) -> None:
        """Add a rule to its outcome."""
        rule.mark = self.mark(rule.versions)
        self.draft.rules[rule.id] = rule
        outcome.rules.append(rule.id)
        if not rule.closing:
            return
        if outcome.closing is not None:
            message = _("`{outcome}` sudah ditutup oleh `selain_itu` yang lain", outcome=outcome.id)
            related = [Related(_("yang pertama"), outcome.closing.span)]
            self.draft.report(Code.TWO_CLOSINGS, message, rule.span, None, related)
        outcome.closing = outcome.closing or rule


def replace_with(rule: RuleDraft, condition: Condition, value: Expr, dates: _Dates) -> RuleDraft:
    """The rule with what was still to come."""
    return replace(
        rule,
        condition=condition,
        value=value,
        reference=dates.reference,
        versions=dates.versions,
    )
