import type { ClaimDraft } from "./judgement.js";
import type { Utterance } from "./utterance.js";

/** A wording of so many words tells a claim at its plainest; shorter ones leave out, longer ones add. */
const PLAIN = 14;

/**
 * What ties reported words to the sentence around them:
 *
 *     said he was ill and that the talks would go on
 *                     ^^^^^^^^
 */
const TIE = /^(?:(?:and|but|or) )?(?:that )?(?=\S)/;

/** A wording without the small words that tied it to its sentence. "That" with a capital begins a quotation, and stays. */
export function untied(text: string): string {
  return text.replace(TIE, "");
}

/**
 * One of a claim's wordings, to stand for it: the one that is most like the others, rather of a sentence's
 * length, rather in reported words than in a headline. Without what tied it to its sentence.
 */
export function gistOf(members: readonly Utterance[], links: ClaimDraft["links"]): string {
  const likeness = new Float64Array(members.length);
  for (const { from, to, same } of links) {
    likeness[from] += same;
    likeness[to] += same;
  }
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  members.forEach((member, at) => {
    const length = Math.abs(Math.log(Math.max(1, member.words.length) / PLAIN));
    const worth = likeness[at] / Math.max(1, members.length - 1) - 0.3 * length - (member.headline ? 0.3 : 0);
    if (worth > most) {
      most = worth;
      best = at;
    }
  });
  return untied(members[best].text);
}
