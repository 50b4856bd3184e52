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
 * One of a claim's wordings, to stand for it: the one that most of its statements have, or are like, rather of a sentence's
 * length, rather in reported words than in a headline. Without what tied it to its sentence.
 *
 * @param counts how many statements have the wording of each member
 */
export function gistOf(
  members: readonly Utterance[],
  links: ClaimDraft["links"],
  counts: readonly number[],
): string {
  const likeness = counts.map((count) => count - 1);
  for (const { from, to, same } of links) {
    likeness[from] += same * counts[to];
    likeness[to] += same * counts[from];
  }
  const same = new Map<string, number>();
  const wordings = members.map(({ words }) => words.join(" "));
  for (const [at, wording] of wordings.entries()) same.set(wording, (same.get(wording) ?? 0) + counts[at]);
  const others = Math.max(1, counts.reduce((sum, count) => sum + count, 0) - 1);
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  members.forEach((member, at) => {
    const length = Math.abs(Math.log(Math.max(1, member.words.length) / PLAIN));
    const worth =
      likeness[at] / others +
      same.get(wordings[at])! / (others + 1) -
      0.2 * length -
      (member.headline ? 0.3 : 0);
    if (worth > most) {
      most = worth;
      best = at;
    }
  });
  return withMarks(untied(members[best].text));
}

/** Each mark that opens a quotation, by the one that closes it. */
const OPENERS: ReadonlyMap<string, string> = new Map([
  ["”", "“"],
  ["»", "«"],
]);

/**
 * A wording with the marks of a quotation that begins before it, or ends behind it:
 *
 *     nothing bad" would come of it   →   "nothing bad" would come of it
 *     called it a "witch hunt         →   called it a "witch hunt"
 */
export function withMarks(text: string): string {
  let [before, after] = ["", ""];
  for (const [closer, opener] of OPENERS) {
    let open = 0;
    for (const mark of text)
      if (mark === opener) open++;
      else if (mark === closer && open > 0) open--;
      else if (mark === closer) before = opener + before;
    after += closer.repeat(open);
  }
  const straight = [...text.matchAll(/"/g)];
  if (straight.length % 2 === 1) {
    const [{ index }] = straight;
    const opens = index === 0 || /[\s([–—-]/u.test(text[index - 1]);
    if (opens) after += '"';
    else before = `"${before}`;
  }
  return before + text + after;
}
