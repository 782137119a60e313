"""Words → the choice they name, by its id or by its label."""

from collections.abc import Mapping


def find_option(words: str, options: Mapping[str, str]) -> str | None:
    """The id of an option; case, spaces and underscores do not count."""
    wanted = plain(words)
    by_id = (option for option in options if plain(option) == wanted)
    by_label = (option for option, label in options.items() if plain(label) == wanted)
    return next(by_id, None) or next(by_label, None)


def plain(words: str) -> str:
    """Words as they are compared."""
    return " ".join(words.casefold().replace("_", " ").split())
