"""Function that reads a node → validator of a field, without the cost of one that also writes."""

from dataclasses import dataclass
from typing import Any

from pydantic import GetCoreSchemaHandler, PlainValidator
from pydantic_core import CoreSchema, core_schema


@dataclass(frozen=True)
class Reader(PlainValidator):
    """A plain validator that takes the node and the validation's info.

    Pydantic would work out twice how the type of the field is written, at a third of what building
    the models costs; a document is only ever read.
    """

    def __get_pydantic_core_schema__(
        self,
        source_type: Any,  # noqa: ANN401 — whatever a field is annotated with
        handler: GetCoreSchemaHandler,
    ) -> CoreSchema:
        del source_type
        written = handler.generate_schema(self.json_schema_input_type)
        return core_schema.with_info_plain_validator_function(
            self.func,  # type: ignore[arg-type]  # all that are given here take the info
            json_schema_input_schema=written,
        )
