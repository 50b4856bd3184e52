import type { ArticleRecord } from "../../record/index.js";
import type { Change, ChangeKind } from "../claim.js";
import { amountsOf, digitsOf } from "./amounts.js";
import { grownCount } from "./counts.js";
import { hedgeIn } from "./hedges.js";
import type { ClaimDraft } from "./judgement.js";
import { quoteChange } from "./quotes.js";
import { isTold } from "./told.js";
import type { Utterance } from "./utterance.js";

/** Wordings tied less than this are not set side by side: they may tell two things. */
const LEAST_SAME = 0.4;
/** What is not there ‒ a hedge, an attribution ‒ is missed only where the two surely tell the same. */
const SURE = 0.5;

/**
 * What changed between the wordings of a claim, from one article to another, in the order of the wordings that
 * changed. Each wording is told of once for each kind: against the one that it is tied to most.
 */
export function changesOf(
  draft: Pick<ClaimDraft, "members" | "links">,
  records: ReadonlyMap<string, ArticleRecord>,
): readonly Change[] {
  const told = new Map<string, Change>();
  const { members } = draft;
  const attributing = new Set(
    members.filter(({ voice }) => voice === "attributed").map(({ article }) => article),
  );
  const links = [...draft.links].toSorted((x, y) => y.same - x.same || x.from - y.from || x.to - y.to);
  for (const { from, to, same } of links) {
    const [a, b] = [members[from], members[to]];
    if (a.article === b.article) continue;
    const tell = (kind: ChangeKind, first: number, second: number, note: string): void => {
      const key = `${kind} ${second}`;
      if (!told.has(key)) told.set(key, { kind, from: first, to: second, note });
    };
    const quote = quoteChange(a, b);
    if (quote !== null) {
      // Of as many words, the earlier one counts as the one to start from.
      const first = quote.fuller === null ? Math.min(from, to) : quote.fuller === a ? from : to;
      tell(quote.kind, first, first === from ? to : from, quote.note);
    }
    if (same < LEAST_SAME) continue;
    for (const [x, y] of [
      [from, to],
      [to, from],
    ] as const) {
      const [careful, flat] = [members[x], members[y]];
      const hedge = hedgeIn(careful);
      if (hedge !== null && same >= SURE && hedgeIn(flat) === null)
        tell("hedge-lost", x, y, `“${hedge}” in one, flat in the other`);
      if (same >= SURE && !attributing.has(flat.article) && attributionLost(careful, flat))
        tell("attribution-lost", x, y, "attributed in one, told as fact in the other");
      const grown = grownCount(careful, flat, records);
      if (grown !== null) tell("count-grown", x, y, grown);
    }
    const number = changedNumber(a, b);
    if (number !== null)
      tell("number-changed", number.exact === a ? from : to, number.exact === a ? to : from, number.note);
  }
  return [...told.values()].toSorted((x, y) => x.to - y.to || x.from - y.from || (x.kind < y.kind ? -1 : 1));
}

/**
 * Whether what somebody claims in one article is told as fact in another that attributes it nowhere. What a
 * headline leaves out is not lost, nor is what stands in quotation marks.
 */
function attributionLost(said: Utterance, told: Utterance): boolean {
  if (said.voice !== "attributed" || told.voice !== "own" || told.headline) return false;
  if (isTold(told)) return false;
  // "Trump declared …" tells of the speaker: it attributes by itself.
  return told.subject === null || told.subject.name === null || told.subject.name !== said.speaker?.name;
}

/** Numbers further apart than one and twice as many are no slip of one telling. */
const TWICE = Math.LN2 + 1e-9;

/** A number of the same things that another wording gives otherwise; the longer written one counts as exact. */
function changedNumber(
  a: Utterance,
  b: Utterance,
): { readonly exact: Utterance; readonly note: string } | null {
  const [ours, theirs] = [amountsOf(a.words), amountsOf(b.words)];
  if (ours.some(({ value }) => theirs.some((other) => other.value === value))) return null;
  for (const one of ours)
    for (const other of theirs) {
      if (one.unit !== other.unit || one.unit === "") continue;
      const far = Math.abs(Math.log(one.value / other.value));
      if (!(far <= TWICE)) continue;
      const exact = digitsOf(one.value) >= digitsOf(other.value) ? a : b;
      return { exact, note: `${one.value} in one, ${other.value} in the other` };
    }
  return null;
}
