"""The columns of the tables that the jobs write: what stands in them, and of which type. Offsets are UTF-16 code units."""

from __future__ import annotations

from dataclasses import dataclass

import pyarrow as pa

TEXT = pa.string()
COUNT = pa.int32()
KEY = pa.int64()
NUMBER = pa.float64()
FLAG = pa.bool_()
TEXTS = pa.list_(TEXT)
SPANS = pa.list_(pa.struct([("start", COUNT), ("end", COUNT)]))


@dataclass(frozen=True)
class Column:
    """One column of a table."""

    name: str
    type: pa.DataType
    meaning: str


def struct(columns: tuple[Column, ...]) -> pa.StructType:
    """The columns as one value."""
    return pa.struct([(column.name, column.type) for column in columns])


ARTICLES = (
    Column("article", TEXT, "id"),
    Column("url", TEXT, "address, where it is known"),
    Column("outlet", TEXT, "who published it"),
    Column("title", TEXT, "headline"),
    Column("byline", TEXT, "who wrote it, as printed"),
    Column("credit", TEXT, "the agency it is from"),
    Column("published", TEXT, "when, as precisely as the article says (ISO 8601)"),
    Column("published_at", KEY, "that moment, UTC"),
    Column("language", TEXT, "as a code: en"),
    Column("length", COUNT, "UTF-16 code units of the text"),
    Column("statements", COUNT, "how many it has"),
    Column("sources", COUNT, "how many it has"),
    Column("text", TEXT, "the text that all offsets count in"),
    Column("reader", TEXT, "which reader read it"),
    Column("reading", TEXT, "sources and statements as JSON, as docs/record.md has them: what the story job works with"),
)

STATEMENTS = (
    Column("article", TEXT, "id of the article"),
    Column("statement", TEXT, "id in the article"),
    Column("type", TEXT, "direct, indirect or mixed"),
    Column("parent", TEXT, "the statement whose content holds this one"),
    Column("source", TEXT, "words for who says it"),
    Column("cue", TEXT, "words that say that it is said"),
    Column("content", TEXT, "what is said"),
    Column("addressee", TEXT, "to whom"),
    Column("speaker", TEXT, "id of the source; null where the article leaves it unsaid"),
    Column("speaker_name", TEXT, "its name; null where the article names nobody"),
    Column("speaker_description", TEXT, "what the article calls it"),
    Column("speaker_kind", TEXT, "person, group, organization, government, outlet, document or other"),
    Column("speaker_unnamed", FLAG, "whether the article names nobody"),
    Column("via", TEXTS, "ids of the relays, nearest the speaker first"),
    Column("via_names", TEXTS, "what they are called"),
    Column("channel", TEXT, "interview, press conference, speech …"),
    Column("stance", TEXT, "asserts, denies, asks, wants, predicts, believes or declines"),
    Column("hedged", FLAG, "whether it is said with reserve"),
    Column("negated", FLAG, "whether it is said that somebody did not say it"),
    Column("confidence", NUMBER, "0 to 1, calibrated"),
    Column("source_spans", SPANS, "where the words for the source stand"),
    Column("cue_spans", SPANS, "likewise the cue"),
    Column("content_spans", SPANS, "likewise the content"),
    Column("addressee_spans", SPANS, "likewise the addressee"),
)

SOURCES = (
    Column("article", TEXT, "id of the article"),
    Column("source", TEXT, "id in the article"),
    Column("kind", TEXT, "person, group, organization, government, outlet, document or other"),
    Column("name", TEXT, "its fullest name; null where the article names nobody"),
    Column("description", TEXT, "what the article calls it"),
    Column("unnamed", FLAG, "whether the article names nobody"),
    Column("role", TEXT, "office or role"),
    Column("affiliation", TEXT, "for whom it speaks"),
    Column("count", COUNT, "how many people, where the text says so"),
    Column("anonymity", TEXT, "of the unnamed: the reason given, or unexplained"),
    Column("statements", COUNT, "how many are its own"),
    Column("mentions", SPANS, "where it is mentioned"),
)

FAILURES = (
    Column("stage", TEXT, "read, keys, pairs or graph"),
    Column("place", TEXT, "file, or what else names it"),
    Column("code", TEXT, "what is wrong, for programs; crash: the Node process died on it"),
    Column("message", TEXT, "the same for people, and what to do"),
    Column("excerpt", TEXT, "how the line begins, where there is one"),
)

COPIES = (
    Column("a", TEXT, "id of an article"),
    Column("b", TEXT, "id of the other; after a in the order of ids"),
    Column("direction", TEXT, "a from b, b from a, common or unknown"),
    Column("common", TEXT, "from whom both have it, where that is known"),
    Column("of_a", NUMBER, "share of a's prose that stands in b, 0 to 1"),
    Column("of_b", NUMBER, "share of b's prose that stands in a, 0 to 1"),
    Column("words", COUNT, "words that both have"),
    Column("a_spans", SPANS, "where they stand in a"),
    Column("b_spans", SPANS, "where they stand in b"),
    Column("reasons", TEXTS, "what decided the direction"),
    Column("copy", TEXT, "all of it as JSON"),
)

CLAIMS = (
    Column("claim", TEXT, "id, made from its earliest wording"),
    Column("gist", TEXT, "its plainest wording"),
    Column("origins_low", COUNT, "independent origins, if all that may be one are one"),
    Column("origins_high", COUNT, "likewise, if only those that must be one are one"),
    Column("origins", TEXTS, "keys of the sources counted for the high end"),
    Column("articles", COUNT, "how many state it"),
    Column("outlets", COUNT, "how many print it"),
    Column("wordings", COUNT, "how many there are"),
    Column("doubtful", COUNT, "wordings that may belong to another claim"),
    Column("changes", COUNT, "changes of wording"),
    Column("disputes", COUNT, "claims that dispute it"),
    Column("confidence", NUMBER, "that all of it says the same, 0 to 1, calibrated"),
    Column("reasons", TEXTS, "what was counted as one origin, and why"),
    Column("record", TEXT, "the claim as JSON, as docs/claims.md has it"),
)

CLAIM_STATEMENTS = (
    Column("claim", TEXT, "id of the claim"),
    Column("wording", COUNT, "place among its wordings, from 0, in the order of time"),
    Column("article", TEXT, "id of the article"),
    Column("outlet", TEXT, "who published that"),
    Column("published", TEXT, "when"),
    Column("statement", TEXT, "id of the statement; null where the article says it itself"),
    Column("voice", TEXT, "attributed or own"),
    Column("speaker", TEXT, "key of the source across articles"),
    Column("speaker_name", TEXT, "its name"),
    Column("speaker_description", TEXT, "what it is called"),
    Column("via", TEXTS, "keys of the relays"),
    Column("doubtful", FLAG, "whether it may belong to another claim"),
    Column("words", TEXT, "the wording"),
    Column("spans", SPANS, "where it stands in the article"),
)

ORIGINS = (
    Column("claim", TEXT, "id of the claim"),
    Column("speaker", TEXT, "key of the source"),
    Column("name", TEXT, "its name"),
    Column("description", TEXT, "what it is called"),
    Column("kind", TEXT, "person, group, organization …"),
    Column("unnamed", FLAG, "whether nobody names it"),
    Column("articles", TEXTS, "ids of the articles that have it"),
)

CHANGES = (
    Column("claim", TEXT, "id of the claim"),
    Column("kind", TEXT, "quote-altered, quote-cut, hedge-lost, attribution-lost, number-changed or count-grown"),
    Column("from", COUNT, "place of the fuller wording"),
    Column("to", COUNT, "place of the other"),
    Column("from_article", TEXT, "where the one stands"),
    Column("to_article", TEXT, "where the other stands"),
    Column("from_words", TEXT, "the one"),
    Column("to_words", TEXT, "the other"),
    Column("note", TEXT, "what changed"),
)

DISPUTES = (
    Column("claim", TEXT, "id of a claim"),
    Column("other", TEXT, "id of the claim on the other side"),
    Column("kind", TEXT, "denial, number or polarity"),
    Column("gist", TEXT, "what the one says"),
    Column("other_gist", TEXT, "what the other says"),
    Column("reason", TEXT, "why both cannot hold"),
)

STORIES = (
    Column("story", TEXT, "id, made from its earliest article"),
    Column("title", TEXT, "one of its headlines, or how its first article begins"),
    Column("articles", TEXTS, "ids, in the order of days"),
)

LEFT_OUT = (
    Column("what", TEXT, "articles, copies, claims or stories"),
    Column("count", COUNT, "of articles: how many; of the others: by how many keys nothing was looked for"),
    Column("why", TEXT, "what these keys are"),
)

#: All tables by name.
TABLES: dict[str, tuple[Column, ...]] = {
    "articles": ARTICLES,
    "statements": STATEMENTS,
    "sources": SOURCES,
    "failures": FAILURES,
    "copies": COPIES,
    "claims": CLAIMS,
    "claim_statements": CLAIM_STATEMENTS,
    "origins": ORIGINS,
    "changes": CHANGES,
    "disputes": DISPUTES,
    "stories": STORIES,
    "left_out": LEFT_OUT,
}

#: What is wrong with a line, as the stages tell it.
FAILURE = pa.struct([(column.name, column.type) for column in FAILURES[1:]])
