import type { ArticleRecord } from "../record/index.js";
import { type Link, type Utterance, utteranceId } from "./claims/index.js";
import type { Copy } from "./copy.js";
import { byPlace, byText } from "./order.js";

/** Utterances that links hold together, with all that is needed to say what they claim. */
export interface Component {
  /** Of each wording the earliest utterance. */
  readonly utterances: readonly Utterance[];
  /** Later utterances of the same wording, by the {@link utteranceId} of the earliest. */
  readonly twins: ReadonlyMap<string, readonly Utterance[]>;
  readonly links: readonly Link[];
  /** The records of all articles that these utterances stand in. */
  readonly records: ReadonlyMap<string, ArticleRecord>;
  /** The copies among these articles. */
  readonly copies: readonly Copy[];
}

/** Utterances that links hold together, as the search leaves them. */
export type Held = Pick<Component, "utterances" | "twins" | "links">;

/**
 * A component with what it needs of the records and copies that are at hand, in an order that depends on nothing but what
 * is in it.
 *
 * @param copiesOf copies by the first of their articles
 */
export function componentOf(
  { utterances, twins, links }: Held,
  records: ReadonlyMap<string, ArticleRecord>,
  copiesOf: ReadonlyMap<string, readonly Copy[]>,
): Component {
  const leads = utterances.toSorted(byPlace);
  const later = new Map<string, readonly Utterance[]>();
  for (const lead of leads) {
    const others = twins.get(utteranceId(lead));
    if (others) later.set(utteranceId(lead), others.toSorted(byPlace));
  }
  const articles = new Set([...leads, ...[...later.values()].flat()].map(({ article }) => article));
  return {
    utterances: leads,
    twins: later,
    links,
    records: new Map([...articles].map((id) => [id, records.get(id)!])),
    copies: [...articles].flatMap((id) => (copiesOf.get(id) ?? []).filter(({ b }) => articles.has(b))),
  };
}

/** Copies by the first of their articles, for {@link componentOf}. */
export function byFirst(copies: readonly Copy[]): ReadonlyMap<string, readonly Copy[]> {
  const found = new Map<string, Copy[]>();
  for (const copy of copies.toSorted((x, y) => byText(x.a, y.a) || byText(x.b, y.b))) {
    const others = found.get(copy.a);
    if (others) others.push(copy);
    else found.set(copy.a, [copy]);
  }
  return found;
}
