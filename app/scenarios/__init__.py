"""Feature files → which scenarios hold, why the others do not, and which a change can reach."""

import sys

from app.desk import CHECKOUT

# The vocabulary lies beside the features of the checkout and is no installed package.
if str(CHECKOUT) not in sys.path:
    sys.path.append(str(CHECKOUT))
