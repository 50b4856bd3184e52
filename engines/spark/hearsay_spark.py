"""For spark-submit: ``spark-submit … engines/spark/hearsay_spark.py read INPUT OUTPUT``, or ``story READ OUTPUT``."""

import sys

# The package beside this file, which goes before it under the same name.
from hearsay_spark.main import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
