import type { Reason } from "../reason.js";
import { answerBetween, disputeOf } from "./dispute.js";
import { featuresOf } from "./features.js";
import type { Judgement, Link } from "./judgement.js";
import type { ClaimModel } from "./model.js";
import { type Profile, profileOf } from "./profile.js";
import { reasonsOf } from "./reasons.js";
import { probability, scoreOf, sharesOf } from "./trees.js";
import type { Utterance } from "./utterance.js";

/** Pairs less likely one claim than this have no part in any decision. */
export const LEAST_SAME = 0.05;

/** Why is told of pairs that may end up in one claim; the rest only weigh in with others. */
const LEAST_TOLD = 0.2;

const NOTHING: Judgement = { same: 0, dispute: null };

/** Whether a judged pair may matter to any claim or dispute; what is not kept need not be stored. */
export function worthKeeping({ same, dispute }: Judgement): boolean {
  return same >= LEAST_SAME || dispute !== null;
}

/**
 * How likely two utterances are one claim, or two sides of a dispute; the same whichever comes first. Where the
 * two have nothing to be compared by, nothing is said: `same` 0.
 */
export function judge(a: Utterance, b: Utterance, model: ClaimModel): Judgement {
  const [first, second] = inOrder(a, b);
  const [p, q] = [profileIn(model, first), profileIn(model, second)];
  const features = featuresOf(p, q);
  const answer = answerBetween(p, q);
  if (features === null) return answer === null ? NOTHING : { same: 0, dispute: answer };
  const same = probability(scoreOf(model.same, features));
  const dispute = answer ?? disputeOf(p, q, same, features);
  return same < LEAST_SAME && dispute === null ? NOTHING : { same, dispute };
}

/**
 * Why a link was made, the weightiest first. Worked out when it is to be told: of all links few are, and to keep the reasons
 * of all would take more room than the articles.
 */
export function reasonsFor(
  { a, b, judgement: { same, dispute } }: Link,
  model: ClaimModel,
): readonly Reason[] {
  if (same < LEAST_TOLD && dispute === null) return [];
  const [first, second] = inOrder(a, b);
  const [p, q] = [profileIn(model, first), profileIn(model, second)];
  const features = featuresOf(p, q);
  return features === null ? [] : reasonsOf(p, q, features, sharesOf(model.same, features));
}

function inOrder(a: Utterance, b: Utterance): readonly [Utterance, Utterance] {
  const isFirst = a.article === b.article ? a.place < b.place : a.article < b.article;
  return isFirst ? [a, b] : [b, a];
}

/** What was worked out of an utterance, once. */
export function profileIn(model: ClaimModel, utterance: Utterance): Profile {
  let profile = model.profiles.get(utterance);
  if (profile === undefined) {
    profile = profileOf(utterance, model);
    model.profiles.set(utterance, profile);
  }
  return profile;
}
