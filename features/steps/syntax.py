"""Text of a feature file → what is wrong with its form, each at its place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from gherkin.errors import CompositeParserException, NoSuchLanguageException, ParserException
from gherkin.parser import Parser

from rules.decode import decode, span_at
from rules.diagnostics import Code, Finding
from rules.language import _
from rules.nearest import nearest

LANGUAGE: Final = "# language: id"
ENCODING: Final = "utf-8-sig"
"""How feature files are read: some editors put a mark of the encoding before the text."""
HEADINGS: Final = (
    "Fitur",
    "Aturan",
    "Latar Belakang",
    "Skenario",
    "Skenario konsep",
    "Contoh",
)
STEPS: Final = ("Diketahui", "Ketika", "Maka", "Dan", "Tetapi")
OTHERS: Final = ("Dasar", "Misal", "Rule", "Garis-Besar Skenario", "Dengan", "Diasumsikan", "Bila")
OTHER_STEPS: Final = ("Jika", "Kemudian", "Tapi")
ENGLISH: Final[Mapping[str, str]] = {
    "Feature:": "Fitur:",
    "Background:": "Latar Belakang:",
    "Scenario:": "Skenario:",
    "Scenario Outline:": "Skenario konsep:",
    "Examples:": "Contoh:",
    "Given": "Diketahui",
    "When": "Ketika",
    "Then": "Maka",
    "And": "Dan",
    "But": "Tetapi",
}
"""What begins a line in English, and what begins it here."""
BLANK: Final = re.compile(r"<([^<>\n]+)>")
LIKE: Final = 0.75
"""How alike prose must be to a keyword to be taken for one that is misspelt."""

Node = Mapping[str, Any]
"""A piece of the document, as the parser of Gherkin gives it."""


def faults(content: bytes, file: str) -> tuple[Finding, ...]:
    """What keeps a feature file from being run whole, in order of place."""
    text, findings = decode(content.replace(b"\t", b" "), file)
    if findings:
        return findings
    checked = _Checked(file, text)
    if not re.match(r"\s*#\s*language\s*:\s*id\s*$", text.lstrip().partition("\n")[0]):
        message = _("berkas fitur harus diawali baris bahasanya")
        return (checked.at(Code.FEATURE_SYNTAX, message, 1, _("tulis `{line}`", line=LANGUAGE)),)
    try:
        document = Parser().parse(text)
    except CompositeParserException as error:
        return (checked.unread(error.errors[0]),)
    except ParserException as error:
        return (checked.unread(error),)
    return tuple(checked.document(document.get("feature")))


def unread(text: str, file: str, line: int) -> Finding:
    """A line that pytest-bdd cannot read, though the parser of Gherkin can."""
    message = _("baris ini tidak dapat dibaca di sini")
    return _Checked(file, text).at(Code.FEATURE_SYNTAX, message, line)


@dataclass(frozen=True)
class _Checked:
    """One feature file."""

    file: str
    text: str

    def at(self, code: Code, message: str, line: int, advice: str | None = None) -> Finding:
        """A finding about a line: its keyword if that is misspelt, else all of it."""
        lines = self.text.split("\n")
        written = lines[line - 1] if line <= len(lines) else ""
        start = sum(len(one) + 1 for one in lines[: line - 1])
        first = start + len(written) - len(written.lstrip())
        shown = written.strip()
        if code is Code.FEATURE_KEYWORD:
            shown = shown.partition(":")[0] if ":" in shown else shown.split(" ")[0]
        last = first + len(shown)
        return Finding(code, message, span_at(self.text, first, last, self.file), advice)

    def unread(self, error: ParserException) -> Finding:
        """The line at which the form of the file breaks off."""
        line = int(error.location["line"])
        if isinstance(error, NoSuchLanguageException):
            message = _("bahasa berkas fitur ini tidak dikenal")
            return self.at(Code.FEATURE_SYNTAX, message, line, _("tulis `{line}`", line=LANGUAGE))
        if "inconsistent cell count" in str(error):
            message = _("jumlah sel baris ini berbeda dari baris di atasnya")
            advice = _("setiap baris tabel berisi sama banyak sel, dibatasi `|`")
            return self.at(Code.FEATURE_SYNTAX, message, line, advice)
        if "unexpected end of file" in str(error) and "Fitur" not in self.text:
            return self.no_feature()
        if "unexpected end of file" in str(error):
            message = _("berkas fitur berakhir sebelum bagian ini selesai")
            return self.at(Code.FEATURE_SYNTAX, message, min(line, self.text.count("\n") + 1))
        return self.misplaced(line)

    def no_feature(self) -> Finding:
        """The finding for a file without a feature."""
        message = _("berkas fitur ini tidak berisi `Fitur:`")
        return self.at(Code.FEATURE_SYNTAX, message, 1, _("tulis `Fitur: …` lalu skenarionya"))

    def misplaced(self, line: int) -> Finding:
        """A line that cannot stand where it stands, or whose keyword is misspelt."""
        written = self.text.split("\n")[line - 1].strip()
        found = self.misspelt(written, line, (*HEADINGS, *OTHERS), (*STEPS, *OTHER_STEPS), 0.6)
        if found is not None:
            return found
        for heading in (*HEADINGS, *OTHERS):
            if written.startswith(f"{heading}:"):
                message = _("`{keyword}:` tidak boleh ada di sini", keyword=heading)
                order = _("urutannya `Fitur:`, `Aturan:`, `Latar Belakang:`, `Skenario:`, langkah")
                return self.at(Code.FEATURE_SYNTAX, message, line, order)
        if written.startswith("|"):
            message = _("tabel harus di bawah langkah atau `Contoh:`")
            return self.at(Code.FEATURE_SYNTAX, message, line)
        message = _("baris ini tidak dapat dibaca di sini")
        steps = ", ".join(f"`{step}`" for step in STEPS)
        advice = _("setiap langkah diawali salah satu dari {steps}", steps=steps)
        return self.at(Code.FEATURE_SYNTAX, message, line, advice)

    def misspelt(
        self, written: str, line: int, headings: Iterable[str], steps: Iterable[str], like: float
    ) -> Finding | None:
        """A keyword that is nearly one, or lacks its colon."""
        english = next((word for word in ENGLISH if f"{written} ".startswith(f"{word} ")), "")
        if english and (any(steps) or english.endswith(":")):
            return self.english(english, line)
        head, colon, _rest = written.partition(":")
        known = tuple(headings)
        near = nearest(head, known, near=like) if colon else None
        bare = next((one for one in known if re.match(rf"{one}\b(?!\s*:)", written)), None)
        first = written.split(" ", maxsplit=1)[0]
        step = nearest(first, steps, near=like)
        if colon and near is not None and head != near:
            message = _("kata kunci `{word}` tidak dikenal", word=head)
            advice = _("maksudnya `{keyword}`?", keyword=f"{near}:")
        elif bare is not None and not colon and like < LIKE:
            message = _("sesudah `{keyword}` harus ada titik dua", keyword=bare)
            advice = _("tulis `{line}`", line=f"{bare}: {written[len(bare) :].strip()}")
        elif step is not None and first != step:
            message = _("kata kunci `{word}` tidak dikenal", word=first)
            advice = _("maksudnya `{keyword}`?", keyword=step)
        else:
            return None
        return self.at(Code.FEATURE_KEYWORD, message, line, advice)

    def english(self, word: str, line: int) -> Finding:
        """A line that begins as it would in English."""
        message = _("kata kunci `{word}` tidak dikenal", word=word.strip(":"))
        advice = _("tulis `{keyword}`", keyword=ENGLISH[word])
        return self.at(Code.FEATURE_KEYWORD, message, line, advice)

    def unfilled(self, part: Node) -> Iterator[Finding]:
        """Blanks of an outline for which no table of examples has a column."""
        columns = [
            {cell["value"] for cell in one["tableHeader"]["cells"]}
            for one in part.get("examples", ())
            if one.get("tableHeader")
        ]
        for step in part["steps"] if columns else ():
            rows = step.get("dataTable", {}).get("rows", ())
            for line in [step["location"]["line"], *(row["location"]["line"] for row in rows)]:
                start = sum(len(one) + 1 for one in self.text.split("\n")[: line - 1])
                for blank in BLANK.finditer(
                    self.text, start, (self.text + "\n").index("\n", start)
                ):
                    known = next((one for one in columns if blank[1] not in one), None)
                    if known is not None:
                        yield self.unknown_blank(blank, known)

    def unknown_blank(self, blank: re.Match[str], known: set[str]) -> Finding:
        """A blank without a column."""
        message = _("`{blank}` tidak punya kolom di bawah `Contoh:`", blank=blank[0])
        place = span_at(self.text, blank.start(), blank.end(), self.file)
        listed = ", ".join(f"`{name}`" for name in sorted(known))
        advice = _(
            "tambahkan kolom `{name}`; kolom di sana: {listed}", name=blank[1], listed=listed
        )
        return Finding(Code.FEATURE_SYNTAX, message, place, advice)

    def document(self, feature: Node | None) -> Iterator[Finding]:
        """What the parser takes for prose, and what pytest-bdd would run only once."""
        if feature is None:
            yield self.no_feature()
            return
        yield from self.prose(feature, ())
        scenarios: list[Node] = []
        for child in feature["children"]:
            rule = child.get("rule")
            yield from self.prose(rule, ()) if rule else ()
            for part in rule["children"] if rule else [child]:
                yield from self.part(part.get("background") or part["scenario"])
                scenarios += [part["scenario"]] if part.get("scenario") else []
        yield from self.twice(scenarios)

    def part(self, part: Node) -> Iterator[Finding]:
        """A background or a scenario."""
        yield from self.prose(part, (*STEPS, *OTHER_STEPS))
        yield from self.unfilled(part)
        for examples in part.get("examples", ()):
            yield from self.prose(examples, ())
        steps = part["steps"]
        keyword = steps[0]["keyword"].strip() if steps else ""
        if keyword == "*" or (steps and steps[0]["keywordType"] == "Conjunction"):
            message = _("langkah pertama tidak boleh diawali `{keyword}`", keyword=keyword)
            advice = _("mulai dengan `Diketahui` atau `Ketika`")
            yield self.at(Code.FEATURE_SYNTAX, message, steps[0]["location"]["line"], advice)

    def prose(self, part: Node, steps: tuple[str, ...]) -> Iterator[Finding]:
        """Lines below a heading that were meant to be steps or headings."""
        if not part["description"].strip():
            return
        first = part["location"]["line"]
        lines = self.text.split("\n")[first : first + part["description"].count("\n") + 2]
        for number, line in enumerate(lines, start=first + 1):
            if line.strip() and line.strip() in part["description"]:
                found = self.misspelt(line.strip(), number, HEADINGS, steps, LIKE)
                if found is not None:
                    yield found

    def twice(self, scenarios: list[Node]) -> Iterator[Finding]:
        """Names that stand for two scenarios, of which only the last would be run."""
        times = Counter(one["name"] for one in scenarios)
        seen: set[str] = set()
        for one in scenarios:
            name = one["name"]
            if times[name] > 1 and name in seen:
                message = _("nama skenario dipakai dua kali: `{name}`", name=name)
                line = one["location"]["line"]
                yield self.at(Code.SCENARIO_TWICE, message, line, _("beri nama yang berbeda"))
            seen.add(name)
