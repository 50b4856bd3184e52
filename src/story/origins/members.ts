import {
  DOCUMENT_NOUNS,
  GOVERNMENT_NOUNS,
  GROUP_NOUNS,
  ORGANIZATION_NOUNS,
  OUTLET_NOUNS,
  PERSON_NOUNS,
} from "../../lexicon/source-nouns.js";
import type { Statement } from "../../record/index.js";
import type { Member } from "../claim.js";
import type { Draft, OriginsContext, Said } from "./context.js";
import type { StorySpeaker } from "./speakers/index.js";

/** The members of a draft with their speakers and relays led to sources of the story. */
export function castMembers({ members }: Draft, context: OriginsContext): readonly Member[] {
  const statements = new Map<string, ReadonlyMap<string, Statement>>();
  return members.map((member) => cast(member, context, statements));
}

function cast(
  { article, statement, content, voice }: Said,
  { records, speakers }: OriginsContext,
  known: Map<string, ReadonlyMap<string, Statement>>,
): Member {
  const plain = { article, statement, content, voice };
  if (voice === "own" || statement === null) return { ...plain, speaker: null, via: [] };
  let inArticle = known.get(article);
  if (!inArticle) {
    inArticle = new Map(records.get(article)?.statements.map((one) => [one.id, one]));
    known.set(article, inArticle);
  }
  const found = inArticle.get(statement);
  const key = (source: string): string => speakers.of(article, source)?.key ?? `${article}#${source}`;
  return {
    ...plain,
    speaker:
      found?.speaker == null || isNobody(speakers.of(article, found.speaker)) ? null : key(found.speaker),
    via: found?.via.map(key) ?? [],
  };
}

/** Whether the words for a source without a name stand for no source at all: "a", "43-year-old", "Tuesday". */
function isNobody(speaker: StorySpeaker | null): boolean {
  if (speaker === null || speaker.name !== null) return false;
  return !speaker.said
    .join(" ")
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => NOUNS.some((list) => list.has(word) || list.has(singular(word)) || FEW.has(word)));
}

const NOUNS = [PERSON_NOUNS, GROUP_NOUNS, ORGANIZATION_NOUNS, GOVERNMENT_NOUNS, OUTLET_NOUNS, DOCUMENT_NOUNS];
/** Words for people that are no nouns. */
const FEW = new Set(
  "some many others several most all both few those anyone everyone dozens hundreds thousands nobody none who critics".split(
    " ",
  ),
);

function singular(word: string): string {
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("men")) return `${word.slice(0, -3)}man`;
  if (word.endsWith("people")) return `${word.slice(0, -6)}person`;
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

/** Places of the members in an order of their own, so that what is found first does not depend on theirs. */
export function inOrder(members: readonly Member[]): readonly number[] {
  const key = (at: number): string => {
    const { article, content, speaker, via, statement } = members[at];
    const start = String(content[0]?.start ?? 0).padStart(9, "0");
    return [article, start, speaker, statement, ...via].join("\n");
  };
  return members
    .map((_, at) => ({ at, key: key(at) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.at - b.at))
    .map(({ at }) => at);
}
