import type { ArticleRecord } from "../../src/record/index.js";
import type { Member } from "../../src/story/claim.js";
import type { Copy } from "../../src/story/copy.js";
import { type OriginsContext, type StorySpeaker, speakersFrom } from "../../src/story/origins/index.js";
import { bareRecord } from "../bare.js";

/**
 * Claims in a small notation, a member a line: the article, a colon, who says it, and through whom.
 *
 * ```text
 * Courier 1: Ann Lee                 a source with a name, in the first article of the Courier
 * Herald: Ann Lee < Courier          the same, "told the Courier"
 * Herald: two officials < Courier    nobody named: small letters, a source of its own in each article
 * Post: @Courier                     "the Courier reported"
 * Post: own                          in its own voice
 * Post: ?                            left unsaid
 * ```
 */
export function claim(
  lines: string,
  given: Partial<Given> = {},
): { members: Member[]; context: OriginsContext } {
  const records = new Map<string, ArticleRecord>();
  const speakers = new Map<string, StorySpeaker>();
  const members = lines
    .trim()
    .split("\n")
    .map((line, at): Member => {
      const [article, rest] = line.trim().split(/: (.*)/);
      const [who, ...via] = rest.split(" < ");
      const outlet = article.replace(/ \d+$/, "");
      records.set(article, {
        ...BLANK,
        id: article,
        outlet: outlet === "-" ? null : outlet,
        published: given.dates?.[article] ?? null,
        credit: given.credits?.[article] ?? null,
      });
      const key = (name: string): string | null => {
        if (name === "own" || name === "?") return null;
        const source = sourceOf(name, article, given);
        speakers.set(source.key, source);
        return source.key;
      };
      return {
        article,
        statement: who === "own" ? null : `t${at}`,
        content: [{ start: 10 * at, end: 10 * at + 5 }],
        voice: who === "own" ? "own" : "attributed",
        speaker: key(who),
        via: via.flatMap(
          (name) => key(/^[A-Z]/.test(name) && !given.people?.includes(name) ? `@${name}` : name) ?? [],
        ),
      };
    });
  return {
    members,
    context: { records, copies: given.copies ?? [], speakers: speakersFrom([...speakers.values()]) },
  };
}

interface Given {
  /** By name: what is said of a source. */
  readonly said: Readonly<Record<string, string>>;
  /** By name: its kind, where it is no person. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly dates: Readonly<Record<string, string>>;
  readonly credits: Readonly<Record<string, string>>;
  readonly copies: readonly Copy[];
  /** Relays that are people. */
  readonly people: readonly string[];
}

function sourceOf(name: string, article: string, { said = {}, kinds = {} }: Partial<Given>): StorySpeaker {
  const isOutlet = name.startsWith("@");
  const shown = isOutlet ? name.slice(1) : name;
  const isNamed = /^\p{Lu}/u.test(shown);
  const description = said[shown] ?? shown;
  return {
    key: isOutlet ? `outlet ${shown.toLowerCase()}` : isNamed ? shown.toLowerCase() : `${article}#${shown}`,
    name: isNamed ? shown : null,
    description,
    kind: isOutlet ? "outlet" : (kinds[shown] ?? "person"),
    parts: [],
    said: [description],
  };
}

/** A copy of two articles that holds all members of both, or nothing of them where `apart`. */
export function copy(a: string, b: string, direction: Copy["direction"] = "unknown", apart = false): Copy {
  const span = apart ? { start: 5000, end: 5100 } : { start: 0, end: 1000 };
  return {
    a,
    b,
    passages: [{ a: span, b: span, words: 80 }],
    ofA: 1,
    ofB: 1,
    direction,
    common: null,
    reasons: [],
  };
}

const BLANK: ArticleRecord = bareRecord({ id: "" });
