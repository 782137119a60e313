"""Tests, laid out as the code is; what they expect is Indonesian and without colour, everywhere."""

import os

for _asked in (
    "KAIDAH_BAHASA",
    *("NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "TTY_COMPATIBLE", "COLORTERM"),
    "COLUMNS",
):
    os.environ.pop(_asked, None)
