/**
 * What a stretch of the page is, apart from how it looks. `source`, `cue` and `content` are the
 * parts of a statement; `number` ties a content to its line in the list; `unnamed` is a source that
 * the article does not name, `relay` one that passes on what another said; `added` and `dropped` are what
 * only the later or the earlier of two texts has.
 */
export type Role =
  | "source"
  | "cue"
  | "content"
  | "number"
  | "title"
  | "faint"
  | "unnamed"
  | "relay"
  | "added"
  | "dropped";

/** A stretch of text of one role; null is plain text. */
export interface Run {
  readonly text: string;
  readonly role: Role | null;
}

// Only the sixteen colours that a terminal's theme defines, so that the page fits light and dark
// ones alike; weight and slant tell the roles apart for those who see colours differently.
const codes: Readonly<Record<Role, string>> = {
  source: "1;32", // bold green
  cue: "3;35", // italic magenta
  content: "36", // cyan
  number: "2", // dim
  title: "1", // bold
  faint: "2", // dim
  unnamed: "33", // yellow
  relay: "32", // green, as sources are, but not bold
  added: "4;32", // underlined green
  dropped: "9;31", // struck out, red
};

/** The run as a terminal shows it, complete in itself: its style ends where it ends. */
export function paint(run: Run, colour: boolean): string {
  return colour && run.role !== null ? `\u001b[${codes[run.role]}m${run.text}\u001b[0m` : run.text;
}

/** Runs of one role in a row made one. */
export function joined(runs: Iterable<Run>): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && last.role === run.role) result[result.length - 1] = { ...last, text: last.text + run.text };
    else result.push(run);
  }
  return result;
}

/** The page in colour or not: `always`, `never`, or `auto` by what the environment says and where the output goes. */
export function wantsColour(
  when: "auto" | "always" | "never",
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  if (when !== "auto") return when === "always";
  // As Node does it: FORCE_COLOR is the stronger of the two, and NO_COLOR counts when it is not empty.
  const force = environment.FORCE_COLOR;
  if (force !== undefined) return force !== "0" && force !== "false";
  if (environment.NO_COLOR) return false;
  return stream.isTTY === true && environment.TERM !== "dumb";
}
