import type { Member } from "../claim.js";
import { inOrder } from "./members.js";
import type { Scene } from "./scene.js";

/**
 * Somebody who may be an origin of a claim: a source that is said to say it, an outlet that says it in its own
 * voice (or of which another says so), or whoever it is that an article leaves unsaid.
 */
export interface Voice {
  /** The source's key; `outlet:` and the outlet's key; `unsaid:` and the article's id. */
  readonly id: string;
  readonly kind: "named" | "unnamed" | "outlet" | "unsaid";
  /** Key of the source; null for what is left unsaid, and for an outlet that is no source of any article. */
  readonly speaker: string | null;
  /** Key of the outlet, of an outlet. */
  readonly outlet: string | null;
  /** Places of its members. */
  readonly members: readonly number[];
  /** Articles in which it stands. */
  readonly articles: ReadonlySet<string>;
  /** Outlets through which it reached them, the nearest to it for each member; its article's own where none stands between. */
  readonly through: ReadonlySet<string>;
}

/** Collects the voices of a claim, in the order of their ids. */
export function voicesOf(
  members: readonly Member[],
  scene: Scene,
  without: ReadonlySet<number> = new Set(),
): readonly Voice[] {
  const found = new Map<string, Draft>();
  const attributing = new Set<string>();
  const naming = new Set<string>();
  const own: number[] = [];
  const unsaid: number[] = [];
  for (const place of inOrder(members)) {
    if (without.has(place)) continue;
    const member = members[place];
    const { article, speaker } = member;
    const outlet = speaker === null ? null : scene.outletOf(speaker);
    // "The Post has learned", in the Post: its own voice.
    if (member.voice === "own" && isOthers(member, scene)) unsaid.push(place);
    else if (member.voice === "own" || (outlet !== null && scene.ownOutlets(article).includes(outlet)))
      own.push(place);
    else if (speaker === null) unsaid.push(place);
    else {
      attributing.add(scene.voiceOf(article));
      naming.add(article);
      const isNamed = scene.speaker(speaker).name !== null;
      const kind = outlet !== null ? "outlet" : isNamed ? "named" : "unnamed";
      add(found, outlet !== null ? `outlet:${outlet}` : speaker, kind, speaker, outlet, place, member, scene);
    }
  }
  // "Mr. Lee pressed on with his plan": whoever tells what a source of the claim does has it from that source.
  const named = new Set(
    [...found.values()].flatMap(({ kind, speaker }) => (kind === "named" ? speaker! : [])),
  );
  const rest = [...unsaid, ...own].filter((place) => {
    const key = named.size === 0 ? null : toldOf(members[place], named, scene);
    if (key === null) return true;
    attributing.add(scene.voiceOf(members[place].article));
    naming.add(members[place].article);
    add(found, key, "named", key, null, place, members[place], scene);
    return false;
  });
  const left = new Set(unsaid);
  for (const place of rest) {
    const member = members[place];
    const { article } = member;
    if (left.has(place)) {
      // Where an article says it of somebody, it leaves the same one unsaid elsewhere.
      if (naming.has(article)) continue;
      attributing.add(scene.voiceOf(article));
      add(found, `unsaid:${article}`, "unsaid", null, null, place, member, scene);
      continue;
    }
    // An outlet's own voice counts only where all that it has of the claim is its own voice.
    const outlet = scene.voiceOf(article);
    if (!attributing.has(outlet))
      add(found, `outlet:${outlet}`, "outlet", null, outlet, place, member, scene);
  }
  return [...found.values()].toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** So many words in quotation marks, or half of them all, are somebody else's. */
const QUOTED = 4;
const FIRST_PERSON = new Set(["i", "i'm", "i'll", "i've", "i'd", "my", "me", "we're", "we've", "we'll"]);

/** Whether what has no attribution is plainly no outlet's own words: it stands in quotation marks, or says "I". */
function isOthers(member: Member, scene: Scene): boolean {
  const words = scene.wordsOf(member);
  const quoted = words.filter((word) => word.quoted).length;
  return (
    quoted >= QUOTED ||
    (quoted > 1 && 2 * quoted >= words.length) ||
    words.some(({ text }) => FIRST_PERSON.has(text))
  );
}

/** Those of some sources that the words of a member themselves speak of. */
export function spokenOf(
  { article, content }: Member,
  keys: ReadonlySet<string>,
  { records, speakers }: Scene,
): readonly string[] {
  const record = records.get(article);
  if (!record) return [];
  const found: string[] = [];
  for (const source of record.sources) {
    const key = speakers.of(article, source.id)?.key;
    if (key === undefined || !keys.has(key)) continue;
    if (
      source.mentions.some(({ start, end }) => content.some((span) => span.start <= start && end <= span.end))
    )
      found.push(key);
  }
  return found;
}

/** The first of some sources that the sentence of a member names; null where it names none of them. */
function toldOf(
  { article, content }: Member,
  keys: ReadonlySet<string>,
  { records, speakers }: Scene,
): string | null {
  const record = records.get(article);
  if (!record || content.length === 0) return null;
  const from = sentenceStart(record.text, content[0].start);
  const to = content[content.length - 1].end;
  let found: { readonly key: string; readonly at: number } | null = null;
  for (const source of record.sources) {
    const key = source.name === null ? undefined : speakers.of(article, source.id)?.key;
    if (key === undefined || !keys.has(key)) continue;
    for (const { start, end } of source.mentions)
      if (start >= from && end <= to && (found === null || start < found.at)) found = { key, at: start };
  }
  return found?.key ?? null;
}

/** Where the sentence around a place begins, as far as its paragraph goes. */
function sentenceStart(text: string, at: number): number {
  const begin = text.lastIndexOf("\n", at - 1) + 1;
  const before = text.slice(begin, at);
  const ends = [...before.matchAll(/[.!?][”"’)]*\s+(?=[“"‘(]?\p{Lu})/gu)].filter(
    ({ index }) => !/\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|U\.S|\p{Lu})$/u.test(before.slice(0, index)),
  );
  const last = ends[ends.length - 1];
  return last ? begin + last.index + last[0].length : begin;
}

/** A voice while it is gathered. */
interface Draft extends Voice {
  readonly members: number[];
  readonly articles: Set<string>;
  readonly through: Set<string>;
}

function add(
  found: Map<string, Draft>,
  id: string,
  kind: Voice["kind"],
  speaker: string | null,
  outlet: string | null,
  place: number,
  member: Member,
  scene: Scene,
): void {
  let voice = found.get(id);
  if (!voice) {
    voice = { id, kind, speaker, outlet, members: [], articles: new Set(), through: new Set() };
    found.set(id, voice);
  }
  voice.members.push(place);
  voice.articles.add(member.article);
  voice.through.add(reachedThrough(member, scene));
}

/** The outlet nearest the speaker: the first of its relays, or the article's own. */
export function reachedThrough({ article, via }: Member, scene: Scene): string {
  const own = scene.ownOutlets(article);
  for (const key of via) {
    const outlet = scene.outletOf(key);
    if (outlet !== null && !own.includes(outlet)) return outlet;
  }
  return scene.voiceOf(article);
}
