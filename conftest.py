"""The one vocabulary of steps, for every scenario."""

pytest_plugins = (
    "features.steps.collect",
    "features.steps.scenario",
    "features.steps.given",
    "features.steps.when",
    "features.steps.then",
)
