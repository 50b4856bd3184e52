import { Label } from "./label.js";
import { PARTICLES } from "./patterns.js";
import { MARGIN, type Run } from "./run.js";
import { Shape } from "./word.js";

/** Bodies, in small letters, whose names go on with "on" and what they are about. */
const ABOUT = new Set([
  "committee",
  "subcommittee",
  "commission",
  "council",
  "conference",
  "caucus",
  "panel",
  "force",
]);

/**
 * Labels what a body's name goes on with, which the model tends to cut off:
 *
 * ```text
 * House Select Committee on Benghazi   University of Texas at Austin
 *                        ^^^^^^^^^^^                       ^^^^^^^^^
 * ```
 */
export function extendBodies({ words }: Run, labels: Uint8Array, hints: Uint8Array): void {
  // "Gulf of Mexico" is one place.
  for (let i = 0; i < words.length - 2 * MARGIN; i++) {
    if (hints[i] !== 1 || labels[i] !== Label.Place) continue;
    for (let next = i + 1; hints[next] === 2 && labels[next] !== Label.Organization; next++)
      labels[next] = Label.Place;
  }
  for (let i = 1; i + MARGIN < words.length - MARGIN - 1; i++) {
    const at = i + MARGIN;
    const { lower } = words[at];
    if ((lower !== "on" && lower !== "at") || labels[i - 1] !== Label.Organization) continue;
    if (lower === "on" ? !ABOUT.has(words[at - 1].lower) : !isUniversity(words, at)) continue;
    let end = i + 1;
    while (end + MARGIN < words.length - MARGIN && words[end + MARGIN].shape !== Shape.Small) end++;
    labels.fill(Label.Organization, i, end);
  }
}

/** Whether "University of" and one or two words stand before. */
function isUniversity(words: Run["words"], at: number): boolean {
  for (let i = at - 2; i >= MARGIN + 1 && i > at - 5; i--)
    if (words[i].lower === "of") return words[i - 1].lower === "university";
  return false;
}

/** Labels the small words inside a person's name, which the model takes for the end of it: "Lula da Silva". */
export function joinParticles({ words }: Run, labels: Uint8Array): void {
  for (let i = 1; i + MARGIN < words.length - MARGIN - 1; i++)
    if (
      labels[i] === Label.None &&
      labels[i - 1] === Label.Person &&
      labels[i + 1] === Label.Person &&
      words[i + MARGIN].shape === Shape.Small &&
      PARTICLES.has(words[i + MARGIN].lower)
    )
      labels[i] = Label.Person;
}
