"""The language and the names of a regulation → JSON Schema for editors, in Indonesian.

Draft-07, the newest that every version of the YAML language server of Red Hat reads. What is
said of a key stands in two keywords, ``description`` and ``markdownDescription``; words that are
enumerated have ``enumDescriptions``. These texts are Indonesian only, as the keywords are: a file
that editors read has one language.
"""

from rules.schema.cases import case, profiles
from rules.schema.files import regulation, settings, vocabulary
from rules.schema.names import Choice, Named, Names

__all__ = [
    "Choice",
    "Named",
    "Names",
    "case",
    "profiles",
    "regulation",
    "settings",
    "vocabulary",
]
