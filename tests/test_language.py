"""What Kaidah says: all of it in the catalogue, and the same in both languages."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from engine.planning.functions import FORMS
from rules.expr.mistakes import OPERATORS
from rules.language import LANGUAGES, N_, SOURCE, _, speaking
from tools.words import CATALOGUE, FOLDERS, messages, translations

ROOT = Path(__file__).resolve().parent.parent
WORD = re.compile(r"(?<![\w`{.<])[A-Za-z][a-z]{2,}(?![\w}.>])")
QUOTED = re.compile(r"`[^`]*`")
FIELD = re.compile(r"\{\w+\}")
# Calls whose texts are no messages: patterns, the sentences of steps, commands in a help.
NO_MESSAGES = frozenset({"compile", "Sentence", "examples"})
# Files that hold nothing but words of the language of regulations.
OF_THE_LANGUAGE = frozenset(
    {
        "app/document/links.py",  # how a text refers to a pasal
        "app/document/paper.py",  # the draft of a regulation, in its legal form
        "app/document/styles.py",  # the styles of that form
        "app/document/title.py",  # the head of that form
        "app/new/texts.py",  # a policy to begin with
        "app/provisions/page.py",  # a page of the guide, committed in Indonesian
        "app/scenarios/skeleton.py",  # writes a scenario
        "engine/worklist/page.py",  # a page of the guide, committed in Indonesian
        "features/steps/guide.py",  # the sentences of steps explained, as in docs/skenario.md
        "rules/expr/mistakes.py",  # beside its messages: operators, and what is written for them
        "rules/expr/text.py",  # writes expressions
        "rules/format/order.py",  # keys in their order
        "rules/schema",  # a file that editors of drafters read, committed in Indonesian
    }
)
# Values and labels that are Indonesian in both languages, as in the law and in records.
VALUES = frozenset(
    {
        *OPERATORS,
        *FORMS.values(),
        "Contoh:  kaidah test  ·  kaidah test features/cilegon  ·  kaidah test --pasal pasal-6",
        "Garis-Besar Skenario",
        "belum berlaku",
        "belum dapat ditentukan",
        "belum diketahui",
        "dipilih: {opsi: {}, alasan: …, oleh: …}",
        "mulai berlaku",
        "mulai berlaku {}",
        'penjelasan <hasil> memuat <"kata">',
        "pasal tentang {}",
        "pasal yang belum diketahui nomornya ({})",
        "sudah berlaku",
        "tanpa batas",
        "tidak diatur",
        "tidak tahu",
        "sebagaimana diubah dengan",
        "{} sebagaimana diubah dengan {}",
        "{} tahun {} bulan",
        "| masa iur | 7 bulan |",
        "<hasil>(:| sebesar| adalah) <nilai>",
        '"[^"]+"(?:(?:, | dan | atau |, dan |, atau )"[^"]+")*',
    }
)


def _files() -> list[Path]:
    return sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))


def _plain(text: str) -> list[str]:
    """The words of a text outside back-ticks and placeholders."""
    return [word.lower() for word in WORD.findall(FIELD.sub("", QUOTED.sub("", text)))]


@cache
def _messages() -> frozenset[str]:
    return frozenset(messages())


@cache
def _vocabulary() -> frozenset[str]:
    """Every word that a message uses."""
    return frozenset(word for message in _messages() for word in _plain(message))


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Name(name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _texts(node: ast.AST) -> Iterator[tuple[int, str]]:
    """Texts that are neither documentation nor marked as messages, with their lines."""
    match node:
        case ast.Call() if _name(node) in {"_", "N_", *NO_MESSAGES}:
            return
        case ast.Expr(ast.Constant(str())):
            return
        case ast.JoinedStr(values):
            parts = (one.value if isinstance(one, ast.Constant) else "{}" for one in values)
            yield node.lineno, "".join(map(str, parts))
        case ast.Constant(str(text)):
            yield node.lineno, text
        case _:
            for child in ast.iter_child_nodes(node):
                yield from _texts(child)


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def test_no_message_stands_in_the_code_unmarked() -> None:
    """A text with two words that messages use is a message, and goes through `_` or `N_`."""
    unmarked = [
        f"{path.relative_to(ROOT)}:{line}: {text}"
        for path in _files()
        if not any(str(path.relative_to(ROOT)).startswith(one) for one in OF_THE_LANGUAGE)
        for line, text in _texts(_tree(path))
        if text.strip() not in VALUES
        and len(set(_plain(text.replace("{}", ""))) & _vocabulary()) > 1
        and " " in text
    ]

    assert unmarked == []


def test_no_message_hides_where_the_extractor_does_not_see_it() -> None:
    """Inside an f-string, or under another name."""
    hidden = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in _files()
        for node in ast.walk(_tree(path))
        if (
            isinstance(node, ast.JoinedStr)
            and any(isinstance(n, ast.Call) and _name(n) in {"_", "N_"} for n in ast.walk(node))
        )
        or (
            isinstance(node, ast.ImportFrom)
            and node.module == "rules.language"
            and any(name.asname for name in node.names)
        )
    ]

    assert hidden == []


def test_a_message_is_one_text_and_its_values_have_names() -> None:
    """No f-string, no position, no value that the text does not use."""
    wrong = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in _files()
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "_"
        and _misuses(node)
    ]

    assert wrong == []


def test_every_text_of_the_help_is_marked() -> None:
    """What typer is told of options and inputs is a message of a table."""
    unmarked = [
        f"{path.relative_to(ROOT)}:{keyword.value.lineno}"
        for path in _files()
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.Call) and _name(node) in {"Option", "Argument"}
        for keyword in node.keywords
        if keyword.arg in {"help", "metavar"}
        if not (isinstance(keyword.value, ast.Call) and _name(keyword.value) == "N_")
    ]

    assert unmarked == []


def _misuses(call: ast.Call) -> bool:
    match call.args:
        case [ast.Constant(str(message))]:
            given = {keyword.arg for keyword in call.keywords}
            return bool(given) and None not in given and given != _fields(message)
        case [ast.Name() | ast.Attribute() | ast.Subscript()]:
            return False
        case _:
            return True


def _fields(message: str) -> set[str | None]:
    return {name for _text, name, _form, _conversion in string.Formatter().parse(message) if name}


def test_the_catalogue_holds_every_message_and_no_other() -> None:
    assert sorted(_messages()) == sorted(translations())


def test_every_message_is_translated() -> None:
    empty = [message for message, translation in translations().items() if not translation.strip()]

    assert empty == []


def test_the_catalogue_holds_nothing_doubtful_or_gone() -> None:
    with CATALOGUE.open("rb") as file:
        catalogue = read_po(file)

    assert [one.id for one in catalogue if one.id and one.fuzzy] == []
    assert list(catalogue.obsolete) == []


def test_a_translation_takes_the_same_values_and_quotes_the_same_words() -> None:
    different = [
        message
        for message, translation in translations().items()
        if set(FIELD.findall(message)) != set(FIELD.findall(translation))
        or set(QUOTED.findall(message)) != set(QUOTED.findall(translation))
    ]

    assert different == []


def test_a_translation_reads_the_same_for_one_as_for_many() -> None:
    """English has plurals and Indonesian none: what is counted is named before its number."""
    things = "arguments|cells|columns|failures|findings|outcomes|provisions|rows|rules|scenarios"
    counted = re.compile(rf"\{{\w+\}} (other |input )?({things})\b")

    assert [] == [
        translation for translation in translations().values() if counted.search(translation)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_that_is_given_values_takes_them(language: str) -> None:
    for message in _given_values():
        values = {str(name): f"<{name}>" for name in _fields(message)}
        with speaking(language):
            told = _(message, **values)

        assert all(value in told for value in values.values())


def _given_values() -> set[str]:
    """Messages that are formatted where they stand."""
    return {
        node.args[0].value
        for path in _files()
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.Call) and _name(node) == "_" and node.keywords
        if isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str)
    }


def test_what_is_not_translated_is_said_as_it_stands() -> None:
    with speaking("en"):
        assert N_("ini tidak ada dalam katalog") == _("ini tidak ada dalam katalog")


def test_a_language_is_spoken_only_inside() -> None:
    with speaking("en"):
        assert "empty file" == _("berkas kosong")

    with speaking(SOURCE):
        assert "berkas kosong" == _("berkas kosong")
