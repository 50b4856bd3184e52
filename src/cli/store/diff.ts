import { HearsayError } from "../../record/index.js";
import { type Changes, changesBetween, type Kept, type Said, type Stretch } from "../../store/index.js";
import { harmless } from "../terminal/harmless.js";
import { oneLine } from "../terminal/one-line.js";
import type { Run } from "../terminal/style.js";
import { calledArticle, shortId, whereAndWhenBeside } from "./articles.js";
import { type AskSettings, asking, counted, type Printer } from "./printer.js";
import { pick, whole } from "./versions.js";

/** What stands before statements. */
const signs = { added: "+  ", dropped: "−  ", reworded: "~  " } as const;

/** A statement on its lines: who, how, what. */
function saidRuns({ source, cue, content, speaker }: Said): readonly Run[] {
  const name = speaker?.name && !source.includes(speaker.name) ? ` (${oneLine(speaker.name)})` : "";
  return [
    { text: harmless(source) + name, role: "source" },
    { text: source || name ? " " : "", role: null },
    { text: harmless(cue), role: "cue" },
    { text: cue ? " " : "", role: null },
    { text: harmless(content), role: "content" },
  ];
}

/** What changed, word by word: by colour, without it as [-dropped-] and {+added+}. */
function changedRuns(words: readonly Stretch[], colour: boolean): readonly Run[] {
  return words.map(({ text, change }): Run => {
    const shown = harmless(text);
    if (change === "same") return { text: shown, role: null };
    // The blanks between words change nothing.
    const [, before, core, after] = /^(\s*)(.*?)(\s*)$/su.exec(shown)!;
    if (!core) return { text: shown, role: null };
    if (colour) return { text: shown, role: change };
    return { text: `${before}${change === "added" ? `{+${core}+}` : `[-${core}-]`}${after}`, role: change };
  });
}

async function showChanges(changes: Changes, printer: Printer): Promise<void> {
  const { added, dropped, reworded, same } = changes;
  for (const { words } of reworded) {
    await printer.wrapped(changedRuns(words, printer.colour), signs.reworded);
    await printer.line();
  }
  for (const said of dropped) {
    await printer.wrapped(saidRuns(said), signs.dropped);
    await printer.line();
  }
  for (const said of added) {
    await printer.wrapped(saidRuns(said), signs.added);
    await printer.line();
  }
  await printer.line({
    text: [
      `${counted(reworded.length, "statement")} reworded`,
      `${dropped.length} dropped`,
      `${added.length} added`,
      `${same} as before`,
    ].join(" · "),
    role: "title",
  });
}

/** A version's record; it must have been read for its statements to be compared. */
function recordIn(version: Kept): NonNullable<Kept["record"]> {
  if (version.record) return version.record;
  throw new HearsayError(
    "language",
    `version ${version.version} of ${version.id} is unread (${version.language}), so that its statements are not known`,
  );
}

/** `hearsay diff ARTICLE`: which statements were added, dropped or reworded between two versions. */
export function diffCommand(
  reference: string,
  range: { readonly from: number | undefined; readonly to: number | undefined },
  settings: AskSettings,
): Promise<number> {
  return asking(settings, async (store, printer) => {
    const versions = store.versions(reference);
    const later = pick(versions, range.to);
    if (versions.length === 1 && range.from === undefined) {
      if (settings.json) await printer.json({ article: later, changes: null });
      else
        await printer.line({
          text: `${shortId(later)} has one version: there is nothing to compare`,
          role: null,
        });
      return 0;
    }
    const earlier = pick(versions, range.from ?? Math.max(1, later.version - 1));
    const changes = changesBetween(recordIn(whole(store, earlier)), recordIn(whole(store, later)));
    if (settings.json) {
      await printer.json({ from: earlier, to: later, ...changes });
      return 0;
    }
    await printer.line({ text: calledArticle(later), role: "title" });
    await printer.line({
      text: [
        whereAndWhenBeside(later),
        `version ${earlier.version} (${earlier.added.slice(0, 10)}) → ${later.version} (${later.added.slice(0, 10)})`,
      ]
        .filter((part) => part)
        .join(" · "),
      role: "faint",
    });
    await printer.line();
    await showChanges(changes, printer);
    return 0;
  });
}
