import { type ArticleRecord, HearsayError, type Span, wordsOf } from "../../record/index.js";
import type { Anchor, Corrected, CorrectedSpeaker, Store, StoryStore } from "../../store/index.js";
import type { CorrectionInput } from "../views/index.js";

const missing = (what: string, place: string): HearsayError =>
  new HearsayError("store-no-article", what, place);

/** The article's latest record, with the article's key. */
function latest(
  store: Store,
  reference: string,
): { readonly article: number; readonly record: ArticleRecord } {
  const listed = store.versions(reference).at(-1)!;
  const record = store.kept(listed.key)?.record;
  if (!record)
    throw new HearsayError("language", "the article is unread: there is nothing in it to correct", "article");
  return { article: listed.article, record };
}

/** What a person asks to be corrected, as the store keeps it: by places, not by ids, which another reading gives anew. */
export function correctedOf(input: CorrectionInput, store: Store, stories: StoryStore): Corrected {
  if (input.kind === "merge") {
    const [one, other] = input.claims;
    const [a, b] = [stories.claim(one), stories.claim(other)];
    if (a.id === b.id) throw new HearsayError("usage", "that is one claim already", "claims");
    return {
      kind: "merge",
      at: memberAnchor(a.statements[0], store, stories),
      other: memberAnchor(b.statements[0], store, stories),
    };
  }
  if (input.kind === "split") {
    const { statements } = stories.claim(input.claim);
    const member = statements[input.wording];
    const rest = statements.find((_, place) => place !== input.wording);
    if (!member || !rest) throw missing(`the claim has no wording ${input.wording} beside others`, "wording");
    return {
      kind: "split",
      at: memberAnchor(member, store, stories),
      other: memberAnchor(rest, store, stories),
    };
  }
  const { article, record } = latest(store, input.article);
  const statement = record.statements.find(({ id }) => id === input.statement);
  if (!statement) throw missing(`the article has no statement ${input.statement}`, "statement");
  const at: Anchor = {
    article,
    content: statement.content,
    cue: statement.cue,
    words: wordsOf(record.text, statement.content),
  };
  if (input.kind === "wrong") return { kind: "wrong", at };
  if (input.kind === "speaker") return { kind: "speaker", at, speaker: speakerOf(input.speaker, record) };
  const { spans } = input;
  for (const [name, list] of Object.entries(spans))
    for (const { start, end } of list ?? [])
      if (start >= end || end > record.text.length)
        throw new HearsayError("usage", "a span is empty, or ends after the text", `spans.${name}`);
  if (spans.content?.length === 0)
    throw new HearsayError("usage", "a statement has a content", "spans.content");
  return { kind: "spans", at, spans };
}

function speakerOf(
  { name, description, kind, source }: Extract<CorrectionInput, { kind: "speaker" }>["speaker"],
  { sources }: ArticleRecord,
): CorrectedSpeaker {
  if (source !== undefined) {
    const known = sources.find(({ id }) => id === source);
    if (!known) throw missing(`the article has no source ${source}`, "speaker.source");
    return { name: known.name, description: known.description, kind: known.kind };
  }
  const given = name?.trim() ? name.trim() : null;
  return { name: given, description: description ?? given, kind: kind ?? "person" };
}

function memberAnchor(
  {
    article,
    statement,
    content,
  }: { readonly article: string; readonly statement: string | null; readonly content: readonly Span[] },
  store: Store,
  stories: StoryStore,
): Anchor {
  const version = stories.version(article);
  const kept = version === null ? null : store.kept(version);
  if (!kept?.record) throw missing("an article of the claim is gone", "claims");
  const cue = kept.record.statements.find(({ id }) => id === statement)?.cue ?? [];
  return { article: kept.article, content, cue, words: wordsOf(kept.record.text, content) };
}
