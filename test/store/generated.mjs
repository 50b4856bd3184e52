const people = ["Ann Lee", "Bo Ek", "Cai Wu", "Dana Roe", "Eli Fox"];

/**
 * An article of that number, with its record: some sentences, each a statement. Every third one is
 * another text at an address that was there before.
 *
 * @param {string} name tells the articles of one run from those of another
 * @param {number} number
 */
export function generate(name, number) {
  const sources = people.map((person, i) => ({
    id: `s${i + 1}`,
    kind: "person",
    name: person,
    description: person,
    role: null,
    affiliation: null,
    count: 1,
    anonymity: null,
    mentions: [],
  }));
  let text = "";
  const statements = [];
  for (let i = 0; i < 3 + (number % 9); i++) {
    const who = people[(number + i) % people.length];
    const start = text.length;
    text += `${who} said that figure ${number * 31 + i * 7} of ${name} was right. `;
    const cue = start + who.length + 1;
    statements.push({
      id: `t${i + 1}`,
      type: "indirect",
      source: [{ start, end: cue - 1 }],
      cue: [{ start: cue, end: cue + 4 }],
      content: [{ start: cue + 5, end: text.length - 2 }],
      addressee: [],
      parent: null,
      speaker: `s${((number + i) % people.length) + 1}`,
      via: [],
      channel: "unstated",
      stance: "asserts",
      hedged: false,
      negated: false,
      confidence: 0.9,
    });
  }
  const article = {
    id: `${name}${number}`,
    url: `https://example.com/${name}/${number % 3 === 2 ? number - 2 : number}`,
    outlet: `Outlet ${number % 7}`,
    title: `Article ${number}`,
    byline: null,
    credit: null,
    published: "2024-03-15",
    language: "en",
    text,
  };
  return { article, record: { schema: 1, ...article, sources, statements }, reader: "linear", origin: name };
}
