"""A slip of the hand in the layout of YAML is told as what the hand did."""

import pytest

from rules.source import read_nodes

SLIPS = {
    "no space after the colon": (
        "a:\n  - jika: x\n    maka:apbd\nb: c\n",
        (3, 5, "sesudah titik dua harus ada spasi", "tulis `maka: apbd`"),
    ),
    "one space too few": (
        "a:\n  - jika: x\n   maka: y\n",
        (3, 4, "kunci `maka` tidak sejajar: 3 spasi", "samakan dengan `jika` di baris 2: 4 spasi"),
    ),
    "one space too many, below a value": (
        "a:\n  - jika: x\n     maka: y\n",
        (3, 6, "`maka` menjorok di bawah `jika`", "sejajarkan keduanya"),
    ),
    "one space too many, below braces": (
        "a:\n  - jika: {x: z}\n     maka: y\n",
        (3, 6, "kunci `maka` tidak sejajar: 5 spasi", "samakan dengan `jika` di baris 2: 4 spasi"),
    ),
    "the key above is forgotten": (
        "kasus: satu\n  peserta:\n    umur: 1\n",
        (2, 3, "`peserta` menjorok di bawah `kasus`, yang sudah berisi di baris 1", "yang memuat"),
    ),
    "a dash from Word": (
        "a:\n  - b: c\n  – b: d\n",
        (3, 3, "butir daftar diawali `-`, bukan `–`", "ganti `–` dengan tanda hubung `-`"),
    ),
    "the first item without its dash": (
        "anak:\n      lahir: x\n      kawin: y\n    - lahir: z\n",
        (4, 5, "butir `-` ini berada di bawah kunci", "awali juga butir pertama"),
    ),
    "a question mark for what is not known": (
        "masa: ?\n",
        (1, 7, "`?` saja bukan isi", "`tidak tahu`"),
    ),
    "a colon in prose": (
        "teks: Nelayan sebagai: bukan\n",
        (1, 22, "titik dua di sini memulai kunci baru", "beri tanda kutip"),
    ),
    "prose that goes on without a sign": (
        "a: b\nlanjutan teksnya\nc: d\n",
        (2, 1, "baris ini tidak punya `kunci:`", "di bawah `>-`"),
    ),
    "a number sign in prose": (
        "teks: Nelayan #sebagai bukan\n",
        (1, 15, "`#` memulai catatan", "beri tanda kutip"),
    ),
    "curly quotation marks around a decimal comma": (
        "a: {tarif: “0,54%”, bukti: A}\n",
        (1, 15, "tidak punya isi", "tanda kutip lengkung"),
    ),
    "no space after the colon in braces": (
        "a: {jika: x, maka:apbd}\n",
        (1, 14, "kunci `maka:apbd` tidak punya isi", "tulis `maka: apbd`"),
    ),
}


@pytest.mark.parametrize("text,told", SLIPS.values(), ids=SLIPS.keys())
def test_a_slip_is_told_at_its_place_with_the_right_form(
    text: str, told: tuple[int, int, str, str]
) -> None:
    found = read_nodes(text, "uji.yaml").findings[0]

    assert told[:2] == (found.span.line, found.span.column)
    assert told[2] in found.message
    assert told[3] in (found.help or "")
