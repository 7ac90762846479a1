"""Where the folder that runs without an installed Python begins."""

import sys

from ui.entry import main

if __name__ == "__main__":
    sys.exit(main())
