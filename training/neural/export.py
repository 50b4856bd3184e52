"""From a checkpoint to two ONNX files with 8-bit weights: words.onnx and frames.onnx."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from labels import LABELS
from model import Reader
from pieces import CASES, SPACES
from settings import Settings

OPSET = 17


class ByteTable(nn.Module):
    """An embedding with 8-bit entries and one scale a row."""

    def __init__(self, weight: Tensor):
        super().__init__()
        scale = weight.abs().amax(dim=1).clamp_min(1e-8) / 127
        self.register_buffer("table", torch.round(weight / scale[:, None]).to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids: Tensor) -> Tensor:
        return self.table[ids].float() * self.scale[ids].unsqueeze(-1)


class WordsForExport(nn.Module):
    """The first half: label scores and states of all pieces."""

    def __init__(self, reader: Reader, bytes_for_words: bool):
        super().__init__()
        self.reader = reader
        self.table = ByteTable(reader.encoder.words.weight.detach()) if bytes_for_words else reader.encoder.words

    def forward(self, ids: Tensor, shapes: Tensor, real: Tensor) -> tuple[Tensor, ...]:
        encoder = self.reader.encoder
        x = self.table(ids) + encoder.places.weight[: ids.shape[1]] + encoder.shapes(shapes)
        layers = encoder.run(encoder.norm(x), real)
        made = (self.reader.label(layers[-1]), self.reader.states(layers[-1]))
        return (*made, self.reader.meanings(layers)) if self.reader.meaning else made


def write(module: nn.Module, given: tuple[Tensor, ...], names: list[str], returned: list[str], axes: dict, path: Path) -> None:
    """Writes a graph."""
    torch.onnx.export(
        module, given, str(path), input_names=names, output_names=returned, dynamic_axes=axes, opset_version=OPSET,
        dynamo=False, do_constant_folding=True,
    )
    onnx.checker.check_model(onnx.load(str(path)))


def export(reader: Reader, settings: Settings, folder: Path, eight_bits: bool = True) -> None:
    """
    Writes the files that read: `words.onnx`, `frames.onnx` and `reader.json`, which holds what is
    needed to use them. The base's `vocab.txt` belongs to them.
    """
    folder.mkdir(parents=True, exist_ok=True)
    reader = reader.eval().float()
    ids = torch.randint(5, 1000, (2, 12))
    shapes = torch.randint(0, 12, (2, 12))
    real = torch.ones(2, 12, dtype=torch.int64)
    width = 2 * settings.reach + 1
    states = torch.randn(30, 2 * settings.frame_width)
    near = torch.randint(0, 30, (3, width))
    there = torch.ones(3, width, dtype=torch.int64)
    cells = {0: "windows", 1: "pieces"}
    rows = {0: "seeds"}
    outputs = ["labels", "states", "meanings"] if reader.meaning else ["labels", "states"]
    with tempfile.TemporaryDirectory() as scratch:
        full = Path(scratch)
        write(
            WordsForExport(reader, eight_bits), (ids, shapes, real), ["ids", "shapes", "real"], outputs,
            {name: cells for name in ("ids", "shapes", "real", *outputs)}, full / "words.onnx",
        )
        write(
            reader.frames, (states, near, there), ["states", "near", "real"], ["labels", "sure"],
            {"states": {0: "words"}, "near": rows, "real": rows, "labels": rows, "sure": rows}, full / "frames.onnx",
        )
        for name in ("words.onnx", "frames.onnx"):
            if eight_bits:
                quantize_dynamic(
                    str(full / name), str(folder / name), per_channel=True, weight_type=QuantType.QInt8,
                    op_types_to_quantize=["MatMul"], extra_options={"MatMulConstBOnly": True},
                )
            else:
                (folder / name).write_bytes((full / name).read_bytes())
    about = {
        "labels": LABELS,
        "cases": CASES,
        "spaces": SPACES,
        "moves": np.round(reader.transitions().detach().numpy().astype(float), 4).tolist(),
        "reach": settings.reach,
        "window": settings.reading_window,
        "overlap": settings.overlap,
        "seedChance": settings.seed_chance,
        "sureness": settings.sureness,
    }
    write_about(folder, about)


def write_about(folder: Path, about: dict) -> None:
    """Writes `reader.json`."""
    file = folder / "reader.json"
    file.write_text(json.dumps(about, indent=1) + "\n", encoding="utf8")


def add_about(folder: Path, more: dict) -> None:
    """Adds to `reader.json`."""
    write_about(folder, {**json.loads((folder / "reader.json").read_text(encoding="utf8")), **more})
