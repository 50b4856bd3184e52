import { readFileSync } from "node:fs";
import { findNames, type NameKind, type NameModel } from "../../src/sources/names/index.js";
import { analyze } from "../../src/text/index.js";
import { CORPORA, readPolnear } from "../corpus.js";

/** One article's sources as readers labelled them. */
interface LabelledSources {
  readonly id: string;
  readonly sources: readonly {
    readonly name: string | null;
    readonly kind: string;
    readonly named: boolean;
  }[];
}

/** Named sources of one kind that stand in their article as named. */
export interface SpeakerTally {
  total: number;
  /** Those whose name was found somewhere, word for word. */
  found: number;
  /** Those whose name was found with their kind; a government named by its country may be a place. */
  right: number;
}

type Kind = "person" | "organization" | "government" | "outlet";

/** Looks for the named sources of the labelled articles among the names found in these. */
export function measureSpeakers(part: "train" | "dev", model: NameModel): Record<Kind, SpeakerTally> {
  const tallies = { person: blank(), organization: blank(), government: blank(), outlet: blank() };
  const texts = new Map(readPolnear(part).map(({ id, text }) => [id, text]));
  const lines = readFileSync(new URL(`sources/${part}.jsonl`, CORPORA), "utf8").split("\n");
  for (const line of lines.filter((row) => row !== "")) {
    const { id, sources } = JSON.parse(line) as LabelledSources;
    const text = texts.get(id) ?? "";
    const kinds = kindsByName(text, model);
    for (const { name, kind, named } of sources) {
      if (!named || name === null || !(kind in tallies) || !plain(text).includes(plain(name))) continue;
      const counts = tallies[kind as Kind];
      const found = kinds.get(plain(name));
      counts.total++;
      if (found === undefined) continue;
      counts.found++;
      if (found === kind || (kind === "government" && found === "place")) counts.right++;
    }
  }
  return tallies;
}

function blank(): SpeakerTally {
  return { total: 0, found: 0, right: 0 };
}

/** The kind that each name of a text has most often. */
function kindsByName(text: string, model: NameModel): Map<string, NameKind> {
  const counts = new Map<string, Map<NameKind, number>>();
  for (const { start, end, kind } of findNames(analyze(text), model)) {
    const name = plain(text.slice(start, end));
    const kinds = counts.get(name) ?? new Map<NameKind, number>();
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    counts.set(name, kinds);
  }
  return new Map(
    [...counts].map(([name, kinds]) => [name, [...kinds].toSorted((a, b) => b[1] - a[1])[0][0]]),
  );
}

/** A name without its article, in small letters and with straight apostrophes. */
function plain(name: string): string {
  return name.replaceAll("’", "'").toLowerCase().replace(/^the /, "");
}
