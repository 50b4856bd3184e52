import { HearsayError } from "../../record/index.js";
import type { Query, Store, Voice, VoiceQuery } from "../../store/index.js";
import { oneLine } from "../terminal/one-line.js";
import type { Run } from "../terminal/style.js";
import { cells, shorten } from "../terminal/width.js";
import { wrap } from "../terminal/wrap.js";
import { type AskSettings, asking, counted, type Printer } from "./printer.js";
import { showFound } from "./search.js";

/** So many outlets and roles stand on a line. */
const fewOutlets = 4;
const fewRoles = 3;

function outletsRun({ outlets }: Voice, most: number): string {
  const named = outlets
    .filter(({ outlet }) => outlet !== null)
    .map(({ outlet, statements }) => `${oneLine(outlet!)} ${statements}`);
  const more = named.length > most ? ", …" : "";
  return named.length === 0 ? "" : `in ${named.slice(0, most).join(", ")}${more}`;
}

/** A source on one line and, in what it speaks and how often, on the next. */
function* voiceLines(voice: Voice, digits: number, width: number): Generator<readonly Run[]> {
  const margin = " ".repeat(digits + 2);
  const room = width - margin.length - voice.kind.length - 2;
  const role = voice.roles[0] ? `, ${oneLine(voice.roles[0])}` : "";
  const who = shorten(oneLine(voice.name) + role, room);
  yield [
    { text: `${String(voice.statements).padStart(digits)}  `, role: "title" },
    { text: who, role: "source" },
    { text: " ".repeat(Math.max(2, room + 2 - cells(who))), role: null },
    { text: voice.kind, role: "faint" },
  ];
  const said = [
    counted(voice.articles, "article"),
    ...(voice.relays > 0 ? [`relays ${voice.relays.toLocaleString("en")}`] : []),
    outletsRun(voice, fewOutlets),
  ].filter(Boolean);
  for (const line of wrap([{ text: said.join(" · "), role: "faint" }], width - margin.length))
    yield [{ text: margin, role: null }, ...line];
}

/** `hearsay sources`: who speaks, how often, in which outlets. */
export function sourcesCommand(query: VoiceQuery, settings: AskSettings): Promise<number> {
  return asking(settings, async (store, printer) => {
    const voices = store.voices(query);
    if (settings.json) {
      await printer.json(voices);
      return 0;
    }
    const digits = String(voices[0]?.statements ?? 0).length;
    for (const voice of voices)
      for (const line of voiceLines(voice, digits, printer.width)) await printer.line(...line);
    if (voices.length === 0) await printer.line({ text: "No sources found", role: "title" });
    return 0;
  });
}

/** A name as names are compared. */
const plain = (words: string): string =>
  words
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase();

/** The one source that a name means: who is called just so, or alone has these words in the name. */
function voiceNamed(store: Store, name: string): Voice {
  const voices = store.voices({ name, limit: 1000 });
  const [first] = voices;
  if (!first)
    throw new HearsayError(
      "store-no-article",
      `no source in the store is called "${name}"; hearsay sources shows who is`,
    );
  const exact = voices.find((voice) => plain(voice.name) === plain(name));
  if (exact) return exact;
  if (voices.length === 1) return first;
  const some = voices.slice(0, 5).map((voice) => `"${voice.name}"`);
  throw new HearsayError(
    "store-no-article",
    `"${name}" is in the names of ${voices.length} sources (${some.join(", ")}${voices.length > 5 ? ", …" : ""}); give one of them whole`,
  );
}

async function showVoice(voice: Voice, printer: Printer): Promise<void> {
  const { width } = printer;
  await printer.line(
    { text: shorten(oneLine(voice.name), width - voice.kind.length - 2), role: "source" },
    { text: `  ${voice.kind}`, role: "faint" },
  );
  const facts = [
    voice.roles.length > 0
      ? `called ${voice.roles
          .slice(0, fewRoles)
          .map((role) => `“${oneLine(role)}”`)
          .join(", ")}`
      : "",
    `${counted(voice.statements, "statement")} in ${counted(voice.articles, "article")}`,
    voice.relays > 0 ? `relays ${voice.relays.toLocaleString("en")}` : "",
    outletsRun(voice, Number.POSITIVE_INFINITY),
  ].filter(Boolean);
  await printer.wrapped([{ text: facts.join(" · "), role: "faint" }]);
  await printer.line();
}

/** `hearsay source NAME`: one source, with what it says. */
export function sourceCommand(name: string, query: Query, settings: AskSettings): Promise<number> {
  return asking(settings, async (store, printer) => {
    const voice = voiceNamed(store, name);
    const found = store.search({ ...query, name: voice.name });
    if (settings.json) {
      await printer.json({ source: voice, ...found });
      return 0;
    }
    await showVoice(voice, printer);
    await showFound(found, query.offset ?? 0, printer);
    return 0;
  });
}
