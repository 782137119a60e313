"""Pasal, ayat and annexes → provisions with their labels, and what each inherits."""

from __future__ import annotations

from engine.plan import Provision
from engine.planning.draft import Draft, Place, meant
from rules import document
from rules.diagnostics import Code, Related
from rules.language import _


def place(draft: Draft) -> None:
    """Every pasal and every ayat of every regulation."""
    for regulation in draft.policies.regulations.values():
        for pasal in regulation.pasal:
            _Pasal(draft, regulation, pasal).all()


class _Pasal:
    """One pasal with its ayat."""

    def __init__(
        self, draft: Draft, regulation: document.Regulation, pasal: document.Pasal
    ) -> None:
        self.draft = draft
        self.regulation = regulation
        self.pasal = pasal
        self.id = f"{regulation.id}:{pasal.key}"

    def all(self) -> None:
        """The pasal itself, then its ayat."""
        new = self._add(self._place(self.pasal, self.id, self._label(), (self.id,)), self.pasal)
        for ayat in self.pasal.ayat if new else ():
            own = f"{self.id}({ayat.number})"
            label = f"{self._label()} ayat ({ayat.number})"
            self._add(self._place(ayat, own, label, (own, self.id)), ayat)

    def _add(self, found: Place, written: document.Provision) -> bool:
        """Note a place; False, with a finding, if there is one of that number."""
        first = self.draft.places.get(found.id)
        if first is not None:
            message = _("{provision} sudah ada", provision=found.provision.label)
            related = [Related(_("yang pertama"), self.draft.spans[f"tempat:{found.id}"])]
            advice = _("beri nomor yang belum dipakai, atau gabungkan keduanya")
            self.draft.report(Code.DUPLICATE_PLACE, message, written.span, advice, related)
            return False
        self._check_list(written)
        self.draft.spans[f"tempat:{found.id}"] = written.span
        self.draft.places[found.id] = found
        self.draft.provisions[found.id] = found.provision
        return True

    def _check_list(self, written: document.Provision) -> None:
        """`untuk_setiap` names a list."""
        stated = [written.for_each, *(rule.for_each for rule in written.rules)]
        for name in stated:
            if name is not None and name not in self.draft.lists:
                message = _("daftar `{name}` tidak dikenal", name=name)
                advice = meant(name, self.draft.lists)
                self.draft.report(Code.UNKNOWN_NAME, message, name.span, advice)

    def _label(self) -> str:
        pasal = self.pasal
        if pasal.annex is not None:
            return f"Lampiran {pasal.annex}"
        if pasal.code is not None:
            return f"pasal yang belum diketahui nomornya ({pasal.code})"
        return f"Pasal {pasal.number}"

    def _place(
        self, written: document.Provision, own: str, label: str, homes: tuple[str, ...]
    ) -> Place:
        """What is written at the ayat, or else at the pasal, or else at the regulation."""
        pasal, regulation = self.pasal, self.regulation
        provision = Provision(
            own,
            str(regulation.id),
            self.draft.citation(regulation, label),
            str(written.text or ""),
            reconstructed=regulation.wording == "rekonstruksi",
        )
        return Place(
            provision=provision,
            regulation=regulation,
            homes=(*homes, str(regulation.id)),
            rules=written.rules,
            versions=written.versions or pasal.versions,
            reference=written.reference or pasal.reference or regulation.reference,
            mark=written.evidence or pasal.evidence,
            for_each=written.for_each or pasal.for_each,
            adjustable_by=written.adjustable_by or pasal.adjustable_by,
            limits=written.limits,
        )
