"""Tests, laid out as the code is; what they expect is Indonesian, whatever the shell asks for."""

import os

os.environ.pop("KAIDAH_BAHASA", None)
