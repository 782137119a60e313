"""Small regulations for tests: one vocabulary, and what a test adds to it."""

from __future__ import annotations

from collections.abc import Mapping
from textwrap import dedent, indent

import pytest

from engine.plan import Outcome, Plan, Rule
from engine.planning import plan
from rules.diagnostics import Code, Finding, PolicyError
from rules.load import Policies, load_texts

VOCABULARY = """
daftar:
  anak: {label: anak}
  cedera: {label: cedera}
fakta:
  kelompok: {jenis: pilihan, label: kelompok, pilihan: {nelayan: nelayan, rt_rw: ketua RT/RW}}
  segmen: {jenis: pilihan, label: segmen, pilihan: {ppu: penerima upah, bpu: bukan}}
  aktif: {jenis: ya_tidak, label: aktif}
  diputuskan: {jenis: ya_tidak, label: keputusan sudah ada}
  umur: {jenis: bilangan, label: umur}
  upah: {jenis: rupiah, label: upah}
  bagian: {jenis: persen, label: bagian}
  masa_iur: {jenis: masa_bulan, label: masa iur, batas: 0 sampai 720 bulan}
  tenggang: {jenis: masa_hari, label: tenggang}
  lama_kerja: {jenis: masa_jam, label: lama kerja}
  tanggal_lahir: {jenis: tanggal, label: tanggal lahir}
  tanggal_mati: {jenis: tanggal, label: tanggal meninggal}
  tanggal_wasiat: {jenis: tanggal, opsional: ya, label: tanggal wasiat}
  bulan_iur: {jenis: bulan, label: bulan iur}
  nomor: {jenis: teks, label: nomor berkas}
  anak.jenjang: {jenis: pilihan, label: jenjang, pilihan: {tk: TK, sd: SD}}
  anak.lahir: {jenis: tanggal, label: lahir}
  anak.wisuda: {jenis: tanggal, opsional: ya, label: wisuda}
  anak.kawin: {jenis: ya_tidak, label: kawin}
  anak.biaya: {jenis: rupiah, label: biaya}
  anak.urutan: {jenis: bilangan, label: urutan}
  cedera.berat: {jenis: ya_tidak, label: berat}
"""

OUTCOMES = """
hasil:
  berhak: {jenis: ya_tidak, label: berhak}
  terbuka: {jenis: ya_tidak, label: terbuka}
  santunan: {jenis: rupiah, label: santunan}
  tambahan: {jenis: rupiah, label: tambahan}
  sumber: {jenis: pilihan, label: sumber dana, pilihan: {apbd: APBD, nphd_kpu: hibah KPU}}
  rasio: {jenis: persen, label: rasio}
  jumlah_anak: {jenis: bilangan, label: jumlah anak}
  tenggat: {jenis: tanggal, label: tenggat}
  masa: {jenis: masa_bulan, label: masa}
  anak.memenuhi: {jenis: ya_tidak, label: memenuhi}
  anak.terpilih: {jenis: ya_tidak, label: terpilih}
  anak.beasiswa: {jenis: rupiah, label: beasiswa}
istilah:
  layak: {jenis: ya_tidak, label: layak}
"""

HEAD = """
peraturan: {id}
jenis: {rank}
sebutan: {citation}
judul: Peraturan uji
status: berlaku
naskah: parafrase
"""


def regulation(
    body: str, *, name: str = "uji", rank: str = "perwal", citation: str = "Perwal Uji"
) -> str:
    """A whole regulation: its head, and the body of a test."""
    return HEAD.format(id=name, rank=rank, citation=citation) + dedent(body)


def rules(*items: str) -> str:
    """One pasal whose rules are these items, written in flow style."""
    listed = "\n".join(f"- {item}" for item in items)
    return OUTCOMES + "pasal:\n  - pasal: 1\n    aturan:\n" + indent(listed, "      ") + "\n"


def policies_of(body: str, others: Mapping[str, str] | None = None) -> Policies:
    """A regulation as loaded; `others` are further files by name."""
    texts = {"kosakata.yaml": VOCABULARY, "uji/peraturan.yaml": regulation(body), **(others or {})}
    return load_texts(texts, "uji")


def plan_of(body: str, others: Mapping[str, str] | None = None) -> Plan:
    """The plan of a regulation."""
    return plan(policies_of(body, others))


def findings_of(body: str, others: Mapping[str, str] | None = None) -> tuple[Finding, ...]:
    """What planning finds wrong."""
    with pytest.raises(PolicyError) as caught:
        plan_of(body, others)
    return caught.value.findings


def codes_of(body: str, others: Mapping[str, str] | None = None) -> list[Code]:
    """The codes of what planning finds wrong."""
    return [finding.code for finding in findings_of(body, others)]


def written_at(finding: Finding, body: str) -> str:
    """The text a finding points to."""
    lines = regulation(body).split("\n")
    return lines[finding.span.line - 1][finding.span.column - 1 : finding.span.end_column - 1]


def rule_of(plan_: Plan, rule_id: str) -> Rule:
    """A rule by its id."""
    return next(rule for rule in plan_.rules if rule.id == rule_id)


def outcome_of(plan_: Plan, outcome_id: str) -> Outcome:
    """An outcome by its id."""
    return next(outcome for outcome in plan_.outcomes if outcome.id == outcome_id)
