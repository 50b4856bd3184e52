"""Hearsay's stages on Apache Spark: ``read`` articles into tables, and put them together as a ``story``."""

from .linking import story
from .reading import Settings, read
from .worker import Command

__all__ = ["Command", "Settings", "read", "story"]
