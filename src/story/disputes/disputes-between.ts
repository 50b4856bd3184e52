import {
  type ClaimDraft,
  type DraftDispute,
  type Link,
  type Utterance,
  utteranceId,
} from "../claims/index.js";

/** Less likely disputes are not told: chosen on the train events, held out. */
export const LEAST_DISPUTE = 0.2;

/**
 * The disputes among drafts of one component: pairs of drafts of which members are linked as two sides. Each with
 * the kind and likelihood of its likeliest link; in the order of the drafts' ids.
 */
export function disputesBetween(
  drafts: readonly ClaimDraft[],
  links: readonly Link[],
): readonly DraftDispute[] {
  const home = new Map(
    drafts.flatMap((draft) => draft.members.map((member) => [utteranceId(member), draft.id])),
  );
  const found = new Map<string, DraftDispute>();
  const denied = new Map<string, Answered>();
  for (const { a, b, judgement } of links) {
    const { dispute } = judgement;
    if (dispute === null || dispute.probability < LEAST_DISPUTE) continue;
    const [one, other] = [home.get(utteranceId(a)), home.get(utteranceId(b))];
    if (one === undefined || other === undefined || one === other) continue;
    const [first, second] = one < other ? [one, other] : [other, one];
    if (dispute.kind === "denial") {
      const [denying, claim] = denies(a, b) ? [one, other] : [other, one];
      const answer = { probability: dispute.probability, same: judgement.same, claim };
      const known = denied.get(denying);
      if (known === undefined || isNearer(answer, known)) denied.set(denying, answer);
    }
    const key = `${first}\n${second}`;
    const known = found.get(key);
    if (known !== undefined && !likelier(dispute, known)) continue;
    found.set(key, { a: first, b: second, ...dispute, reason: NOTES[dispute.kind] });
  }
  // A denial answers the claim that it is nearest to, not all that are like it.
  const answers = ({ a, b, kind }: DraftDispute): boolean =>
    kind !== "denial" || denied.get(a)?.claim === b || denied.get(b)?.claim === a;
  return [...found.values()]
    .filter(answers)
    .toSorted((x, y) => (x.a === y.a ? order(x.b, y.b) : order(x.a, y.a)));
}

/** What a denial answers, and how likely. */
interface Answered {
  readonly probability: number;
  readonly same: number;
  readonly claim: string;
}

/** Whether a denial rather answers the one than the other. */
function isNearer(one: Answered, known: Answered): boolean {
  return (
    (one.probability - known.probability || one.same - known.same || (one.claim < known.claim ? 1 : -1)) > 0
  );
}

/** Whether of two sides the first is the denial: it says so, or it is the later one of an article. */
function denies(a: Utterance, b: Utterance): boolean {
  if ((a.stance === "denies") !== (b.stance === "denies")) return a.stance === "denies";
  return a.article === b.article && a.place > b.place;
}

const NOTES: Readonly<Record<DraftDispute["kind"], string>> = {
  denial: "the one denies what the other says",
  number: "the same is told with another number",
  polarity: "the one says the opposite of the other",
};

/** Of equally likely ones the kind decides, so that the order of links does not. */
function likelier(
  one: { readonly kind: string; readonly probability: number },
  known: { readonly kind: string; readonly probability: number },
): boolean {
  return (
    one.probability > known.probability || (one.probability === known.probability && one.kind < known.kind)
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
