"""A sentence with the list that completes it, and its plain text."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Prose:
    """Words, and the items of the list they open; `marker` is the huruf or angka in the law."""

    text: str
    items: tuple[Prose, ...] = ()
    marker: str = ""

    def after(self, lead: str) -> Prose:
        """The same behind a lead, which takes its marker."""
        return replace(self, text=f"{lead}{self.text}", marker="")

    def plain(self) -> str:
        """All in one line, items numbered in brackets."""
        own = f"{self.marker}: {self.text}" if self.marker else self.text
        listed = (f"({n}) {item.plain()}" for n, item in enumerate(self.items, start=1))
        return " ".join([own, "; ".join(listed)]) if self.items else own
