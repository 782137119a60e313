"""YAML text → nodes that know their place."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

import yaml

from rules.decode import FORBIDDEN, decode, empty_file, span_at
from rules.diagnostics import Code, Finding, PolicyError, Related
from rules.language import _
from rules.nodes import Map, Node, Seq, Text
from rules.span import Span, lines_of, start_of
from rules.yaml_faults import is_range, syntax_finding, unquoted_range, unquoted_symbol

__all__ = ["Map", "Node", "Seq", "Source", "Span", "Text", "read_nodes", "read_yaml"]

DEEPEST: Final = 50
CUT: Final = re.compile(r"[ ]+(#)[^\s#]")
"""A `#` in the middle of what may have been meant as one text."""
CURLY: Final = frozenset("“”„‟\u2018\u2019\u201a")
"""What word processors put in the place of quotation marks."""


@dataclass(frozen=True)
class Source:
    """One file: its text (for showing places), its nodes as far as read, what is wrong."""

    file: str
    text: str
    root: Node | None
    findings: tuple[Finding, ...]


def read_yaml(content: bytes | str, file: str) -> Map:
    """The mapping a YAML file consists of; PolicyError with all findings if it is not one."""
    source = read_nodes(content, file)
    if source.findings:
        raise PolicyError(source.findings, {file: source.text})
    if not isinstance(source.root, Map):
        raise PolicyError([not_a_mapping(source)], {file: source.text})
    return source.root


def not_a_mapping(source: Source) -> Finding:
    """The finding for a file that is a list or one text."""
    span = source.root.span if source.root is not None else start_of(source.file)
    return Finding(
        Code.WRONG_SHAPE,
        _("isi berkas bukan pemetaan"),
        span,
        help=_("tulis `kunci: nilai` pada setiap baris teratas"),
    )


def read_nodes(content: bytes | str, file: str) -> Source:
    """Read one YAML file; never raises, whatever the bytes."""
    text, findings = decode(content, file)
    if findings:
        return Source(file, text, None, findings)
    builder = _Builder(file, text)
    try:
        _feed(builder)
    except yaml.YAMLError as error:
        builder.findings.append(syntax_finding(error, text, file))
    except _Stopped as stop:
        builder.findings.append(stop.finding)
    if builder.root is None and not builder.findings:
        builder.findings.append(empty_file(file))
    return Source(file, text, builder.root, tuple(builder.findings))


def _for_empty(key: Text) -> str:
    """Help for a key without a value, which in braces may be the rest of a value."""
    name, colon, value = key.partition(":")
    if name and colon and value:
        return _("tulis `{key}: {value}`", key=name, value=value)
    if CURLY.intersection(key):
        return _("tanda kutip lengkung bukan tanda kutip: pakai yang lurus, `\"` atau `'`")
    if key.count("(") != key.count(")") or not key[:1].isalpha():
        return _("beri tanda kutip: di dalam `{ }`, koma memisahkan kunci")
    return _("tulis isinya atau hapus kunci itu")


def _nothing_at(span: Span) -> Text:
    """What stands for something refused: empty and of no width, so that no one reports it again."""
    return Text(
        "", span._replace(end_line=span.line, end_column=span.column, end_offset=span.offset)
    )


class _Stopped(Exception):  # noqa: N818 - carries a finding out of the event loop
    """Reading cannot go on."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding


def _feed(builder: "_Builder") -> None:
    """Hand the events of libyaml to the builder.

    Events rather than PyYAML's own nodes: those are composed by recursion, so that a deep
    file would overflow the stack before its depth could be refused.
    """
    loader = yaml.CSafeLoader(builder.text)
    try:
        while loader.check_event():
            builder.take(loader.get_event())
    finally:
        loader.dispose()


@dataclass
class _Open:
    """A collection whose end has not been read; in a mapping, the key that awaits its value."""

    node: Map | Seq
    flow: bool
    key: Text | None = None


@dataclass
class _Builder:
    """Events → nodes, with an explicit stack."""

    file: str
    text: str
    root: Node | None = None
    findings: list[Finding] = field(default_factory=list)
    stack: list[_Open] = field(default_factory=list)

    def take(self, event: yaml.Event | None) -> None:
        """Handle one event."""
        handle = _HANDLERS.get(type(event))
        if handle is not None:
            handle(self, event)

    def document(self, event: yaml.DocumentStartEvent) -> None:
        """A second document ends the reading."""
        if self.root is not None:
            span = self._span(event)
            raise _Stopped(
                Finding(
                    Code.SEVERAL_DOCUMENTS,
                    _("berkas ini berisi lebih dari satu dokumen YAML"),
                    span,
                    help=_("hapus baris `---` atau pindahkan isinya ke berkas lain"),
                )
            )

    def scalar(self, event: yaml.ScalarEvent) -> None:
        """A text, which is a key or a value."""
        span = self._span(event)
        self._refuse_marks(event, span)
        written = self.text[span.offset : span.end_offset] if span.line < span.end_line else ""
        text = Text(event.value, span, lines_of(span, written, event.value) if written else ())
        self._check_scalar(event, text)
        self._place(text)

    def alias(self, event: yaml.AliasEvent) -> None:
        """A reference to an anchor: refused, and read as an empty text."""
        span = self._span(event)
        self._add(Code.ANCHOR, _("alias YAML tidak boleh dipakai"), span, _("tulis ulang isinya"))
        self._place(_nothing_at(span))

    def open_map(self, event: yaml.MappingStartEvent) -> None:
        """A mapping begins."""
        self._open(Map(self._span(event)), event)

    def open_seq(self, event: yaml.SequenceStartEvent) -> None:
        """A sequence begins."""
        self._open(Seq(self._span(event)), event)

    def close(self, event: yaml.CollectionEndEvent) -> None:
        """A collection ends: where its last child ends, or at its bracket."""
        done = self.stack.pop()
        node = done.node
        if done.flow:
            node.span = node.span.to(self._span(event))
        elif node:
            last = node[-1] if isinstance(node, Seq) else next(reversed(node.values()))
            node.span = node.span.to(last.span)
        if isinstance(node, Seq):
            self._check_range(node)
        if not self.stack:
            self.root = node

    def _open(self, node: Map | Seq, event: yaml.CollectionStartEvent) -> None:
        self._refuse_marks(event, node.span)
        if len(self.stack) >= DEEPEST:
            raise _Stopped(
                Finding(
                    Code.TOO_DEEP,
                    _("susunan lebih dalam dari {deepest} tingkat", deepest=DEEPEST),
                    node.span,
                    help=_("periksa kurung yang tidak ditutup"),
                )
            )
        if self.stack:
            self._place(node)
        self.stack.append(_Open(node, flow=bool(event.flow_style)))

    def _place(self, node: Node) -> None:
        """Put a node where it belongs in the collection that is open."""
        if not self.stack:
            self.root = node
            return
        parent = self.stack[-1]
        if isinstance(parent.node, Seq):
            parent.node.append(node)
        elif parent.key is None:
            parent.key = self._as_key(node)
        else:
            self._put(parent.node, parent.key, node)
            parent.key = None

    def _as_key(self, node: Node) -> Text:
        if isinstance(node, Text):
            return node
        self._add(
            Code.KEY_NOT_TEXT,
            _("kunci harus berupa teks, bukan daftar atau pemetaan"),
            node.span,
            _("beri tanda kutip bila kurung itu bagian dari teks"),
        )
        return _nothing_at(node.span)

    def _put(self, mapping: Map, key: Text, value: Node) -> None:
        if key not in mapping:
            mapping[key] = value
            return
        first = mapping.key(key).span
        self.findings.append(
            Finding(
                Code.DUPLICATE_KEY,
                _("kunci `{key}` sudah ditulis di baris {line}", key=key, line=first.line),
                key.span,
                help=_("gabungkan keduanya atau hapus salah satu"),
                related=(Related(_("kunci `{key}` yang pertama", key=key), first),),
            )
        )

    def _check_scalar(self, event: yaml.ScalarEvent, text: Text) -> None:
        """Refuse what YAML reads as something other than what is written."""
        if not event.style and text == "":
            self._no_value(text)
        elif not event.style and (cut := CUT.match(self.text, text.span.end_offset)):
            message = _("`#` memulai catatan: sisa baris ini tidak dibaca sebagai isi")
            advice = _("bila bagian dari teks, beri tanda kutip; bila catatan, tulis `# ` berspasi")
            start = cut.start(1)
            self._add(
                Code.YAML_SYNTAX, message, span_at(self.text, start, start + 1, self.file), advice
            )
        elif not event.style and text == "<<":
            self._add(Code.ANCHOR, _("kunci gabung `<<` tidak boleh dipakai"), text.span, None)
        elif event.style in {"|", ">"}:
            self._check_block(text)
        elif event.style == '"' and (hidden := FORBIDDEN.search(text.replace("\t", " "))):
            self._add(
                Code.FORBIDDEN_CHARACTER,
                _(
                    "karakter U+{number} tidak tampak dan tidak boleh dipakai",
                    number=f"{ord(hidden[0]):04X}",
                ),
                text.span,
                _("hapus karakter itu"),
            )

    def _no_value(self, text: Text) -> None:
        key = self.stack[-1].key if self.stack else None
        if key is None:
            self._add(Code.NO_VALUE, _("di sini tidak ada isi"), text.span, None)
        else:
            self._add(
                Code.NO_VALUE,
                _("kunci `{key}` tidak punya isi", key=key),
                key.span,
                _for_empty(key),
            )

    def _check_block(self, text: Text) -> None:
        """``>5`` is a folded text indented by five, and ``>`` alone may have nothing under it."""
        span = text.span
        header = self.text[span.offset :].split("\n", 1)[0].split("#", 1)[0].strip()
        if any(character.isdigit() for character in header):
            self.findings.append(unquoted_symbol(header, span))
        elif not text.strip():
            self._no_value(text)

    def _check_range(self, node: Seq) -> None:
        """``[17..65]`` without quotes is a list with the one text ``17..65``."""
        written = self.text[node.span.offset : node.span.end_offset]
        if len(node) == 1 and isinstance(node[0], Text) and is_range(written):
            self.findings.append(unquoted_range(written, node.span))

    def _refuse_marks(
        self, event: yaml.ScalarEvent | yaml.CollectionStartEvent, span: Span
    ) -> None:
        if event.anchor is not None:
            message = _("jangkar `&{anchor}` tidak boleh dipakai", anchor=event.anchor)
            self._add(Code.ANCHOR, message, span, _("hapus jangkar itu"))
        if event.tag is not None:
            message = _("tag YAML yang diawali `!` tidak boleh dipakai")
            self._add(Code.TAG, message, span, _("beri tanda kutip bila `!` bagian dari teks"))

    def _add(self, code: Code, message: str, span: Span, advice: str | None) -> None:
        self.findings.append(Finding(code, message, span, help=advice))

    def _span(self, event: Any) -> Span:  # noqa: ANN401 — in the stubs marks may be None
        start, end = event.start_mark, event.end_mark
        if getattr(event, "style", None) in {"|", ">"}:
            return self._block_span(start.index, end.index)
        return Span(
            self.file,
            start.line + 1,
            start.column + 1,
            end.line + 1,
            end.column + 1,
            start.index,
            end.index,
        )

    def _block_span(self, start: int, end: int) -> Span:
        """A block text ends with its last word, not with the empty lines after it."""
        written = self.text[start:end].rstrip()
        return span_at(self.text, start, start + len(written), self.file)


_HANDLERS: Final[dict[type, Callable[[_Builder, Any], None]]] = {
    yaml.DocumentStartEvent: _Builder.document,
    yaml.ScalarEvent: _Builder.scalar,
    yaml.AliasEvent: _Builder.alias,
    yaml.MappingStartEvent: _Builder.open_map,
    yaml.SequenceStartEvent: _Builder.open_seq,
    yaml.MappingEndEvent: _Builder.close,
    yaml.SequenceEndEvent: _Builder.close,
}
