import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ArticleInput } from "hearsay";
import { ROOT } from "../package/modules.js";

const samples = readdirSync(join(ROOT, "samples"))
  .filter((name) => name.endsWith(".txt"))
  .map((name): [string, string] => [name, readFileSync(join(ROOT, "samples", name), "utf8")]);

/** What is read both in Node and in a browser: the bundled samples, and texts of every awkward sort. */
export const TEXTS: readonly (readonly [string, string | ArticleInput])[] = [
  ...samples,
  ["a direct quotation", "“We will not go,” Ann Lee said. “Not in May, and not in June.”"],
  [
    "quotations in quotations, over paragraphs",
    "The mayor of Elmtree spoke on Monday.\n\n“My sister told me, ‘Leave the bridge alone,’” he said.\n\n" +
      "“I did not listen,” he added. “I should have.\n\n“Now it is too late.”",
  ],
  [
    "straight marks and unclosed ones",
    `"Not yet," Cole said. "Perhaps in May\n\nAccording to two officials, the talks had ended in 'disorder.`,
  ],
  ["a headline", "Bridge to open in May: Report\n\nThe bridge will open in May, the governor said."],
  [
    "with all that is known of it",
    {
      text: "The council said the tram would run by Friday, according to a report in the Elmtree Post.",
      title: "Tram to run",
      outlet: "Elmtree Post",
      url: "https://news.example/tram",
      byline: "By Ann Lee",
      published: "2024-05-02T08:30:00Z",
      language: "en",
    },
  ],
  [
    "lone surrogates, NULs, joined emoji and marks of direction",
    "“Stop \ud83d\u0000 now,” she said. \udc00 The mayor told reporters 👩‍🚀 that \u202ethe bridge\u202c was safe.",
  ],
  [
    "another way of writing",
    "The mayor told Kyodo that “東京は安全だ” was what he had said, officials said.",
  ],
  ["nothing to find", "Rain fell over the city all night, and the streets were empty by ten."],
];
