"""Call of a built-in function as written → its node in the plan, with its type."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from engine.nodes import Always, Binary, BinaryOp, Call, Count, Function, Sum
from engine.planning.draft import meant
from engine.planning.lookup import read_lookup
from engine.planning.reader import Reader
from engine.planning.scope import lists_in
from engine.planning.typed import NUMERIC, ORDERED, PERIODS, Typed, word
from rules.diagnostics import Code
from rules.expr import ast
from rules.expr.ast import Slice
from rules.expr.text import to_text
from rules.language import _
from rules.values import Type

DAY_MODES = ("mundur", "maju")
MONTH_MODES = (Function.ROUND_DOWN.value, Function.ROUND_UP.value)
FORMS: Mapping[str, str] = {
    "min": "min(a, b)",
    "maks": "maks(a, b)",
    "bulat_bawah": "bulat_bawah(jumlah) atau bulat_bawah(jumlah, Rp1.000)",
    "bulat_atas": "bulat_atas(jumlah) atau bulat_atas(jumlah, Rp1.000)",
    "bulat_setengah_atas": "bulat_setengah_atas(jumlah) atau bulat_setengah_atas(jumlah, Rp1.000)",
    "bulat_bankir": "bulat_bankir(jumlah) atau bulat_bankir(jumlah, Rp1.000)",
    "usia_tahun": "usia_tahun(lahir, pada, mundur)",
    "bulan_antara": "bulan_antara(awal, akhir, bulat_bawah)",
    "hari_antara": "hari_antara(awal, akhir)",
    "tambah_bulan": "tambah_bulan(tanggal, masa, mundur)",
    "tambah_hari": "tambah_hari(tanggal, masa)",
    "tambah_hari_kerja": "tambah_hari_kerja(tanggal, masa)",
    "bulan_dari": "bulan_dari(tanggal)",
    "awal_bulan": "awal_bulan(bulan)",
    "akhir_bulan": "akhir_bulan(bulan)",
    "jumlah": "jumlah(daftar.besaran)",
    "banyak": "banyak(daftar)",
    "tabel": "tabel(nama) atau tabel(nama, nilai)",
}
DATED: Mapping[Function, tuple[tuple[Type, ...], Type]] = {
    Function.DAYS_BETWEEN: ((Type.DATE, Type.DATE), Type.DAYS),
    Function.ADD_DAYS: ((Type.DATE, Type.DAYS), Type.DATE),
    Function.ADD_WORKING_DAYS: ((Type.DATE, Type.DAYS), Type.DATE),
    Function.MONTH_OF: ((Type.DATE,), Type.MONTH),
    Function.MONTH_START: ((Type.MONTH,), Type.DATE),
    Function.MONTH_END: ((Type.MONTH,), Type.DATE),
}


def read_call(node: ast.Call, reader: Reader) -> Typed | None:
    """One call; None after a finding."""
    read = _READERS.get(node.function)
    if read is None:
        message = _("fungsi `{function}` tidak dikenal", function=node.function)
        name = Slice(node.span.start, node.span.start + len(node.function))
        reader.report(Code.BAD_CALL, message, name, meant(node.function, FORMS))
        return None
    return read(node, reader)


def _refuse(node: ast.Call, reader: Reader, message: str) -> None:
    advice = _("tulis `{form}`", form=FORMS[node.function])
    reader.report(Code.BAD_CALL, message, node.span, advice)


def _arguments(node: ast.Call, reader: Reader, count: int | None = None) -> list[Typed] | None:
    """The values of the first `count` arguments (all, if None)."""
    nodes = node.args if count is None else node.args[:count]
    if count is not None and len(nodes) < count:
        _refuse(
            node,
            reader,
            _("`{function}` memerlukan {count} argumen", function=node.function, count=count),
        )
        return None
    values = [reader.read(arg) for arg in nodes]
    found = [value for value in values if value is not None]
    return found if len(found) == len(values) else None


def _no_more(node: ast.Call, reader: Reader, count: int) -> bool:
    if len(node.args) <= count:
        return True
    _refuse(
        node, reader, _("`{function}` mempunyai terlalu banyak argumen", function=node.function)
    )
    return False


def _fits(node: ast.Call, reader: Reader, args: list[Typed], kinds: tuple[Type, ...]) -> bool:
    """Whether arguments have their types, and periods and numbers are whole."""
    for argument, value, kind in zip(node.args, args, kinds, strict=False):
        if value.type is not kind:
            message = _(
                "di sini perlu {kind}, bukan {value}", kind=word(kind), value=word(value.type)
            )
            advice = _("tulis `{form}`", form=FORMS[node.function])
            reader.report(Code.WRONG_TYPE, message, argument.span, advice)
            return False
        if not value.whole:
            message = _("`{argument}` dapat berupa pecahan", argument=to_text(argument))
            reader.report(Code.NOT_ROUNDED, message, argument.span, _("bulatkan lebih dahulu"))
            return False
    return True


def _extreme(node: ast.Call, reader: Reader) -> Typed | None:
    args = _arguments(node, reader)
    if args is None:
        return None
    least = 2
    if len(args) < least:
        _refuse(
            node,
            reader,
            _("`{function}` memerlukan paling sedikit dua argumen", function=node.function),
        )
        return None
    types = {arg.type for arg in args}
    if len(types) > 1 or not types <= ORDERED:
        listed = _(" dan ").join(sorted(map(word, types)))
        message = _(
            "`{function}` membandingkan nilai yang sejenis, bukan {listed}",
            function=node.function,
            listed=listed,
        )
        advice = _("beri semua argumen satuan yang sama")
        reader.report(Code.WRONG_TYPE, message, node.span, advice)
        return None
    call = Call(Function(node.function), tuple(arg.expr for arg in args))
    return Typed(call, args[0].type, whole=all(arg.whole for arg in args))


def _rounding(node: ast.Call, reader: Reader) -> Typed | None:
    args = _arguments(node, reader)
    most = 2
    if args is None or not _no_more(node, reader, most):
        return None
    if not args:
        _refuse(node, reader, _("`{function}` memerlukan argumen", function=node.function))
        return None
    value, *unit = args
    if value.type not in NUMERIC:
        message = _("{value} tidak dapat dibulatkan", value=word(value.type))
        advice = _("hapus pembulatannya")
        reader.report(Code.WRONG_TYPE, message, node.args[0].span, advice)
        return None
    if value.type is Type.SHARE and not unit:
        _refuse(node, reader, _("pembulatan persen memerlukan satuan, misalnya `1%`"))
        return None
    if unit and not _is_unit(node, reader, value, unit[0]):
        return None
    call = Call(Function(node.function), tuple(arg.expr for arg in args))
    return Typed(call, value.type, whole=not unit or unit[0].whole)


def _is_unit(node: ast.Call, reader: Reader, value: Typed, unit: Typed) -> bool:
    if unit.type is value.type and unit.constant is not None and unit.constant > 0:
        return True
    message = _(
        "satuan pembulatan harus {value} yang tetap dan lebih dari nol", value=word(value.type)
    )
    reader.report(Code.WRONG_TYPE, message, node.args[1].span, _("tulis seperti `Rp1.000`"))
    return False


def _mode(node: ast.Call, reader: Reader, modes: tuple[str, ...]) -> str | None:
    """The third argument, a word that says what becomes of a day that does not exist."""
    if not _no_more(node, reader, 3):
        return None
    third = node.args[2] if len(node.args) > 2 else None  # noqa: PLR2004 -- the third argument
    if isinstance(third, ast.Name) and third.id in modes:
        return third.id
    listed = _(" atau ").join(f"`{mode}`" for mode in modes)
    message = _("`{function}` harus menyebut {listed}", function=node.function, listed=listed)
    place = node.span if third is None else third.span
    reader.report(Code.NO_MODE, message, place, _("tulis `{form}`", form=FORMS[node.function]))
    return None


def _age(node: ast.Call, reader: Reader) -> Typed | None:
    args = _arguments(node, reader, 2)
    if args is None:
        return None
    mode = _mode(node, reader, DAY_MODES)
    if mode is None or not _fits(node, reader, args, (Type.DATE, Type.DATE)):
        return None
    call = Call(Function.AGE_YEARS, tuple(arg.expr for arg in args), mode)
    return Typed(call, Type.PERIOD_MONTHS)


def _months_between(node: ast.Call, reader: Reader) -> Typed | None:
    args = _arguments(node, reader, 2)
    if args is None:
        return None
    if all(arg.type is Type.MONTH for arg in args) and _no_more(node, reader, 2):
        start, end = args
        return Typed(Binary(BinaryOp.SUBTRACT, end.expr, start.expr), Type.PERIOD_MONTHS)
    mode = _mode(node, reader, MONTH_MODES)
    if mode is None or not _fits(node, reader, args, (Type.DATE, Type.DATE)):
        return None
    call = Call(Function.MONTHS_BETWEEN, tuple(arg.expr for arg in args), mode)
    return Typed(call, Type.PERIOD_MONTHS)


def _add_months(node: ast.Call, reader: Reader) -> Typed | None:
    args = _arguments(node, reader, 2)
    if args is None:
        return None
    if args[0].type is Type.MONTH and _no_more(node, reader, 2):
        kinds = (Type.MONTH, Type.PERIOD_MONTHS)
        if not _fits(node, reader, args, kinds):
            return None
        return Typed(Binary(BinaryOp.ADD, args[0].expr, args[1].expr), Type.MONTH)
    mode = _mode(node, reader, DAY_MODES)
    if mode is None or not _fits(node, reader, args, (Type.DATE, Type.PERIOD_MONTHS)):
        return None
    call = Call(Function.ADD_MONTHS, tuple(arg.expr for arg in args), mode)
    return Typed(call, Type.DATE)


def _dated(node: ast.Call, reader: Reader) -> Typed | None:
    function = Function(node.function)
    kinds, result = DATED[function]
    args = _arguments(node, reader, len(kinds))
    if args is None or not _no_more(node, reader, len(kinds)):
        return None
    if not _fits(node, reader, args, kinds):
        return None
    if function is Function.ADD_WORKING_DAYS and not reader.scope.draft.holidays:
        message = _("hari kerja tidak dapat dihitung tanpa daftar hari libur")
        advice = _("tambahkan `hari_libur: [2024-12-25, ...]` pada peraturan yang menetapkannya")
        reader.report(Code.BAD_CALL, message, node.span, advice)
        return None
    return Typed(Call(function, tuple(arg.expr for arg in args)), result)


def _sum(node: ast.Call, reader: Reader) -> Typed | None:
    """`jumlah(anak.x)`, over all records of the one list that the argument names."""
    if len(node.args) != 1:
        _refuse(node, reader, _("`jumlah` memerlukan satu argumen"))
        return None
    lists = lists_in(node.args[0], reader.scope.draft)
    if len(lists) != 1:
        _refuse(node, reader, _("`jumlah` memerlukan besaran dari tepat satu daftar"))
        return None
    list_id = lists.pop()
    return total(node.args[0], list_id, reader.inside(reader.scope.at(list_id)))


def total(node: ast.Expression, list_id: str, reader: Reader) -> Typed | None:
    """The sum of an expression over all records; the scope is already that of a record."""
    value = reader.read(node)
    if value is None:
        return None
    if value.type not in PERIODS | {Type.INTEGER, Type.RUPIAH, Type.SHARE}:
        message = _("{value} tidak dapat dijumlahkan", value=word(value.type))
        advice = _("jumlahkan rupiah, bilangan, persen, atau masa")
        reader.report(Code.WRONG_TYPE, message, node.span, advice)
        return None
    return Typed(Sum(list_id, Always(), value.expr), value.type, whole=value.whole)


def _count(node: ast.Call, reader: Reader) -> Typed | None:
    draft = reader.scope.draft
    name = node.args[0] if len(node.args) == 1 else None
    if not isinstance(name, ast.Name):
        _refuse(node, reader, _("`banyak` memerlukan nama sebuah daftar"))
        return None
    if name.id not in draft.lists:
        message = _("daftar `{name}` tidak dikenal", name=name.id)
        reader.report(Code.UNKNOWN_NAME, message, name.span, meant(name.id, draft.lists))
        return None
    return Typed(Count(name.id, Always()), Type.INTEGER)


_READERS: Mapping[str, Callable[[ast.Call, Reader], Typed | None]] = {
    "min": _extreme,
    "maks": _extreme,
    "bulat_bawah": _rounding,
    "bulat_atas": _rounding,
    "bulat_setengah_atas": _rounding,
    "bulat_bankir": _rounding,
    "usia_tahun": _age,
    "bulan_antara": _months_between,
    "tambah_bulan": _add_months,
    **{function.value: _dated for function in DATED},
    "jumlah": _sum,
    "banyak": _count,
    "tabel": read_lookup,
}
