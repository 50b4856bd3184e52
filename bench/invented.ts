/** News that nobody wrote: any number of articles, the same in every run, no two alike. */

const PEOPLE = ["Ann Lee", "Bob Cole", "Sen. Eve Moss, R-Ohio,", "Max Orr", "Dr. Ida Falk", "Tom O’Neill"];
const OTHERS = [
  "the governor",
  "two officials with knowledge of the talks",
  "a spokesman for the Elmtree Water Board",
  "the report",
  "police in Orrin",
  "a person familiar with the plan",
];
const VERBS = ["said", "told reporters", "wrote in a letter", "denied", "warned", "added on Friday"];
const TOPICS = [
  "the bridge would open in May",
  "nobody had been told of the leak",
  "it was “a matter of days”",
  "the talks had ended at 9 p.m. without a word",
  "they were not going to pay the $3.5 million",
  "the council — which met twice — had voted 7-2",
  "the tram would run every ten minutes",
  "schools in the valley would stay shut",
];
const PLAIN = [
  "Rain fell over the city all night.",
  "The tram runs every ten minutes, and the fare is 2.40.",
  "The river has risen by a foot since Sunday.",
];
const OUTLETS = ["Orrin Gazette", "Elmtree Post", "Valley Radio", "The Lowland Mail"];

/** Numbers that look like chance and are the same in every run: Park and Miller's generator. */
function chance(seed: number): (below: number) => number {
  let state = (seed * 48_271 + 11) % 2_147_483_647;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** One article as a row of JSON Lines, some 2,000 characters long. */
export function inventedRow(number: number): string {
  const next = chance(number + 1);
  const pick = (words: readonly string[]): string => words[next(words.length)];
  const sentences: string[] = [];
  for (let i = 0; i < 22; i++) {
    const who = next(2) === 0 ? pick(PEOPLE) : pick(OTHERS);
    const what = pick(TOPICS);
    const order = next(6);
    if (order === 0) sentences.push(`“${what[0].toUpperCase()}${what.slice(1)},” ${who} ${pick(VERBS)}.`);
    else if (order === 1) sentences.push(`According to ${who.replace(/,$/, "")}, ${what}.`);
    else if (order < 4) sentences.push(`${who[0].toUpperCase()}${who.slice(1)} ${pick(VERBS)} that ${what}.`);
    else if (order === 4)
      sentences.push(`The inquiry counted ${next(90_000)} cases by ${1 + next(28)} March.`);
    else sentences.push(pick(PLAIN));
  }
  const text = sentences.map((sentence, i) => (i % 3 === 2 ? `${sentence}\n\n` : `${sentence} `)).join("");
  const day = `2024-${String(1 + next(12)).padStart(2, "0")}-${String(1 + next(28)).padStart(2, "0")}`;
  return JSON.stringify({
    id: `invented-${number}`,
    url: `https://news.example/${number}`,
    outlet: pick(OUTLETS),
    title: `Report ${number}: ${pick(TOPICS)}`,
    published: day,
    text: `${text.trim()}\n`,
  });
}
