"""The one vocabulary of steps, for every scenario under `features/`."""

pytest_plugins = (
    "features.steps.tags",
    "features.steps.scenario",
    "features.steps.given",
    "features.steps.when",
    "features.steps.then",
)
