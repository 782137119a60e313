"""How a fact follows from a list of dated records (``diturunkan``)."""

from collections.abc import Iterable, Mapping
from typing import Annotated, Final, NamedTuple

from rules.diagnostics import Code, Finding
from rules.document.condition_reader import Conditional
from rules.document.fields import Listed, Name, Words, one_of
from rules.document.node import Part
from rules.language import _
from rules.nodes import Map, Text


class Keys(NamedTuple):
    """The keys of a method: of each group of ``needed`` exactly one, of ``more`` any."""

    needed: tuple[tuple[str, ...], ...]
    more: tuple[str, ...] = ()


_UPTO: Final = ("sampai", "sebelum")
METHODS: Final[Mapping[str, Keys]] = {
    "banyak_bulan": Keys((_UPTO,), ("dalam", "dibayar")),
    "berturut_terlama": Keys((_UPTO,), ("dalam", "dibayar")),
    "berturut_akhir": Keys((_UPTO,), ("dalam", "dibayar")),
    "tunggakan": Keys((("sampai",), ("dibayar",)), ("sejak",)),
    "sejak_lanjut": Keys((("sampai",), ("putus",)), ("dibayar",)),
    "terbayar": Keys((("pada",), ("dibayar",))),
    "isi": Keys((("pada",), ("mulai",)), ("selesai",)),
}
ALWAYS: Final = frozenset({"cara", "dari", "bila"})


class Derivation(Part):
    """One way: the method, the field it reads, and the dates it reads it by."""

    method: Annotated[Text, one_of(tuple(METHODS))]
    source: Name
    until: Name | None = None
    before: Name | None = None
    at: Name | None = None
    within: Words | None = None
    paid: Name | None = None
    start: Name | None = None
    finish: Name | None = None
    since: Name | None = None
    gap: Words | None = None
    provided: Conditional | None = None

    @classmethod
    def shape(cls, data: Map) -> Iterable[Finding]:
        """Each method has its own keys."""
        method = data.get("cara")
        if not isinstance(method, Text) or method not in METHODS:
            return
        keys = METHODS[method]
        allowed = {*ALWAYS, *keys.more, *(one for group in keys.needed for one in group)}
        for group in keys.needed:
            present = [key for key in group if key in data]
            if not present:
                yield _missing(method, group)
            for key in present[1:]:
                yield _excluded(data, key, present[0])
        for key in data:
            if key not in allowed and key in _EVERY:
                yield _foreign(data, method, key, allowed)


def _missing(method: Text, group: tuple[str, ...]) -> Finding:
    listed = _(" atau ").join(f"`{key}`" for key in group)
    return Finding(
        Code.MISSING_KEY,
        _("`cara: {method}` perlu {keys}", method=method, keys=listed),
        method.span,
        help=_("tambahkan `{key}: ...`", key=group[0]),
    )


def _excluded(data: Map, key: str, first: str) -> Finding:
    return Finding(
        Code.KEYS_EXCLUDE,
        _("`{key}` tidak boleh ada bersama `{present}`", key=key, present=first),
        data.key(key).span,
        help=_("hapus salah satu"),
    )


def _foreign(data: Map, method: str, key: str, allowed: Iterable[str]) -> Finding:
    listed = ", ".join(f"`{one}`" for one in sorted(allowed))
    return Finding(
        Code.KEYS_EXCLUDE,
        _("`{key}` tidak berlaku untuk `cara: {method}`", key=key, method=method),
        data.key(key).span,
        help=_("kunci untuk cara itu: {keys}", keys=listed),
    )


_EVERY: Final = frozenset(
    {"sampai", "sebelum", "pada", "dalam", "dibayar", "mulai", "selesai", "sejak", "putus"}
)
Derivations = Annotated[tuple[Derivation, ...], Listed]
