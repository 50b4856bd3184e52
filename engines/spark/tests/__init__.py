"""Tests of the jobs: ``python -m unittest discover -t engines/spark -s engines/spark/tests``."""
