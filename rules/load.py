"""Files of policies → a regulation, all that it rests on, and what is wrong with them."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeVar

from rules.diagnostics import Code, Finding, PolicyError
from rules.document import Part, Regulation, Settings, Vocabulary, read_part
from rules.document.csv_rows import read_rows
from rules.files import Files, FolderFiles, TextFiles, ids_of
from rules.language import _
from rules.merge import merged
from rules.nearest import nearest
from rules.salvage import names_in, salvaged, whole
from rules.source import Map, Seq, Text, not_a_mapping, read_nodes
from rules.span import Span, start_of

__all__ = ["Policies", "load", "load_partly", "load_texts", "load_texts_partly"]

P = TypeVar("P", bound=Part)

SETTINGS: Final = "kaidah.yaml"
VOCABULARY: Final = "kosakata.yaml"
MAIN: Final = "peraturan.yaml"
COMMAND: Final = "perintah"


@dataclass(frozen=True, slots=True)
class Policies:
    """A regulation with all that it reaches by ``mengingat``.

    ``regulations`` begins with the one asked for and goes on in the order of ``mengingat``,
    depth first. ``sources`` are the texts of all files read, by the names that spans give.
    ``content_hash`` depends on nothing but names and bytes of the vocabulary and the
    regulations' files. ``files`` are all files of policies, those not reached included.

    Only `load_partly` gives ``findings``: what it left out because of them wrote the names in
    ``left_out``; ``lost``: a whole regulation is not there.
    """

    regulation: str
    vocabulary: Vocabulary
    regulations: Mapping[str, Regulation]
    sources: Mapping[str, str]
    content_hash: str
    files: Files | None = field(default=None, compare=False, repr=False)
    findings: tuple[Finding, ...] = ()
    left_out: frozenset[str] = frozenset()
    lost: bool = False


def load(root: Path, regulation: str | None = None) -> Policies:
    """Load from the folder of all policies; PolicyError with every finding if it fails.

    Without a name it is the regulation that ``kaidah.yaml`` names. A name that is a ``Text``
    (from a case file) is refused at its place.
    """
    return _Loader(FolderFiles(root)).load(regulation)


def load_partly(root: Path, regulation: str | None = None) -> Policies:
    """As much as can be read, with every finding; PolicyError if nothing can.

    For who checks policies, and never to decide by.
    """
    return _Loader(FolderFiles(root), partly=True).load(regulation)


def load_texts_partly(texts: Mapping[str, str], regulation: str | None = None) -> Policies:
    """The same from texts by their names relative to the folder of all policies."""
    return _Loader(TextFiles(texts), partly=True).load(regulation)


def load_texts(texts: Mapping[str, str], regulation: str | None = None) -> Policies:
    """Load from texts by their names relative to the folder of all policies."""
    return _Loader(TextFiles(texts)).load(regulation)


@dataclass
class _Loader:
    """Reads what one regulation reaches, and gathers findings on the way."""

    files: Files
    partly: bool = False
    findings: list[Finding] = field(default_factory=list)
    left_out: list[Span] = field(default_factory=list)
    sources: dict[str, str] = field(default_factory=dict)
    reached: dict[str, bytes] = field(default_factory=dict)
    regulations: dict[str, Regulation | None] = field(default_factory=dict)
    folders: list[str] = field(default_factory=list)

    def load(self, regulation: str | None) -> Policies:
        """Everything, or PolicyError."""
        self.folders = _folders(self.files.names())
        name = self.default() if regulation is None else _placed(regulation)
        vocabulary = self.vocabulary()
        if name is not None:
            self.follow(name, ())
        found = {key: part for key, part in self.regulations.items() if part is not None}
        if self.findings and not (self.partly and name in found):
            raise PolicyError(self.findings, self.sources)
        if name is None or vocabulary is None:
            raise PolicyError(self.findings, self.sources)
        return Policies(
            regulation=str(name),
            vocabulary=vocabulary,
            regulations=found,
            sources=self.sources,
            content_hash=content_hash(self.reached),
            files=self.files,
            findings=tuple(self.findings),
            left_out=frozenset(map(str, self.names_left_out())),
            lost=len(found) < len(self.regulations),
        )

    def default(self) -> Text | None:
        """The regulation that ``kaidah.yaml`` names; that file is no part of the hash."""
        content = self.files.read(SETTINGS)
        if content is None:
            self.findings.append(
                Finding(
                    Code.NO_DEFAULT,
                    _("tidak ada peraturan yang disebut dan tidak ada peraturan bawaan"),
                    start_of(SETTINGS),
                    help=_(
                        "sebut peraturannya, atau tulis `bawaan: ...` dalam `{settings}`",
                        settings=SETTINGS,
                    ),
                )
            )
            return None
        root = self.nodes(content, SETTINGS)
        settings = None if root is None else read_part(Settings, root, self.findings)
        return None if settings is None else settings.default

    def vocabulary(self) -> Vocabulary | None:
        """The common vocabulary, which may be absent."""
        root: Map | None = Map(start_of(VOCABULARY))
        if self.files.read(VOCABULARY) is not None:
            root = self.yaml(VOCABULARY)
            if root is None and self.partly:
                self.left_out.append(whole(VOCABULARY, self.sources))
                root = Map(start_of(VOCABULARY))
        return None if root is None else self.part(Vocabulary, root)

    def part(self, form: type[P], root: Map) -> P | None:
        """The model of a document; without what is wrong in it, if that is what is asked for."""
        told, found = {one.span for one in self.findings}, list[Finding]()
        part = read_part(form, root, found)
        self.findings += [one for one in found if one.span not in told]
        if self.partly and self.findings:
            part = salvaged(form, root, self.findings, self.left_out)
        return part

    def names_left_out(self) -> Iterator[str]:
        """Every word in what was left out."""
        for span in self.left_out:
            yield from names_in(self.sources.get(span.file, "")[span.offset : span.end_offset])

    def follow(self, name: Text, path: tuple[str, ...]) -> None:
        """Load a regulation and those it rests on, depth first; ``path`` leads to it."""
        if name in path:
            self.findings.append(_cycle(name, path))
            return
        if name in self.regulations:
            return
        folder = self.folder(name)
        root = None if folder is None else self.whole(folder)
        if root is None or folder is None or not self.has_id(root, name, folder):
            self.regulations[str(name)] = None
            return
        self.add_rows(root, folder)
        self.regulations[str(name)] = self.part(Regulation, root)
        for other in _texts(root.get("mengingat")):
            self.follow(other, (*path, str(name)))

    def folder(self, name: Text) -> str | None:
        """The folder of a regulation: the one that its id, or the end of its path, names."""
        if name in self.folders:
            return str(name)
        found = [f for f in self.folders if f.endswith(f"/{name}")]
        if len(found) == 1:
            return found[0]
        if found:
            listed = ", ".join(f"`{folder}`" for folder in found)
            message = _(
                "lebih dari satu folder bernama `{name}`: {listed}", name=name, listed=listed
            )
            advice = _("sebut salah satunya selengkap itu")
            self.findings.append(
                Finding(Code.AMBIGUOUS_REGULATION, message, name.span, help=advice)
            )
            return None
        known = ids_of(self.files, {folder: f"{folder}/{MAIN}" for folder in self.folders})
        near = known.get(nearest(name, known) or "")
        self.findings.append(_unknown(name, near, dict.fromkeys(known.values())))
        return None

    def has_id(self, root: Map, name: Text, folder: str) -> bool:
        """Whether the regulation found calls itself by the name it was looked for."""
        own = root.get("peraturan")
        if not isinstance(own, Text) or own == name:
            return True
        if folder == own or folder.endswith(f"/{own}"):
            self.findings.append(_unknown(name, own, ()))
            return False
        self.findings.append(
            Finding(
                Code.WRONG_ID,
                _("`peraturan: {own}` berada di folder `{folder}`", own=own, folder=folder),
                own.span,
                help=_("tulis `peraturan: {name}`, atau ganti nama foldernya", name=name),
            )
        )
        return False

    def whole(self, folder: str) -> Map | None:
        """All files of a regulation's folder as one mapping, ``peraturan.yaml`` first."""
        names = [
            name
            for name in self.files.names()
            if name.startswith(f"{folder}/")
            and name.endswith(".yaml")
            and "/" not in name[len(folder) + 1 :]
        ]
        names.sort(key=lambda name: (name != f"{folder}/{MAIN}", name))
        maps = [root for name in names if (root := self.yaml(name)) is not None]
        if len(maps) < len(names):
            if not self.partly or not maps or maps[0].span.file != f"{folder}/{MAIN}":
                return None
            read = {one.span.file for one in maps}
            self.left_out += [whole(name, self.sources) for name in names if name not in read]
        return merged(maps[0], maps[1:], self.findings)

    def add_rows(self, root: Map, folder: str) -> None:
        """Put the rows of CSV files into the tables that name them."""
        tables = root.get("tabel")
        for table in tables.values() if isinstance(tables, Map) else ():
            file = table.get("berkas") if isinstance(table, Map) else None
            if isinstance(table, Map) and isinstance(file, Text) and file:
                rows = self.rows(table, file, folder)
                if rows is not None:
                    table[Text("baris", file.span)] = rows

    def rows(self, table: Map, file: Text, folder: str) -> Seq | None:
        """The rows of one CSV file."""
        if "baris" in table:
            span = table.key("berkas").span
            message = _("`berkas` tidak boleh ada bersama `baris`")
            self.findings.append(
                Finding(Code.KEYS_EXCLUDE, message, span, help=_("hapus salah satu"))
            )
            return None
        if not _inside(file):
            message = _("berkas `{file}` berada di luar folder peraturan ini", file=file)
            advice = _("pindahkan berkas itu ke folder peraturan, misalnya `tabel/nama.csv`")
            self.findings.append(Finding(Code.FILE_OUTSIDE, message, file.span, help=advice))
            return None
        columns = table.get("masukan")
        content = self.read(f"{folder}/{file}", file.span)
        if content is None or not isinstance(columns, Map):
            return None
        return read_rows(content, f"{folder}/{file}", columns, self.findings)

    def yaml(self, name: str) -> Map | None:
        """The mapping in a file that belongs to what was asked for."""
        content = self.read(name, start_of(name))
        return None if content is None else self.nodes(content, name)

    def nodes(self, content: bytes, name: str) -> Map | None:
        """The mapping in some bytes; findings of the text do not hide those of the model."""
        source = read_nodes(content, name)
        self.sources[name] = source.text
        self.findings.extend(source.findings)
        if isinstance(source.root, Map):
            return source.root
        if not source.findings:
            self.findings.append(not_a_mapping(source))
        return None

    def read(self, name: str, place: Span) -> bytes | None:
        """The bytes of a file that belongs to what was asked for."""
        content = self.files.read(name)
        if content is None:
            message = _("berkas `{name}` tidak ada atau tidak dapat dibaca", name=name)
            near = nearest(name, self.files.names())
            advice = _("maksudnya `{near}`?", near=near) if near else None
            self.findings.append(Finding(Code.MISSING_FILE, message, place, help=advice))
            return None
        self.reached[name] = content
        self.sources.setdefault(name, content.decode("utf-8-sig", errors="replace"))
        return content


def content_hash(files: Mapping[str, bytes]) -> str:
    """SHA-256 over names and bytes, by name; their lengths keep neighbours apart."""
    digest = hashlib.sha256()
    for name, content in sorted(files.items()):
        digest.update(f"{len(name.encode())}:{len(content)}:{name}".encode())
        digest.update(content)
    return digest.hexdigest()


def _folders(names: Iterable[str]) -> list[str]:
    """The folders that hold a regulation, in order of name."""
    return sorted(name[: -len(MAIN) - 1] for name in names if name.endswith(f"/{MAIN}"))


def _texts(node: object) -> list[Text]:
    """The texts of a node that is one or a list of them."""
    items = node if isinstance(node, Seq) else [node]
    return [item for item in items if isinstance(item, Text)]


def _placed(name: str) -> Text:
    """A name with a place: that in a case file, or the command's."""
    return name if isinstance(name, Text) else Text(name, start_of(COMMAND))


def _inside(file: str) -> bool:
    """Whether a name stays below the folder it is relative to."""
    return not file.startswith("/") and "\\" not in file and ".." not in file.split("/")


def _unknown(name: Text, near: str | None, known: Iterable[str]) -> Finding:
    listed = ", ".join(f"`{one}`" for one in known)
    return Finding(
        Code.UNKNOWN_REGULATION,
        _("peraturan `{name}` tidak ditemukan", name=name),
        name.span,
        help=_("maksudnya `{near}`?", near=near)
        if near
        else _("yang ada: {listed}", listed=listed),
    )


def _cycle(name: Text, path: tuple[str, ...]) -> Finding:
    around = " → ".join([*path[path.index(name) :], name])
    return Finding(
        Code.REGULATION_CYCLE,
        _("`mengingat` melingkar: {around}", around=around),
        name.span,
        help=_("hapus salah satu `mengingat` itu"),
    )
