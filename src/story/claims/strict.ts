import { cluster } from "./cluster.js";
import { quoteChange } from "./quotes.js";
import type { Edge } from "./settle.js";
import { type Utterance, utteranceId } from "./utterance.js";
import { turns } from "./verbatim.js";

/**
 * A group of more articles than this is gathered again more strictly, and one of many more strictly still: in a crowd
 * much is linked by chance, and one chain of such links makes one claim of several remarks.
 */
const FEW_ARTICLES = 3;
const MANY_ARTICLES = 10;

/**
 * Every part of such a claim is joined to the rest by a link of this strength. Held out on the train events, 45 of 55
 * claims of three articles hold only what says the same where they need no link weaker than 0.6, 25 of 82 where they do.
 */
const STRONG = 0.6;
/** Likewise, of many articles: what belongs to it surely is a crowd enough. */
const STRONGEST = 0.95;

/**
 * Where one of the two has a "not" more than the other, a link is worth so much less: of 33 such links of 0.9 and more 25
 * are right, and of the others 427 of 433.
 */
const TURNED = 0.8;

/** More than ten wordings come together only where their pairs are linked so much on average. */
const CROWD = { members: 10, mean: 0.35 };

/**
 * How many articles the utterances of a group stand in.
 *
 * @param group places in `utterances`
 * @param twins later utterances of the wordings, by the {@link utteranceId} of the earliest
 */
export function articlesOf(
  group: readonly number[],
  utterances: readonly Utterance[],
  twins: ReadonlyMap<string, readonly Utterance[]>,
): number {
  const articles = new Set<string>();
  for (const at of group) {
    articles.add(utterances[at].article);
    for (const { article } of twins.get(utteranceId(utterances[at])) ?? []) articles.add(article);
  }
  return articles.size;
}

/**
 * A group as it is where it has few articles; else the parts of it that are each held together by strong links, with
 * two parts of one sentence together only where they say the same.
 *
 * @param group places in `utterances`
 * @param articles how many it has
 * @param edges between places in the group
 * @param least as of {@link cluster}
 */
export function gatherStrictly(
  group: number[],
  articles: number,
  edges: readonly Edge[],
  utterances: readonly Utterance[],
  least: number,
): number[][] {
  if (articles <= FEW_ARTICLES) return [group];
  const best = articles > MANY_ARTICLES ? STRONGEST : STRONG;
  const wholes = group.map((at) => `${utterances[at].article}#${utterances[at].sentence}`);
  const counted = edges.map((edge) =>
    isTurned(utterances[group[edge.a]], utterances[group[edge.b]])
      ? { ...edge, same: TURNED * edge.same }
      : edge,
  );
  return cluster(group.length, counted, { least, best, crowd: CROWD, wholes }).map((part) =>
    part.map((place) => group[place]),
  );
}

/** Whether one has a "not" more than the other; not where that is what was altered in one quotation. */
function isTurned(a: Utterance, b: Utterance): boolean {
  return turns(a) % 2 !== turns(b) % 2 && quoteChange(a, b) === null;
}
