"""Everything that was chosen on dev."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    """Settings of the model, its training and its reading."""

    # The model.
    frame_width: int = 192
    frame_heads: int = 6
    frame_inner: int = 576
    #: Words that a frame sees on either side of its seed.
    reach: int = 64

    #: Numbers of a statement's vector; 0 for a reader without.
    vector_width: int = 0
    #: How wide the step between a piece's states and its share of a vector is; 0 for none.
    vector_inner: int = 256
    #: The layers from whose states it is made, counted from 1.
    vector_layers: tuple[int, ...] = (2, 4, 6)

    # Windows of training, in word pieces.
    window: int = 320

    # Training.
    passes: int = 5
    batch_pieces: int = 2048
    encoder_rate: float = 1.5e-4
    head_rate: float = 1e-3
    #: The rate of what makes the vectors, which may begin when all else is there.
    vector_rate: float = 1e-3
    #: Each layer of the encoder learns at so much of the rate of the one above it.
    layer_decay: float = 1.0
    weight_decay: float = 0.01
    warm_up: float = 0.06
    dropout: float = 0.1
    #: The share of pieces that are hidden behind [MASK] in training.
    masked: float = 0.08
    #: Articles of train that are not learnt from: the confidence is fitted on them.
    held_out: int = 40
    smoothing: float = 0.0
    #: Word embeddings stay as they are in the base: they are half of all weights and learn little.
    freeze_words: bool = True
    average: float = 0.998
    seed: int = 8
    #: Seeds that the model itself believes in but no annotator marked, for each window.
    false_seeds: int = 4
    false_seed_chance: float = 0.05

    #: What a statement's vector and an event's claims weigh beside the reading of a batch.
    meaning_weight: float = 5.0
    claims_weight: float = 0.1
    #: Claims are learnt at every so manieth step, an event for each worker.
    claims_every: int = 5

    # Reading.
    #: Windows are cut evenly, so that those of a long text come out at about the size of training's.
    reading_window: int = 384
    overlap: int = 48
    #: A word is a seed when its chance of beginning a cue is at least this.
    seed_chance: float = 0.25
    #: Frames less sure than this are dropped.
    sureness: float = 0.45


#: The settings that have no part in training.
OF_READING = ("reading_window", "overlap", "seed_chance", "sureness")
