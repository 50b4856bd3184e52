import { ASKING, HOSTS, WRITTEN_BY } from "../../lexicon/relay-words.js";
import type { Words } from "../words.js";
import { isPossessive, type OutletMention } from "./mention.js";
import { distance, holds, inOrder, type Place } from "./places.js";
import type { RelayHit, RelayRule } from "./relay-hits.js";
import type { SourceOutlet } from "./signals.js";

/** An outlet at work for one statement. */
export interface DirectRelay {
  readonly hit: RelayHit;
  readonly rule: RelayRule | "scene" | "host";
}

/** Rules that tell of an occasion, so that a sentence without a statement can set the scene for the next. */
const SCENES: ReadonlySet<RelayRule> = new Set<RelayRule>(["told", "meeting", "on air", "written", "sent"]);
/** A scene reaches so many sentences on. */
const SCENE_REACH = 2;

/** The outlets around each statement. */
export interface DirectRelays {
  /** For each statement those that relay it, in text order. */
  readonly relays: readonly (readonly DirectRelay[])[];
  /** For each statement the outlet that is its source and reports what others said; null for most. */
  readonly reports: readonly (DirectRelay | null)[];
}

/**
 * Which outlets the words around each statement make its relays, the article's own among them: the
 * hits of its sentence that lie outside its content, and those of a sentence without statements just
 * before it. Several statements in a sentence share a hit only if they have one speaker.
 */
export function directRelays(
  words: Words,
  places: readonly Place[],
  speakers: readonly (string | null)[],
  hits: readonly RelayHit[],
): DirectRelays {
  const reports: (DirectRelay | null)[] = places.map(() => null);
  const found: DirectRelay[][] = places.map(() => []);
  let asWritten: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  const order = inOrder(places);
  const bySentence = new Map<number, Place[]>();
  for (const place of order) {
    const listed = bySentence.get(place.sentence);
    if (listed) listed.push(place);
    else bySentence.set(place.sentence, [place]);
  }
  for (const hit of hits) {
    const sentence = words.sentence(hit.mention.from);
    const here = bySentence.get(sentence) ?? [];
    const open = here.filter((place) => isOpen(place, hit));
    const asked = here.find((place) => asks(words, place) && (isSource(place, hit) || isOpen(place, hit)));
    const journalist = here.find((place) => isJournalist(words, place, hit));
    if (journalist) {
      found[journalist.index].push({ hit, rule: isHost(words, hit) ? "host" : "journalist" });
      continue;
    }
    if (asked) {
      // "Asked by the Post's Ann Lee, Smith said …": the answer comes through the Post.
      const answer =
        here.find((place) => place.from > asked.from && isOther(speakers, place, asked)) ??
        (isSource(asked, hit) ? firstAfter(bySentence, sentence) : null);
      if (answer && isOther(speakers, answer, asked)) {
        found[answer.index].push({ hit, rule: "meeting" });
        continue;
      }
    }
    if (hit.rule === "journalist") {
      // "Ann Lee at the Review agreed" is one only where it writes.
      continue;
    }
    // An outlet that is itself a source relays what stands inside its content; its parent says so.
    const reporter = here.find((place) => isSource(place, hit));
    if (reporter) {
      if (hit.rule === "report") reports[reporter.index] = { hit, rule: "report" };
      continue;
    }
    const nearest = nearestTo(open, hit);
    if (nearest && hit.mention.kind === "asker") {
      // "In an interview with Smith, she said": she is Smith, and who asked is left unsaid.
      asWritten ??= sourceWords(words, places, speakers);
      const known = asWritten.get(speakers[nearest.index] ?? "");
      if (known?.has(words.shown(hit.mention.to - 1))) continue;
    }
    if (nearest) {
      for (const place of open) {
        const same =
          place === nearest ||
          (speakers[place.index] !== null && speakers[place.index] === speakers[nearest.index]);
        if (same && place.parent === nearest.parent) found[place.index].push({ hit, rule: hit.rule });
      }
    } else if (here.length === 0 && SCENES.has(hit.rule)) {
      const next = firstAfter(bySentence, sentence);
      if (next) found[next.index].push({ hit, rule: "scene" });
    }
  }
  return { relays: found, reports };
}

/** For each statement what the outlet does that is its source. */
export function sourceOutlets(
  words: Words,
  places: readonly Place[],
  mentions: readonly OutletMention[],
  reports: readonly (DirectRelay | null)[],
): readonly SourceOutlet[] {
  const found: SourceOutlet[] = reports.map((report) => (report ? "reports" : null));
  let next = 0;
  for (const place of inOrder(places)) {
    if (place.source.length === 0 || found[place.index] !== null) continue;
    const source = place.source[0];
    while (next < mentions.length && mentions[next].to <= place.from) next++;
    for (let m = next; m < mentions.length && mentions[m].from < source.to; m++) {
      const { kind, from, to, reach } = mentions[m];
      // The outlet is the head of the source, and no journalist of its follows.
      const isHead =
        kind === "outlet" &&
        from >= source.from &&
        from - source.from <= 2 &&
        reach === to &&
        !isPossessive(words.shown(to));
      if (isHead) found[place.index] = "outlet";
    }
  }
  return found;
}

/** Whether the hit can belong to the statement: what it says lies outside of what the statement quotes. */
function isOpen(place: Place, { mention, from }: RelayHit): boolean {
  if (holds(place.content, mention.from) && !holds(place.cue, from)) return false;
  return !isSource(place, { mention });
}

function isSource(place: Place, { mention }: Pick<RelayHit, "mention">): boolean {
  return holds(place.source, mention.from);
}

/** "Washington Post columnist Ann Lee wrote": what a journalist publishes comes through the outlet. */
function isJournalist(words: Words, place: Place, hit: RelayHit): boolean {
  const { mention } = hit;
  if (!isSource(place, { mention }) || mention.kind !== "outlet") return false;
  const person =
    mention.reach > mention.to ||
    /^(?:at|of|in|for|with)$/.test(
      words.lower(mention.from - (words.lower(mention.from - 1) === "the" ? 2 : 1)),
    );
  if (!person) return false;
  // "Ann Lee at the Review agreed"
  if (
    mention.reach === mention.to &&
    words.lower(mention.from - (words.lower(mention.from - 1) === "the" ? 2 : 1)) === "at"
  )
    return true;
  if (isHost(words, hit)) return true;
  return place.cue.some(({ from, to }) => {
    for (let t = from; t < to; t++) if (WRITTEN_BY.has(words.lower(t))) return true;
    return false;
  });
}

/** For each speaker the words that its sources are written with. */
function sourceWords(
  words: Words,
  places: readonly Place[],
  speakers: readonly (string | null)[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { index, source } of places) {
    const speaker = speakers[index];
    if (speaker === null) continue;
    const known = found.get(speaker) ?? new Set();
    found.set(speaker, known);
    for (const { from, to } of source) for (let t = from; t < to; t++) known.add(words.shown(t));
  }
  return found;
}

function isOther(speakers: readonly (string | null)[], a: Place, b: Place): boolean {
  return speakers[a.index] !== speakers[b.index];
}

/** Whether the statement is a question put to somebody. */
function asks(words: Words, { cue }: Place): boolean {
  return cue.some(({ from, to }) => {
    for (let t = from; t < to; t++) if (ASKING.has(words.lower(t))) return true;
    return false;
  });
}

/** "MSNBC host Ann Lee": who speaks on the air for a living. */
function isHost(words: Words, { mention }: RelayHit): boolean {
  for (let t = mention.to; t < mention.reach; t++) if (HOSTS.has(words.lower(t))) return true;
  return false;
}

function nearestTo(open: readonly Place[], hit: RelayHit): Place | null {
  let best: Place | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of open) {
    const far = Math.min(
      distance(place.cue.length > 0 ? place.cue : place.content, hit.from),
      distance(place.cue.length > 0 ? place.cue : place.content, hit.to - 1),
    );
    if (far < least) {
      least = far;
      best = place;
    }
  }
  return best;
}

function firstAfter(bySentence: ReadonlyMap<number, readonly Place[]>, sentence: number): Place | null {
  for (let s = sentence + 1; s <= sentence + SCENE_REACH; s++) {
    const [first] = bySentence.get(s) ?? [];
    if (first) return first;
  }
  return null;
}
