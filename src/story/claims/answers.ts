import { contestedAlong, contestIn, placeIn } from "./contest.js";
import { samePerson } from "./same-speaker.js";
import type { Utterance } from "./utterance.js";

/**
 * How likely one utterance contests what another of its article said before it; null where it does not. It tells
 * only that it contests something ("denied the rumors", "that is not true"), so what that is must stand near:
 *
 * ```text
 * Quill said the mayor had sold the harbour. Voss denied that.
 *            ^ what is answered                          ^ the answer
 * ```
 */
export function answering(answer: Utterance, said: Utterance): number | null {
  if (answer.article !== said.article || said.place >= answer.place) return null;
  const back = answer.sentence - said.sentence;
  if (back > FARTHEST || said.voice !== "attributed" || said.headline || said.words.length < FEWEST)
    return null;
  const contest = contestIn(answer);
  if (contest === null || !contest.isBare || (back === 0) !== contest.isBack || contestIn(said) !== null)
    return null;
  const person = samePerson(answer.speaker ?? answer.subject, said.speaker ?? said.subject);
  const surname = (said.speaker ?? said.subject)?.name?.split(" ").at(-1);
  // "Cornyn called Obama's concerns unpersuasive": the answer says whose words it means.
  const isNamed = surname !== undefined && person !== "same" && answer.around.includes(surname);
  if (back > 1 && !isNamed) return null;
  return RIGHT - FARTHER * back + (isNamed ? NAMED : 0) - (person === "same" ? SELF : 0);
}

/**
 * How likely one utterance contests the next one of its sentence, which it tells along ("rejected claims | that …"); null
 * where it does not. Of six such places in the train events five are labelled disputes.
 */
export function answeringAlong(answer: Utterance, said: Utterance): number | null {
  if (answer.article !== said.article || said.place !== answer.place + 1 || answer.sentence !== said.sentence)
    return null;
  if (answer.stance !== "denies" || said.statement === answer.statement || said.voice !== "attributed")
    return null;
  const along = contestedAlong(answer.around);
  return along !== null && placeIn(answer.around, said.words) >= along.said ? TOLD_ALONG : null;
}
const TOLD_ALONG = 0.75;

/** So many sentences before at most, and so many words in it at least. */
const FARTHEST = 3;
const FEWEST = 4;

/** About so many answers go with what stands right before them, on the train events; and what raises and lowers it. */
const RIGHT = 0.5;
const NAMED = 0.1;
const FARTHER = 0.06;
const SELF = 0.05;

/** Of each utterance of an article that answers another, by its place, the place of the likeliest; of equals the first of the latest sentence. */
export function answersIn(utterances: readonly Utterance[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  utterances.forEach((answer, at) => {
    if (at + 1 < utterances.length && answeringAlong(answer, utterances[at + 1]) !== null)
      found.set(answer.place, utterances[at + 1].place);
    if (contestIn(answer)?.isBare !== true) return;
    let best = 0;
    for (let before = at - 1; before >= 0; before--) {
      const said = utterances[before];
      if (answer.sentence - said.sentence > FARTHEST) break;
      const likely = answering(answer, said);
      if (likely === null || likely < best) continue;
      best = likely;
      found.set(answer.place, said.place);
    }
  });
  return found;
}
