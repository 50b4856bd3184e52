/** Articles made for the page's tests: long, nested, hostile. Invented for Hearsay. */

/** One row of JSON Lines. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly published?: string;
  readonly byline?: string;
}

const names = [
  "Ada Brandt",
  "Jon Falk",
  "Olga Marsh",
  "Ewan Pryce",
  "Ida Lunde",
  "Per Holm",
  "Una Reed",
  "Max Dorn",
];

/** Many statements by many sources: more than the page may carry marks for at once. */
export const long: Row = {
  id: "long-one",
  title: "The whole hearing",
  outlet: "Velden Wire",
  published: "2023-05-05",
  text: Array.from({ length: 260 }, (_, i) => {
    const name =
      i % 5 === 0 ? `Witness ${["Alder", "Birch", "Cedar", "Dogwood"][i % 4]}` : names[i % names.length];
    return `“Gate number ${i} was shut in the spring,” ${name} said. ${name} said that the log of day ${i} was lost, and that nobody had asked for it.`;
  }).join("\n\n"),
};

/** A statement within a statement, lines that follow one another, characters beyond the usual plane. */
export const nested: Row = {
  id: "nested-one",
  title: "What the spokesman said she said",
  outlet: "Orrin Radio",
  published: "2023-05-06T08:00:00Z",
  text: "TOLMIN\nBy Ida Lunde\n\nMinistry spokesman Jon Falk said that Ada Brandt had told him the dam was safe. 🌊\n\n“She said ‘nobody looked at the gates’ to me,” Falk said.\r\n\r\nThe   road stays open.\n",
};

const markup = [
  "<script>window.attacked = 1</script>",
  '<img src=x onerror="window.attacked = 2">',
  "<svg onload='window.attacked = 3'><a xlink:href='javascript:window.attacked=4'>x</a></svg>",
  "<iframe srcdoc='<script>parent.attacked = 5</script>'></iframe>",
  "</textarea></title><style>body{display:none}</style>",
  "{{constructor.constructor('window.attacked=6')()}}",
];

/** Text that tries to be more than text, in every field that an article has. */
export const hostile: readonly Row[] = [
  ...markup.map((words, i) => ({
    id: `hostile-${i}`,
    title: `${words} a title`,
    outlet: `${words} Daily`,
    byline: `${words} Reporter`,
    url: [
      "javascript:window.attacked=7",
      "data:text/html,<script>window.attacked=8</script>",
      "vbscript:x",
      'https://example.com/"onmouseover="window.attacked=9',
      "file:///etc/passwd",
      "JaVaScRiPt:window.attacked=10",
    ][i],
    published: `2023-05-0${i + 1}`,
    text: `“${words} is what we saw,” ${words} Smith said on Monday.\n\nMinister Ada Brandt said that ${words} was safe.`,
  })),
  {
    id: "hostile-bidi",
    title: "The \u202enwod edispu\u202c headline",
    outlet: "\u2067Mirror\u2069 Daily",
    published: "2023-05-09",
    text: "“The \u202etcartnoc\u202c was signed,” Ada Brandt said.\n\nShe said that \u2066it\u2069 \u200fheld.",
  },
];
