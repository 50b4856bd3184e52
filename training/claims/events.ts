import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import {
  type ArticleReader,
  type ArticleRecord,
  articleFromText,
  createReader,
  type ReaderName,
  readArticle,
} from "../../src/index.js";
import { type Utterance, utterancesOf } from "../../src/story/claims/index.js";
import { CORPORA } from "../corpus.js";
import { BASIL_OUTLETS } from "../evaluate-origins.js";

/** A labelled event: see CLAIMS.md beside the labels. */
export interface LabelledEvent {
  readonly event: string;
  readonly claims: readonly {
    readonly key: string;
    readonly members: readonly { readonly article: string; readonly start: number; readonly end: number }[];
  }[];
  readonly disputes: readonly { readonly a: string; readonly b: string; readonly kind: string }[];
}

/** An event as the program reads it, with what its utterances are by the labels. */
export interface ReadEvent {
  readonly labels: LabelledEvent;
  readonly records: readonly ArticleRecord[];
  readonly utterances: readonly Utterance[];
  /** For each utterance the keys of the claims that it states. */
  readonly claims: readonly ReadonlySet<string>[];
}

interface PublishedText {
  readonly id: string;
  readonly event: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
}

/** The labelled events of a part, read by a reader. Only `train` is for learning. */
export async function readEvents(
  part: "train" | "dev",
  readerName: ReaderName = "linear",
): Promise<ReadEvent[]> {
  const labels = rows<LabelledEvent>(readFileSync(new URL(`stories/claims-${part}.jsonl`, CORPORA), "utf8"));
  const packed = readFileSync(new URL("stories/basil.jsonl.gz", CORPORA));
  const texts = new Map<string, PublishedText[]>();
  for (const text of rows<PublishedText>(gunzipSync(packed).toString("utf8")))
    texts.set(text.event, [...(texts.get(text.event) ?? []), text]);
  const reader = await createReader(readerName);
  const events: ReadEvent[] = [];
  for (const event of labels) {
    const records: ArticleRecord[] = [];
    for (const text of texts.get(event.event) ?? []) records.push(await readOne(text, reader));
    const utterances = records.flatMap((record) => utterancesOf(record));
    const claims = utterances.map(
      (utterance) =>
        new Set(
          event.claims
            .filter(({ members }) => members.some((member) => touches(utterance, member)))
            .map(({ key }) => key),
        ),
    );
    events.push({ labels: event, records, utterances, claims });
  }
  return events;
}

function readOne(
  { id, text, title, publisher, published, url }: PublishedText,
  reader: ArticleReader,
): Promise<ArticleRecord> {
  return readArticle(
    articleFromText(text, { id, title, outlet: BASIL_OUTLETS[publisher] ?? publisher, published, url }),
    reader,
  );
}

/** Whether an utterance and a labelled member share at least half of the shorter one, as the scorer counts. */
function touches(
  { article, content }: Utterance,
  member: LabelledEvent["claims"][number]["members"][number],
): boolean {
  if (article !== member.article) return false;
  let [length, shared] = [0, 0];
  for (const { start, end } of content) {
    length += end - start;
    shared += Math.max(0, Math.min(end, member.end) - Math.max(start, member.start));
  }
  return shared > 0 && shared >= 0.5 * Math.min(length, member.end - member.start);
}

function rows<Row>(text: string): Row[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row);
}
