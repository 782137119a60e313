"""Policies as a drafter writes them and cases as an officer does → what both engines decide."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import pytest

from engine.casefile import read_case
from engine.decision import CASE_LEVEL, OutcomeResult
from engine.planning import plan
from engine.service import Decision, Service
from rules.diagnostics import Code, PolicyError
from rules.load import load_texts
from rules.source import read_yaml
from rules.values import Value

VOCABULARY = """
daftar:
  anak: {label: anak}
fakta:
  a: {jenis: ya_tidak, label: a}
  b: {jenis: ya_tidak, label: b}
  c: {jenis: ya_tidak, label: c}
  d: {jenis: ya_tidak, label: d}
  sk: {jenis: ya_tidak, label: keputusan sudah ada}
  k: {jenis: pilihan, label: k, pilihan: {nelayan: nelayan, rt_rw: ketua RT/RW, lain: lain}}
  n: {jenis: bilangan, label: n}
  m: {jenis: bilangan, opsional: ya, label: m}
  upah: {jenis: rupiah, label: upah}
  bagian: {jenis: persen, label: bagian}
  masa: {jenis: masa_bulan, label: masa}
  lama: {jenis: masa_hari, label: lama}
  usia: {jenis: bilangan, label: usia, batas: 17 sampai 64}
  lahir: {jenis: tanggal, label: lahir}
  mati: {jenis: tanggal, label: mati}
  daftar_pada: {jenis: tanggal, label: terdaftar pada}
  wasiat: {jenis: tanggal, opsional: ya, label: wasiat}
  bulan: {jenis: bulan, label: bulan iur}
  anak.lahir: {jenis: tanggal, label: lahir anak}
  anak.jenjang: {jenis: pilihan, label: jenjang, pilihan: {tk: TK, sd: SD}}
  anak.sekolah: {jenis: ya_tidak, label: sekolah}
  anak.biaya: {jenis: rupiah, label: biaya}
  anak.urutan: {jenis: bilangan, label: urutan}
  anak.wisuda: {jenis: tanggal, opsional: ya, label: wisuda}
"""

OUTCOMES = """
hasil:
  ok: {jenis: ya_tidak, label: ok}
  buka: {jenis: ya_tidak, label: buka}
  uang: {jenis: rupiah, label: uang}
  lagi: {jenis: rupiah, label: lagi}
  tegak: {jenis: tanggal, label: tenggat}
  lamanya: {jenis: masa_bulan, label: lamanya}
  siapa: {jenis: pilihan, label: siapa, pilihan: {apbd: APBD, hibah: hibah KPU}}
  berapa: {jenis: bilangan, label: berapa}
  anak.ok: {jenis: ya_tidak, label: anak ok}
  anak.terpilih: {jenis: ya_tidak, label: anak terpilih}
  anak.uang: {jenis: rupiah, label: uang anak}
istilah:
  t: {jenis: ya_tidak, label: t}
"""

HEAD = """
peraturan: {id}
jenis: {rank}
sebutan: {citation}
judul: Peraturan uji
status: berlaku
naskah: parafrase
"""


def regulation(body: str, name: str = "uji", rank: str = "perwal") -> str:
    """A whole regulation, headed as the tests need it."""
    return HEAD.format(id=name, rank=rank, citation=f"Aturan {name}") + body


def pasal(*items: str, number: str = "1", more: str = "") -> str:
    """One pasal whose rules are these items; `more` are further keys of it."""
    keys = "".join(f"    {line}\n" for line in more.splitlines() if line.strip())
    listed = "".join(f"      - {item}\n" for item in items)
    return f"  - pasal: {number}\n{keys}    aturan:\n{listed}"


def policy(*pasals: str, before: str = "") -> str:
    """A regulation's body: what it declares, and its pasal."""
    return f"{before}\n{OUTCOMES}\npasal:\n" + "".join(pasals)


def rules(*items: str, before: str = "") -> str:
    """A body of one pasal."""
    return policy(pasal(*items), before=before)


@cache
def _service(files: tuple[tuple[str, str], ...]) -> Service:
    return Service(plan(load_texts(dict(files), "uji")))


def service(body: str, others: Mapping[str, str] | None = None) -> Service:
    """Both engines for a regulation."""
    texts = {"kosakata.yaml": VOCABULARY, "uji/peraturan.yaml": regulation(body), **(others or {})}
    return _service(tuple(texts.items()))


def decide(
    body: str,
    facts: str,
    outcome: str = "uang",
    *,
    others: Mapping[str, str] | None = None,
    more: str = "",
) -> Decision:
    """What both engines decide of one outcome; `facts` and `more` as a case file has them."""
    both = service(body, others)
    node = read_yaml(f"fakta: {{{facts}}}\n{more}\n", "kasus.yaml")
    return both.decide(read_case(node, both.plan).case, [outcome])


def result(
    body: str,
    facts: str,
    outcome: str = "uang",
    *,
    record: int = CASE_LEVEL,
    more: str = "",
) -> OutcomeResult:
    """The result of one outcome."""
    return decide(body, facts, outcome, more=more).result(outcome, record)


def end(body: str, facts: str, outcome: str = "uang", *, more: str = "") -> str:
    """The end of one outcome."""
    return result(body, facts, outcome, more=more).end.value


def value(
    body: str, facts: str, outcome: str = "uang", *, record: int = CASE_LEVEL, more: str = ""
) -> Value | None:
    """The value of an outcome that is determined; the end's name otherwise."""
    found = result(body, facts, outcome, record=record, more=more)
    return found.value if found.value is not None else found.end.value


def missing(found: OutcomeResult) -> list[str]:
    """The relevant facts."""
    return [cause.name for cause in found.relevant]


def ends_in_worlds(found: OutcomeResult) -> set[tuple[str, Value | None]]:
    """End and value of every world."""
    return {(end.end.value, end.value) for _, end in found.worlds}


def may(found: OutcomeResult) -> set[str]:
    """Which of `tidak_diatur` and `bertentangan` are possible of an open end in one world."""
    ((_, end),) = found.worlds
    marks = {"tidak_diatur": end.may_unregulated, "bertentangan": end.may_conflict}
    return {name for name, may_be in marks.items() if may_be}


def codes(body: str, others: Mapping[str, str] | None = None) -> list[Code]:
    """The findings of a policy that is refused."""
    with pytest.raises(PolicyError) as caught:
        service(body, others)
    return [finding.code for finding in caught.value.findings]


def case_codes(body: str, facts: str, more: str = "") -> list[Code]:
    """The findings of a case that is refused."""
    with pytest.raises(PolicyError) as caught:
        decide(body, facts, more=more)
    return [finding.code for finding in caught.value.findings]


DETERMINED = "ditentukan"
OPEN = "belum_dapat_ditentukan"
SILENT = "tidak_diatur"
CONFLICT = "bertentangan"
