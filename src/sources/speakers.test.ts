import { describe, expect, it } from "vitest";
import { withNames } from "../../test/bundled-names.js";
import { marked } from "../../test/cli/notation.js";
import { setScene } from "./scene.js";
import { findSpeakers } from "./speakers.js";

/** Numbers the marks: a part that a statement has already begins the next one. */
function numbered(notation: string): string {
  let number = 1;
  let seen = "";
  return notation.replaceAll(/<([scqa]):/g, (_, role: string) => {
    if (seen.includes(role)) {
      number++;
      seen = "";
    }
    seen += role;
    return `<${role}${number}:`;
  });
}

/** Who is behind each statement: the name, or the description in angle brackets; null where nobody is. */
function speakers(notation: string): (string | null)[] {
  const { text, statements } = marked(numbered(notation));
  const { analysis, names } = withNames(text);
  return findSpeakers(setScene(analysis, names, statements), statements).map(
    ({ source }) => source && (source.name ?? `<${source.description}>`),
  );
}

/** A text whose statements are marked, and who is behind each. */
type Case = readonly [string, ...(string | null)[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "names, short for full": [
    ["<s:Anna Berg> <c:said> <q:it was late>. <s:Berg> <c:said> <q:it was dark>.", "Anna Berg", "Anna Berg"],
    [
      "<s:Sen. Anna Berg>, a Democrat, <c:said> <q:no>. <s:Ms. Berg> <c:added> <q:never>.",
      "Anna Berg",
      "Anna Berg",
    ],
    [
      "<s:Berg> <c:says> <q:no>\n\nThe senator Anna Berg spoke on Monday. <s:She> <c:said> <q:no>.",
      "Anna Berg",
      "Anna Berg",
    ],
    [
      "<s:The Ministry of Health> <c:said> <q:no>. <s:The ministry> <c:added> <q:never>.",
      "Ministry of Health",
      "Ministry of Health",
    ],
    ["Peter K. Lund came. <s:Peter Lund> <c:said> <q:yes>.", "Peter K. Lund"],
  ],
  "words before and after the name": [
    ["<s:Former mayor Anna Berg> <c:said> <q:no>.", "Anna Berg"],
    ["<s:Anna Berg, a spokeswoman for the Lund Foundation,> <c:said> <q:no>.", "Anna Berg"],
    ["<s:His wife, Anna Berg,> <c:said> <q:no>.", "Anna Berg"],
    ["<s:A lawyer for the bank, Peter Lund,> <c:said> <q:no>.", "Peter Lund"],
    ["<s:Secretary of State John Kerry> <c:said> <q:no>.", "John Kerry"],
    ["<q:“No,”> <c:said> <s:Peter Lund, who runs the shop>.", "Peter Lund"],
  ],
  pronouns: [
    ["<s:Anna Berg> <c:said> <q:it was late>. <s:She> <c:said> <q:it was dark>.", "Anna Berg", "Anna Berg"],
    ["Anna Berg met Peter Lund. <q:“It is late,”> <s:he> <c:said>.", "Peter Lund"],
    ["Anna Berg met Peter Lund. <q:“It is late,”> <s:she> <c:said>.", "Anna Berg"],
    ["<s:The bank> <c:said> <q:it was over>. <s:It> <c:declined> <q:to say more>.", "<bank>", "<bank>"],
    [
      "<s:Two officials> <c:said> <q:it was over>. <s:They> <c:declined> <q:to say more>.",
      "<Two officials>",
      "<Two officials>",
    ],
    ["<s:He> <c:said> <q:it was over>.", null],
    ["<s:You> <c:know> <q:it is over>.", null],
    ["<s:I> <c:think> <q:it is over>.", "<the author>"],
  ],
  "relative pronouns": [
    ["Anna Berg, <s:who> <c:said> <q:it was late>, left.", "Anna Berg"],
    ["The voters <s:who> <c:believe> <q:it is over> stayed at home.", "<voters>"],
  ],
  "roles and other words for somebody": [
    [
      "<s:Defence Minister Anna Berg> <c:said> <q:it was late>. <s:The defence minister> <c:added> <q:that it was dark>.",
      "Anna Berg",
      "Anna Berg",
    ],
    [
      "<s:Anna Berg, the mayor of Lund,> <c:said> <q:no>. Rain fell. <s:The mayor> <c:left> <q:no doubt>.",
      "Anna Berg",
      "Anna Berg",
    ],
    [
      "<s:An Israeli official> <c:said> <q:no>. <s:The official> <c:added> <q:never>.",
      "<An Israeli official>",
      "<An Israeli official>",
    ],
    ["<s:Peter Lund> <c:said> <q:no>. <s:The businessman> <c:added> <q:never>.", "Peter Lund", "Peter Lund"],
    // an official is somebody of their own, whoever spoke before
    ["<s:Peter Lund> <c:said> <q:no>. <s:The official> <c:added> <q:never>.", "Peter Lund", "<official>"],
    [
      "<s:A defence official> <c:said> <q:no>. <s:A treasury official> <c:said> <q:yes>.",
      "<A defence official>",
      "<A treasury official>",
    ],
    [
      "<s:A defence official> <c:said> <q:no>. <s:The treasury official> <c:said> <q:yes>.",
      "<A defence official>",
      "<treasury official>",
    ],
  ],
  "bodies and writings": [
    [
      "<s:The Berg campaign> <c:said> <q:no>. <s:The campaign> <c:added> <q:never>.",
      "Berg campaign",
      "Berg campaign",
    ],
    ["Anna Berg won. <s:Her campaign> <c:said> <q:yes>.", "Berg campaign"],
    ["<c:According to> <s:a Politico report>, <q:it is over>.", "Politico"],
    [
      "<s:A poll by Gallup> <c:found> <q:that it was over>. <s:The poll> <c:showed> <q:no more>.",
      "Gallup",
      "Gallup",
    ],
    ["<s:A Quinnex/Morland poll> <c:found> <q:that it was over>.", "Quinnex/Morland"],
    ["<s:A report> <c:found> <q:that it was over>.", "<A report>"],
    ["<s:France> <c:denied> <q:it>.", "France"],
  ],
  "several together": [
    ["<s:Anna Berg and Peter Lund> <c:said> <q:no>.", "Anna Berg and Peter Lund"],
    ["Anna Berg and Peter Lund came. <s:Berg and Lund> <c:said> <q:no>.", "Anna Berg and Peter Lund"],
    ["<s:Doctors and nurses> <c:said> <q:no>.", "<Doctors and nurses>"],
    ["Anna Berg came. <s:Berg and her allies> <c:said> <q:no>.", "Anna Berg and her allies"],
  ],
  "quotations that carry on": [
    ["<q:“It is late,”> <s:Anna Berg> <c:said>. <q:“It is dark.”>", "Anna Berg", "Anna Berg"],
    ["<q:“It is late,”> <s:Anna Berg> <c:said>.\n\n<q:“It is dark.”>", "Anna Berg", "Anna Berg"],
    ["<s:Anna Berg> <c:said> <q:it was late>, <c:adding> <q:that it was dark>.", "Anna Berg", "Anna Berg"],
    ["<c:It is believed> <q:that it was late>.", null],
  ],
  "what the text cannot decide": [
    // no names at all
    ["<s:He> <c:said> <q:no>. <q:“Never,”> <s:she> <c:said>.", null, null],
    // one name for two people
    ["Bill and Hillary Clinton came. <s:Clinton> <c:said> <q:no>.", null],
    ["Bill Clinton and Hillary Clinton came. <s:Mrs. Clinton> <c:said> <q:no>.", "Hillary Clinton"],
    // a father and a son
    ["George Lund and his son Peter Lund came. <s:Peter> <c:said> <q:no>.", "Peter Lund"],
    // introduced only after the quotation
    ["<q:“It is late.”> That is how Anna Berg began.", null],
    // two interleaved interviews
    [
      "<q:“No,”> <s:Anna Berg> <c:said>. <q:“Yes,”> <s:Peter Lund> <c:said>. <q:“Never,”> <s:she> <c:said>. <q:“Always,”> <s:he> <c:said>.",
      "Anna Berg",
      "Peter Lund",
      "Anna Berg",
      "Peter Lund",
    ],
    // a transcript
    [
      "<s:BERG><c::> <q:It is late.>\n\n<s:LUND><c::> <q:It is dark.>\n\n<s:BERG><c::> <q:So it is.>",
      "BERG",
      "LUND",
      "BERG",
    ],
    [
      "Anna Berg met Peter Lund.\n\n<s:BERG><c::> <q:It is late.>\n\n<s:LUND><c::> <q:It is dark.>",
      "Anna Berg",
      "Peter Lund",
    ],
  ],
};

describe.each(Object.entries(CASES))("%s", (_, cases) => {
  it.each(cases.map(([notation, ...expected]) => ({ notation, expected })))(
    "$notation",
    ({ notation, expected }) => {
      expect(speakers(notation)).toEqual(expected);
    },
  );
});

it("never joins an unnamed source with a named one for being near", () => {
  expect(speakers("<s:Anna Berg> <c:said> <q:no>. <s:A person close to her> <c:said> <q:yes>.")).toEqual([
    "Anna Berg",
    "<A person>",
  ]);
});
