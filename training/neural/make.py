"""One command from the corpora to the shipped files: python training/neural/make.py"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

# Each worker computes on one core; this has to be said before the libraries start.
for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(name, "1")

import numpy as np  # noqa: E402
import torch  # noqa: E402

from batches import Cut, cut_article  # noqa: E402
from check import compare  # noqa: E402
from claims import read_events  # noqa: E402
from confidence import calibration_error, cases_of, confidences, fitted  # noqa: E402
from corpus import Article, held_out, read_articles  # noqa: E402
from decode import statements  # noqa: E402
from evaluate import score  # noqa: E402
from export import add_about, export  # noqa: E402
from links import score_links  # noqa: E402
from model import base_folder  # noqa: E402
from onnx_engine import OnnxEngine  # noqa: E402
from pieces import Cutter  # noqa: E402
from reading import TorchEngine, believe  # noqa: E402
from settings import Settings  # noqa: E402
from train import Aids, Log, train  # noqa: E402
from trainer import load_average  # noqa: E402


def cuts_of(articles: list[Article]) -> list[Cut]:
    """Articles, cut."""
    cutter = Cutter(base_folder())
    return [cut_article(cutter, article) for article in articles]


def score_checkpoint(path: Path, corpora: Path, dtype: torch.dtype) -> str:
    """A line with a checkpoint's scores on the dev part."""
    reader, settings = load_average(path)
    cuts = cuts_of(read_articles(corpora, "dev"))
    beliefs = [believe(TorchEngine(reader, dtype), cut, settings) for cut in cuts]
    return f"dev: {score(cuts, beliefs, reader.transitions().detach().numpy(), settings, corpora)}"


def fit_confidence(engine: OnnxEngine, moves: np.ndarray, settings: Settings, corpora: Path) -> np.ndarray:
    """The weights of the confidence, from the articles that the model has not learnt from."""
    cuts = cuts_of(held_out(read_articles(corpora, "train"), settings.held_out))
    return np.round(fitted(*cases_of(cuts, [statements(believe(engine, cut, settings), moves, settings) for cut in cuts])), 4)


def ship(path: Path, corpora: Path, out: Path) -> str:
    """Exports a checkpoint, fits its confidence and tells how the 8-bit files compare with the model."""
    reader, settings = load_average(path)
    export(reader, settings, out)
    (out / "vocab.txt").write_bytes((base_folder() / "vocab.txt").read_bytes())
    moves, engine = reader.transitions().detach().numpy(), OnnxEngine(out)
    cuts = cuts_of(read_articles(corpora, "dev"))
    told = compare(cuts, TorchEngine(reader), engine, moves, settings, corpora)
    size = sum(file.stat().st_size for file in out.iterdir()) / 1e6
    lines = [
        f"full precision: {told.model}",
        f"8 bits, {size:.1f} MB: {told.exported}",
        f"labels agree on {told.labels:.2f} % of words, statements at F1 {told.statements:.1f}",
    ]
    if settings.held_out:
        weights = fit_confidence(engine, moves, settings, corpora)
        add_about(out, {"confidence": weights.tolist()})
        signs, right = cases_of(cuts, told.found)
        error = calibration_error(confidences(signs, weights), right)
        lines.append(f"confidence {weights.tolist()}: expected calibration error {error:.3f}")
    if settings.vector_width:
        events = read_events(corpora, "dev", Cutter(base_folder()))
        lines.append(f"by the vectors alone: {score_links(events, reader, settings, corpora)}")
    return "\n".join(lines)


def main() -> None:
    """Reads the command line."""
    here = Path(__file__).resolve()
    parser = argparse.ArgumentParser(description="Trains the neural reader, or goes on where it stopped, and exports it.")
    parser.add_argument("--corpora", type=Path, default=here.parents[3] / "shared" / "corpora")
    parser.add_argument("--folder", type=Path, default=here.parent / "checkpoints", help="where checkpoints and the log go")
    parser.add_argument("--out", type=Path, help="where the exported files go; by default FOLDER/onnx")
    parser.add_argument("--passes", type=int, default=Settings.passes)
    parser.add_argument("--vectors", type=int, default=Settings.vector_width, help="numbers of a statement's vector; 0 for a reader without")
    parser.add_argument("--workers", type=int, default=len(os.sched_getaffinity(0)), help="threads, one a core")
    parser.add_argument("--precision", choices=("bf16", "fp32"), default="bf16")
    parser.add_argument("--minutes", type=float, default=float("inf"), help="stop after so long, to go on later")
    parser.add_argument("--begin", type=Path, metavar="CHECKPOINT", help="begin with this one rather than with the base")
    parser.add_argument("--utterances", type=Path, help="possible claims of the articles, by training/claims/utterances.ts")
    parser.add_argument("--taught", type=Path, help="what the vectors of utterances should be, by teacher.py")
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="another value for one of settings.py")
    parser.add_argument("--export", type=Path, metavar="CHECKPOINT", help="only export this checkpoint")
    options = parser.parse_args()
    dtype = torch.bfloat16 if options.precision == "bf16" else torch.float32
    torch.set_num_threads(1)
    folder, corpora = options.folder, options.corpora
    out = options.out or folder / "onnx"
    if options.export:
        print(ship(options.export, corpora, out))
        return
    more = {name: type(getattr(Settings, name))(value) for name, value in (each.split("=") for each in options.set)}
    settings = Settings(passes=options.passes, vector_width=options.vectors, **more)
    aids = Aids(options.begin, options.utterances, options.taught)
    after = lambda path: score_checkpoint(path, corpora, dtype)  # noqa: E731
    if train(corpora, folder, settings, options.workers, dtype, options.minutes, after, aids=aids):
        Log(folder / "train.log").say(ship(folder / f"pass-{settings.passes}.pt", corpora, out))


if __name__ == "__main__":
    main()
