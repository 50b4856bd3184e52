"""The model in ONNX Runtime, for checking what was exported."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime

from batches import Item, batch_of


class OnnxEngine:
    """The exported files, as an Engine of reading.py."""

    def __init__(self, folder: Path, threads: int = 1):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.first = onnxruntime.InferenceSession(str(folder / "words.onnx"), options, providers=["CPUExecutionProvider"])
        self.second = onnxruntime.InferenceSession(str(folder / "frames.onnx"), options, providers=["CPUExecutionProvider"])

    def words(self, items: list[Item]) -> list[tuple[np.ndarray, np.ndarray]]:
        """See Engine. One window at a time: padding would change how 8-bit activations are scaled."""
        made = []
        for item in items:
            batch = batch_of([item], [])
            given = {"ids": batch.ids.numpy(), "shapes": batch.shapes.numpy(), "real": batch.real.numpy()}
            scores, states = self.first.run(["labels", "states"], given)
            made.append((scores[0][item.word], states[0][item.word]))
        return made

    def frames(self, states: np.ndarray, near: np.ndarray, real: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """See Engine."""
        labels, sure = self.second.run(["labels", "sure"], {"states": states, "near": near, "real": real})
        return labels, sure
