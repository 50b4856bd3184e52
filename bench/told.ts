import { WORD_COUNTS } from "../src/lexicon/word-rarity-data.js";
import { chance } from "./generated.js";

/**
 * News that nobody wrote, as it comes in to an archive: many stories at a time, each of one to some dozen articles by
 * different outlets. Each story has its own people, places, numbers and subjects; its articles tell some of what it has
 * to tell, in other words, in quotation marks or not, by the same people; one in six is another's copy, whole or cut.
 * Words are those of real news, as often as there. The same in every run.
 */
export function* toldRows(): Generator<string, never> {
  const open: Story[] = [];
  let begun = 0;
  for (let number = 0; ; number++) {
    // Some sixty stories go on at a time, as in the papers.
    while (open.length < 60) open.push(storyOf(begun++, number));
    const place = Math.floor(chance(number * 7 + 3)() * open.length);
    const story = open[place];
    const article = articleOf(story, number);
    if (article !== null) yield article;
    if (story.told >= story.size) open.splice(place, 1);
  }
}

/** Articles a day. */
const A_DAY = 300;

interface Story {
  readonly random: () => number;
  readonly size: number;
  readonly people: readonly string[];
  readonly facts: readonly (readonly string[])[];
  readonly bodies: string[];
  /** What each outlet has printed. */
  readonly printed: Set<string>;
  told: number;
}

const [COMMON, RARE] = vocabulary();

/** Words of the background: those of every twentieth article and more, and the rest. */
function vocabulary(): readonly [readonly string[], readonly string[]] {
  const [common, rare]: [string[], string[]] = [[], []];
  let count = 0;
  for (const entry of WORD_COUNTS.trim().split(/\s+/)) {
    if (entry.endsWith(":")) count = Number(entry.slice(0, -1));
    else if (/^[a-z]{3,}$/.test(entry)) (count >= 42 ? common : rare).push(entry);
  }
  return [common, rare];
}

const SYLLABLES =
  "bar cor den fal gos hel jar kel lon mar nor ost pel ras sol tar ul var wen yor zan bri".split(" ");
const FIRST =
  "Ann Bob Carl Dora Eve Frank Gina Hugo Ida Jack Kate Leo Mary Ned Olga Paul Rosa Sam Tina Victor".split(
    " ",
  );
const ROLES = ["Mayor", "Sen.", "Minister", "Judge", "Dr.", "Gov.", "Professor", "Sheriff"];
const VERBS = ["said", "told reporters", "warned", "added", "argued", "announced"];

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)];
}

function nameOf(random: () => number): string {
  const name = Array.from({ length: 3 }, () => pick(SYLLABLES, random)).join("");
  return name[0].toUpperCase() + name.slice(1);
}

function storyOf(seed: number, first: number): Story {
  const random = chance(seed * 104_729 + first);
  // One in three is told once; most by a few, some by forty.
  const size = Math.max(1, Math.round(random() ** 3 * 40));
  const topic = Array.from({ length: 30 }, () => pick(RARE, random));
  const place = nameOf(random);
  const facts = Array.from({ length: 14 }, () => {
    const words = Array.from({ length: 9 + Math.floor(random() * 8) }, () =>
      pick(random() < 0.45 ? topic : COMMON, random),
    );
    if (random() < 0.4) words.splice(3, 0, place);
    if (random() < 0.4) words.splice(5, 0, String(10 + Math.floor(random() * 990)));
    return words;
  });
  const people = Array.from(
    { length: 5 },
    () => `${pick(ROLES, random)} ${pick(FIRST, random)} ${nameOf(random)}`,
  );
  return { random, size, people, facts, bodies: [], printed: new Set(), told: 0 };
}

/** One more article of a story; null where its outlet has printed the very same before, which to a store is one article. */
function articleOf(story: Story, number: number): string | null {
  const { random, people, facts, bodies, printed } = story;
  story.told++;
  const outlet = Math.floor(random() * 80);
  const copied = bodies.length > 0 && random() < 1 / 6 ? pick(bodies, random) : null;
  let body = copied ?? bodyOf(story);
  if (copied !== null && random() < 0.5) {
    const paragraphs = copied.split("\n\n");
    body = paragraphs.slice(0, Math.ceil(paragraphs.length * (0.4 + random() * 0.5))).join("\n\n");
  }
  bodies.push(body);
  const title = `${people[0].split(" ").at(-1)} on ${pick(facts, random).slice(0, 6).join(" ")}`;
  const text = `${title}\n\n${body}`;
  if (printed.has(`${outlet} ${text}`)) return null;
  printed.add(`${outlet} ${text}`);
  const day = new Date(Date.UTC(2024, 0, 1) + (number / A_DAY) * 86_400_000).toISOString();
  return JSON.stringify({
    id: `told${number}`,
    title,
    outlet: `The ${nameOf(chance(outlet + 1))} Times`,
    published: day,
    text,
    language: "en",
  });
}

function bodyOf({ random, people, facts }: Story): string {
  const order = facts.map((_, at) => at).toSorted(() => random() - 0.5);
  return order
    .slice(0, 5 + Math.floor(random() * 8))
    .flatMap((at) => {
      // Each fact has somebody who says it first.
      const person = people[at % people.length];
      const words = facts[at]
        .filter(() => random() > 0.08)
        .map((word) => (random() < 0.06 ? pick(COMMON, random) : word));
      const told = words.join(" ");
      const large = told[0].toUpperCase() + told.slice(1);
      const way = random();
      const said =
        way < 0.35
          ? `“${large},” ${person} ${pick(VERBS, random)}.`
          : way < 0.8
            ? `${person} ${pick(VERBS, random)} that ${told}.`
            : `${large}.`;
      const filler = Array.from({ length: 10 + Math.floor(random() * 10) }, () =>
        pick(random() < 0.15 ? RARE : COMMON, random),
      ).join(" ");
      return random() < 0.5 ? [said] : [`${said} ${filler[0].toUpperCase()}${filler.slice(1)}.`];
    })
    .join("\n\n");
}
