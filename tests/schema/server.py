"""A language server on standard input and output, as an editor speaks to it."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from time import monotonic
from typing import IO, Any

ROOT = Path(__file__).resolve().parent.parent.parent
SERVER = ROOT / "tools/editor/node_modules/yaml-language-server/bin/yaml-language-server"
SETTINGS = ROOT / ".vscode/settings.json"
LIMIT = 60.0
CAPABILITIES = {
    "workspace": {"configuration": True},
    "textDocument": {
        "completion": {
            "completionItem": {"documentationFormat": ["markdown"], "snippetSupport": True}
        },
        "hover": {"contentFormat": ["markdown"]},
        "publishDiagnostics": {},
    },
}


@dataclass
class Editor:
    """One session; every wait ends after `LIMIT` seconds."""

    process: subprocess.Popen[bytes]
    arrived: Queue[dict[str, Any]] = field(default_factory=Queue)
    diagnostics: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    ids: Iterator[int] = field(default_factory=lambda: count(1))

    def send(self, method: str, params: object, **more: object) -> None:
        """Send one message."""
        assert self.process.stdin is not None
        message = {"jsonrpc": "2.0", "method": method, "params": params, **more}
        self._write(message)

    def _write(self, message: dict[str, object]) -> None:
        assert self.process.stdin is not None
        body = json.dumps(message).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def ask(self, method: str, params: object) -> Any:  # noqa: ANN401 — what the method answers
        """Send a request and wait for its answer."""
        asked = next(self.ids)
        self.send(method, params, id=asked)
        while True:
            message = self.next()
            if message.get("id") == asked and "method" not in message:
                return message["result"]

    def next(self, limit: float = LIMIT) -> dict[str, Any]:
        """The next message; what the server asks is answered, what it finds is kept."""
        try:
            message = self.arrived.get(timeout=limit)
        except Empty:
            raise TimeoutError(f"the language server said nothing for {limit} s") from None
        match message.get("method"):
            case "workspace/configuration":
                items = message["params"]["items"]
                self._write(
                    {"jsonrpc": "2.0", "id": message["id"], "result": list(map(_setting, items))}
                )
            case "textDocument/publishDiagnostics":
                found = message["params"]
                self.diagnostics[found["uri"]] = found["diagnostics"]
            case str() if "id" in message:
                self._write({"jsonrpc": "2.0", "id": message["id"], "result": None})
        return message

    def show(self, path: Path, text: str) -> str:
        """Let a file hold a text, and wait until the server has looked at it; its address."""
        uri = path.as_uri()
        version = next(self.ids)
        document = {"uri": uri, "languageId": "yaml", "version": version, "text": text}
        if uri in self.diagnostics:
            changed = {"textDocument": {"uri": uri, "version": version}}
            self.send("textDocument/didChange", {**changed, "contentChanges": [{"text": text}]})
        else:
            self.send("textDocument/didOpen", {"textDocument": document})
        self.diagnostics.pop(uri, None)
        end = monotonic() + LIMIT
        while uri not in self.diagnostics:
            self.next(max(0.1, end - monotonic()))
        return uri

    def found(self, path: Path, text: str | None = None) -> list[str]:
        """What the server finds wrong with a file, or with a text in its place."""
        uri = self.show(path, path.read_text(encoding="utf-8") if text is None else text)
        return [
            f"{one['range']['start']['line'] + 1}: {one['message']}"
            for one in self.diagnostics[uri]
        ]

    def at(self, request: str, path: Path, text: str) -> Any:  # noqa: ANN401 — what the method answers
        """Ask at the place of the `|` in a text that stands in the place of a file."""
        before, _, after = text.partition("|")
        uri = self.show(path, before + after)
        lines = before.split("\n")
        position = {"line": len(lines) - 1, "character": len(lines[-1])}
        place = {"textDocument": {"uri": uri}, "position": position}
        return self.ask(f"textDocument/{request}", place)

    def offered(self, path: Path, text: str) -> dict[str, str]:
        """What is offered at a place: documentation by label."""
        answer = self.at("completion", path, text)
        return {item["label"]: _words(item.get("documentation")) for item in answer["items"]}

    def hovered(self, path: Path, text: str) -> str:
        """What is said of a place."""
        answer = self.at("hover", path, text)
        return "" if answer is None else _words(answer["contents"])


def _words(documentation: object) -> str:
    return str(documentation["value"] if isinstance(documentation, dict) else documentation or "")


def _setting(item: dict[str, str]) -> object:
    """What the workspace of this checkout answers, as VS Code would."""
    settings = json.loads(SETTINGS.read_text(encoding="utf-8"))
    section = item.get("section", "")
    return {
        key.removeprefix(f"{section}."): value
        for key, value in settings.items()
        if key.startswith(f"{section}.")
    }


def _read(stream: IO[bytes], into: Queue[dict[str, Any]]) -> None:
    while head := stream.readline():
        length = int(head.decode().partition(":")[2])
        while stream.readline().strip():
            pass
        into.put(json.loads(stream.read(length)))


@contextmanager
def editor() -> Iterator[Editor]:
    """A session with the server in this checkout."""
    process = subprocess.Popen(
        ["node", SERVER, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    )
    assert process.stdout is not None
    session = Editor(process)
    reader = Thread(target=_read, args=(process.stdout, session.arrived), daemon=True)
    reader.start()
    try:
        folder = {"uri": ROOT.as_uri(), "name": "kaidah"}
        session.ask(
            "initialize",
            {
                "processId": None,
                "rootUri": ROOT.as_uri(),
                "workspaceFolders": [folder],
                "capabilities": CAPABILITIES,
            },
        )
        session.send("initialized", {})
        yield session
    finally:
        process.kill()
        reader.join(LIMIT)
        process.communicate(timeout=LIMIT)
