"""Models of the language → schemas of its mappings, each key with what it means."""

from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from pydantic.json_schema import models_json_schema

from rules.document import Part
from rules.document.fields import CHAPTER, CHAPTER_FORM, NAME, NAME_FORM, whole
from rules.schema.texts import Schema, one_or_more, text, with_examples
from rules.schema.told import EXAMPLES, TOLD
from rules.schema.words import described, enumerated, meanings

Replace: TypeAlias = Callable[[str, str], Schema | None]
"""Part and key → what an editor is to offer there, if more than the model says."""

DEFINITIONS: Final = "#/definitions/"


def every_part(form: type[Part] = Part) -> Iterator[type[Part]]:
    """The models of all mappings that the language has."""
    for part in form.__subclasses__():
        yield part
        yield from every_part(part)


def reference(name: str) -> Schema:
    """The schema that has a name."""
    return {"$ref": f"{DEFINITIONS}{name}"}


def definitions(more: Replace) -> dict[str, Schema]:
    """The schema of every model, by its name; forms that have readers of their own by theirs."""
    parts = {part.__name__: part for part in every_part()}
    _, generated = models_json_schema(
        [(part, "validation") for part in parts.values()], ref_template=DEFINITIONS + "{model}"
    )
    return {
        name: _part(parts[name], schema, more)
        for name, schema in generated["$defs"].items()
        if name in parts
    }


def _part(part: type[Part], schema: Schema, more: Replace) -> Schema:
    properties = {
        key: {
            **(more(part.__name__, key) or cleaned(value)),
            **told(lineage(part), key),
        }
        for key, value in schema["properties"].items()
    }
    required = {"required": schema["required"]} if "required" in schema else {}
    return {
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
        **required,
    }


def lineage(part: type[Part]) -> list[str]:
    """The name of a part and of those that it is made from, the nearest first."""
    return [one.__name__ for one in part.__mro__ if issubclass(one, Part)]


def told(places: list[str], key: str) -> Schema:
    """What a key means, looked up in one place after another; KeyError if nowhere."""
    meaning = next(TOLD[place][key] for place in places if key in TOLD.get(place, {}))
    found = (EXAMPLES[place][key] for place in places if key in EXAMPLES.get(place, {}))
    return with_examples(described(key, meaning), next(found, ()))


def cleaned(value: Schema) -> Schema:
    """What pydantic says of one attribute, without what is only about Python."""
    match value:
        case {"form": form}:
            return reference(form)
        case {"enum": words}:
            known = meanings(words)
            return {"enum": words} if known is None else enumerated(known)
        case {"anyOf": [each, {"type": "array"}]}:
            return one_or_more(cleaned(each))
        case {"anyOf": [each, {"type": "null"}]}:
            return cleaned(each)
        case {"type": "array", "items": each}:
            return {"type": "array", "items": cleaned(each), "minItems": 1}
        case {"type": "object", "patternProperties": named}:
            return _named(named)
        case {"pattern": pattern, "patternErrorMessage": advice}:
            return text(pattern, advice)
        case _:
            return {"$ref": value["$ref"]}


def _named(found: Schema) -> Schema:
    """A mapping whose keys are names; pydantic says of them only that they are not empty."""
    ((pattern, each),) = found.items()
    chapters = pattern == whole(CHAPTER)
    return {
        "type": "object",
        "additionalProperties": cleaned(each),
        "propertyNames": {
            "pattern": pattern if chapters else whole(NAME),
            "patternErrorMessage": CHAPTER_FORM if chapters else NAME_FORM,
        },
    }
