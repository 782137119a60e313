"""Messages of the code → the English catalogue: new ones added, those gone removed, all sorted."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po, write_po

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDERS: Final = ("rules", "engine", "app", "features/steps")
CATALOGUE: Final = ROOT / "locale" / "en" / "LC_MESSAGES" / "kaidah.po"
HEADER: Final = """\
# English for what Kaidah says; the Indonesian in the code is the source. `make words` adds what is
# new, with an empty translation, and removes what is gone.
msgid ""
msgstr ""
"Language: en\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""


def messages() -> set[str]:
    """Every message that the code marks with `_` or `N_`."""
    found: set[str] = set()
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            for _line, message, _comments, _context in extract_from_file(
                "python", path, keywords={"_": None, "N_": None}
            ):
                found.update([message] if isinstance(message, str) else message)
    return found


def translations() -> dict[str, str]:
    """The catalogue as it stands: message and translation."""
    with CATALOGUE.open("rb") as file:
        catalogue = read_po(file)
    return {str(one.id): str(one.string) for one in catalogue if one.id}


def write(translated: dict[str, str]) -> None:
    """Write the catalogue anew, in order of message and without the places they come from."""
    catalogue = Catalog(charset="utf-8")
    for message, translation in sorted(translated.items()):
        catalogue.add(message, translation).flags.clear()
    with CATALOGUE.open("wb") as file:
        file.write(HEADER.encode())
        write_po(file, catalogue, width=100, no_location=True, omit_header=True)


def main() -> None:
    """Bring the catalogue up to the code, and name what is still to be translated."""
    known = translations()
    wanted = messages()
    write({message: known.get(message, "") for message in wanted})
    empty = sorted(message for message in wanted if not known.get(message))
    sys.stdout.writelines(f"{message!r}\n" for message in empty)
    told = (
        f"{len(wanted)} messages, {len(known.keys() - wanted)} removed, {len(empty)} to translate"
    )
    sys.stdout.write(f"{told}\n")


if __name__ == "__main__":
    main()
