import { LABELS, Label } from "./label.js";
import { keyOf, type Mention } from "./mention.js";
import { Shape, type Word } from "./word.js";
import { FIRST_NAME, Flag } from "./word-flags.js";

/** Words that are no surnames as a rule. */
const ORDINARY =
  Flag.Common | Flag.Title | Flag.OrganizationHead | Flag.GovernmentHead | Flag.PlaceHead | Flag.ThingHead;

/**
 * Brings the mentions of a text into agreement: what has the same words has the same label, the one for
 * which most speaks over all of them; and the surname of somebody who is named in full is that person.
 */
export function agree(mentions: readonly Mention[]): void {
  const keys = mentions.map(keyOf);
  vote(mentions, keys);
  inheritSurnames(mentions, keys);
  for (let m = 0; m + 1 < mentions.length; m++)
    if (sharesSurname(mentions[m], mentions[m + 1]) || isPair(mentions[m], mentions[m + 1]))
      mentions[m].label = Label.Person;
}

/** Whether it is the "Bill" of "Bill and Hillary Clinton". */
export function sharesSurname({ run, first, end }: Mention, other: Mention): boolean {
  return (
    other.run === run &&
    end - first === 1 &&
    other.first === end + 1 &&
    other.end - other.first > 1 &&
    other.label === Label.Person &&
    run.words[end].lower === "and" &&
    isSmall(run.words[first - 1]) &&
    (run.words[first].flags & FIRST_NAME) !== 0 &&
    (run.words[other.first].flags & FIRST_NAME) !== 0
  );
}

function isSmall({ shape }: Word): boolean {
  return shape === Shape.Small || shape === Shape.None;
}

/** Whether it is the "Trump" of "Trump and Clinton", where only the second is known to be a person. */
function isPair({ run, first, end, label, phrase }: Mention, other: Mention): boolean {
  const { words } = run;
  if (label !== Label.None || other.label !== Label.Person || other.run !== run || phrase !== null)
    return false;
  if (words[end].lower !== "and" || other.first !== end + 1 || other.end - other.first > 1) return false;
  return end - first === 1 && (words[first].flags & ORDINARY) === 0;
}

/** Gives all mentions of the same words the label for which most speaks. */
function vote(mentions: readonly Mention[], keys: readonly string[]): void {
  const totals = new Map<string, Total>();
  // What is nowhere taken for a name has nothing to vote on.
  mentions.forEach(({ label }, i) => {
    if (label !== Label.None && !totals.has(keys[i]))
      totals.set(keys[i], { scores: [0, 0, 0, 0, 0], count: 0 });
  });
  const votes = mentions.map(({ scores }, i) => {
    const total = totals.get(keys[i]);
    if (total === undefined) return undefined;
    for (let y = 0; y < LABELS; y++) total.scores[y] += scores[y];
    total.count++;
    return total;
  });
  mentions.forEach((mention, i) => {
    const total = votes[i];
    if (total !== undefined && total.count > 1) mention.label = highest(total.scores);
  });
}

/** What speaks for each label over all mentions of the same words, and how many those are. */
interface Total {
  readonly scores: number[];
  count: number;
}

/** Makes persons of lone words, and of what looks like a full name, that end like somebody already met. */
function inheritSurnames(mentions: readonly Mention[], keys: readonly string[]): void {
  const surnames = new Set<string>();
  for (const { run, first, end, label } of mentions) {
    if (label !== Label.Person) continue;
    let last = end - 1;
    if ((run.words[last].flags & Flag.Ending) !== 0 && last > first) last--;
    // "Osama bin Laden" is "bin Laden" too.
    for (let at = last - 1; at > first && run.words[at].shape === Shape.Small; at--)
      surnames.add(keyOf({ run, first: at, end: last + 1 }));
    if (last > first || (run.words[first - 1].flags & Flag.Title) !== 0) surnames.add(run.words[last].lower);
  }
  mentions.forEach((mention, i) => {
    const { run, first, end, label, phrase } = mention;
    if (label === Label.Person || phrase !== null) return;
    if (
      surnames.has(keys[i]) ||
      (end - first > 1 && isFullName(mention) && surnames.has(run.words[end - 1].lower))
    )
      mention.label = Label.Person;
  });
}

/** Whether it has two or three words, the first of which is a first name. */
function isFullName({ run, first, end }: Mention): boolean {
  return (
    end - first < 4 && (run.words[first].flags & FIRST_NAME) !== 0 && run.words[end - 1].shape !== Shape.Small
  );
}

function highest(scores: readonly number[]): number {
  let best = 0;
  for (let y = 1; y < LABELS; y++) if (scores[y] > scores[best]) best = y;
  return best;
}
