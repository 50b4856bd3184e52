import { type Chunk, chunkAt } from "./chunk.js";
import { Label } from "./label.js";
import { MARGIN, type Run } from "./run.js";
import { Class, Shape, type Word } from "./word.js";
import { FIRST_NAME, Flag } from "./word-flags.js";

/** Words, in small letters, of bodies that are called "… of …" or "… for …". */
const BODIES_OF = new Set(
  (
    "bank university ministry department institute institution council office bureau association federation court board " +
    "committee subcommittee commission college school church chamber academy museum library league society confederation " +
    "organization organisation conference archdiocese diocese brotherhood daughters sons veterans union directorate"
  ).split(" "),
);
const BODIES_FOR = new Set(
  (
    "center centre citizens americans committee coalition campaign alliance institute foundation council fund agency office " +
    "association centers society doctors campaign network partnership project"
  ).split(" "),
);

/** Last words, in small letters, that make a body's name of the words with capitals before them. */
const BODIES_LAST = new Set(
  (
    "committee subcommittee ministry department court bureau university college institute institution foundation association " +
    "council agency authority federation union commission society league alliance coalition fund corporation corp. inc. inc " +
    "ltd. company group party academy network directorate parliament legislature embassy consulate tribunal brigade caucus"
  ).split(" "),
);

/** Forms of address, in small letters, that nothing but a person's name follows. */
const ADDRESSES = new Set(
  "mr. mr mrs. mrs ms. ms mx. dr. sen. rep. gov. prof. rev. sgt. capt. col. sir lady miss".split(" "),
);

/** Titles, in small letters, that are surnames too: "Martin Luther King". */
const TITLE_SURNAMES = new Set(
  "king bishop pope prince judge marshal duke baron coach major friend star private general".split(" "),
);

/** Nationalities and a month, in small letters, that are surnames too: "Mark Cuban". */
const PEOPLE_SURNAMES = new Set(
  "may cuban english french german irish dane finn welsh roman christian".split(" "),
);

/** Small words inside a person's name: "Ursula von der Leyen". */
export const PARTICLES: ReadonlySet<string> = new Set(
  "van von der den de da di du del della la le bin ibn bint al el dos das ter ten zu".split(" "),
);

const HEADS =
  Flag.OrganizationHead |
  Flag.GovernmentHead |
  Flag.PlaceHead |
  Flag.OutletHead |
  Flag.DocumentHead |
  Flag.ThingHead;

/**
 * Locks the labels of words whose pattern alone tells what they are, so that a name the model never saw
 * is as safe as one it did:
 *
 * ```text
 * Pastor Joseph Brown   Bank of China   Senator Wu and Ann Lee   SMITH: I disagree.
 *        ^^^^^^^^^^^^   ^^^^^^^^^^^^^                  ^^^^^^^^   ^^^^^
 * ```
 */
export function lockPatterns(run: Run, labels: Int8Array): void {
  const { words } = run;
  const end = words.length - MARGIN;
  lockSpeaker(run, labels);
  if (end - MARGIN === 1) return;
  for (let at = MARGIN; at < end; at++) {
    const { flags, shape, lower } = words[at];
    const lock = labels[at - MARGIN];
    if (shape === Shape.Small || shape === Shape.None || (lock >= 0 && lock !== Label.Organization)) continue;
    if (lock < 0 && ADDRESSES.has(lower)) lockAddressed(run, at + 1, labels);
    if (lock < 0 && (flags & FIRST_NAME) !== 0 && !isBig(words[at - 1], Flag.Title | Flag.People))
      lockPerson(run, at, labels);
    else if (isBodyOf(words, at, lower)) {
      let to = at + 2;
      if (words[to].lower === "the") to++;
      if (to >= end || !isBig(words[to]) || (words[to].flags & Flag.Function) !== 0) continue;
      while (to < end && isBig(words[to]) && labels[to - MARGIN] < 0 && (words[to].flags & Flag.Title) === 0)
        to++;
      labels.fill(Label.Organization, at - MARGIN, to - MARGIN);
      at = to - 1;
    }
  }
  lockBodies(run, labels);
  lockNumbered(run, labels);
}

/** Locks "Senate Intelligence Committee": all words with capitals up to a body's head. */
function lockBodies({ words, headline }: Run, labels: Int8Array): void {
  if (headline) return;
  const end = words.length - MARGIN;
  for (let at = MARGIN + 1; at < end; at++) {
    const { flags, lower } = words[at];
    if ((flags & (Flag.OrganizationHead | Flag.GovernmentHead)) === 0 || !BODIES_LAST.has(lower)) continue;
    if (labels[at - MARGIN] >= 0 || (at + 1 < end && isBig(words[at + 1]))) continue;
    let first = at;
    while (first > MARGIN && joinsBody(words, first - 1) && labels[first - 1 - MARGIN] !== Label.None)
      first--;
    while (first < at && words[first].shape === Shape.Small) first++;
    if (first < at) labels.fill(Label.Organization, first - MARGIN, at + 1 - MARGIN);
  }
}

/** Whether the word may stand in a body's name before its head. */
function joinsBody(words: readonly Word[], at: number): boolean {
  const { flags, lower } = words[at];
  if (isBig(words[at]))
    return (
      (flags & (Flag.Function | Flag.Calendar | Flag.Party | Flag.Adjective)) === 0 &&
      !isOffice(words[at], words[at + 1])
    );
  // "Sheriff's Office" is one, and so is "Energy and Commerce Committee".
  return lower === "&" && isBig(words[at - 1]);
}

/** Whether it is an office held by somebody named after it: "Chairman" but not "Governors Association". */
function isOffice({ flags, lower }: Word, after: Word): boolean {
  return (flags & Flag.Title) !== 0 && !lower.endsWith("s") && (after.flags & HEADS) === 0;
}

/** Locks what follows a form of address, up to three words. */
function lockAddressed({ words }: Run, first: number, labels: Int8Array): void {
  let end = first;
  while (
    end < words.length - MARGIN &&
    end - first < 3 &&
    isBig(words[end], HEADS | Flag.Function | Flag.Party)
  )
    end++;
  if (end === first || (words[first].flags & (Flag.Title | Flag.People)) !== 0) return;
  if (words[first].phrases !== null && words[first - 1].lower === "miss") return;
  for (let at = first; at < end && labels[at - MARGIN] < 0; at++) labels[at - MARGIN] = Label.Person;
}

/** Locks "Thurston Howell III" and "J. Christian Adams": what an ending or an initial tells to be a person. */
function lockNumbered(run: Run, labels: Int8Array): void {
  const { words } = run;
  const chunk: Chunk = { first: 0, last: 0 };
  for (let at = MARGIN; at < words.length - MARGIN; at = chunk.last + 1) {
    chunkAt(run, at, chunk);
    const { first, last } = chunk;
    const ended = (words[last].flags & Flag.Ending) !== 0 && last - first > 1;
    const initial =
      words[first].written.length === 2 &&
      words[first].shape === Shape.Initials &&
      words[first].phrases === null;
    if (last - first < 1 || last - first > 3 || !(ended || initial)) continue;
    let free = true;
    for (let i = first; i <= last; i++) {
      const { flags } = words[i];
      const titled = (flags & Flag.Title) !== 0 && !TITLE_SURNAMES.has(words[i].lower);
      if (labels[i - MARGIN] >= 0 || titled || (flags & (HEADS | Flag.Function | Flag.Party)) !== 0)
        free = false;
    }
    if (free) labels.fill(Label.Person, first - MARGIN, last + 1 - MARGIN);
  }
}

/** Locks "Joseph Brown" and "Joseph P. Brown" where nothing else with a capital follows. */
function lockPerson({ words, atStart, headline }: Run, first: number, labels: Int8Array): void {
  const end = words.length - MARGIN;
  // "Mark Cuban", where no other reason gives "Mark" its capital.
  const reasons = headline || (atStart && first === MARGIN) || words[first - 1].shape === Shape.None;
  if (!isPlainName(words[first], reasons ? 0 : Flag.Common)) return;
  let last = first + 1;
  while (
    last < end &&
    (words[last].shape === Shape.Initials || isPlainFirstName(words[last])) &&
    last - first < 3
  )
    last++;
  let particles = 0;
  while (
    last < end &&
    particles < 2 &&
    PARTICLES.has(words[last].lower) &&
    words[last].shape === Shape.Small
  ) {
    last++;
    particles++;
  }
  if (last >= end || !isBig(words[last])) last -= particles + 1;
  if (last === first || words[last].shape === Shape.Initials || !isSurname(words[last])) return;
  if (last + 1 < end && isBig(words[last + 1]) && (words[last + 1].flags & Flag.Ending) === 0) return;
  for (let at = first; at <= last; at++) if (labels[at - MARGIN] >= 0) return;
  labels.fill(Label.Person, first - MARGIN, last + 1 - MARGIN);
}

function isPlainFirstName(word: Word): boolean {
  return (word.flags & FIRST_NAME) !== 0 && isPlainName(word);
}

/** Whether a first name is not a place's or an ordinary word too, some flags not counted. */
function isPlainName({ flags, klass, shape }: Word, allowed = 0): boolean {
  return (
    shape === Shape.Capital &&
    klass !== Class.NamesakePlace &&
    (flags & ~allowed & (Flag.Common | Flag.People | Flag.Calendar | Flag.Title)) === 0
  );
}

function isSurname({ flags, phrases, shape, lower }: Word): boolean {
  if (TITLE_SURNAMES.has(lower) || PEOPLE_SURNAMES.has(lower)) return true;
  return (
    shape !== Shape.Capitals &&
    phrases === null &&
    (flags & (HEADS | Flag.Common | Flag.People | Flag.Calendar | Flag.Title)) === 0
  );
}

/** Locks who speaks in a transcript: capitals before a colon, at the beginning. */
function lockSpeaker({ words, atStart }: Run, labels: Int8Array): void {
  const end = words.length - MARGIN;
  if (!atStart || end - MARGIN > 3 || words[end].lower !== ":" || words[end + 1].lower === "") return;
  for (let at = MARGIN; at < end; at++) {
    const { shape, flags, phrases, lower } = words[at];
    if (shape !== Shape.Capitals && shape !== Shape.Initials) return;
    if (lower.length < 2 || phrases !== null || (flags & (HEADS | Flag.Common | Flag.People)) !== 0) return;
  }
  labels.fill(Label.Person, 0, end - MARGIN);
}

function isBodyOf(words: readonly Word[], at: number, lower: string): boolean {
  const joiner = words[at + 1].lower;
  return (joiner === "of" && BODIES_OF.has(lower)) || (joiner === "for" && BODIES_FOR.has(lower));
}

function isBig({ shape, flags }: Word, without = 0): boolean {
  return shape !== Shape.Small && shape !== Shape.None && (flags & without) === 0;
}
