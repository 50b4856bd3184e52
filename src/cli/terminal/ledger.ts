import type { ArticleRecord, Source } from "../../record/index.js";
import { type Calling, callingsOf } from "./callings.js";
import { chain, dotted } from "./details.js";
import { oneLine } from "./one-line.js";
import type { Run } from "./style.js";
import { type Share, type Tally, tally, type Way } from "./tally.js";
import { cells, shorten } from "./width.js";
import { wrap } from "./wrap.js";

/** How many, of what: "1 source", "2 sources", "no sources". */
function counted(count: number, one: string): string {
  return `${count === 0 ? "no" : count} ${one}${count === 1 ? "" : "s"}`;
}

/** "unnamed, unexplained"; "unnamed: not authorised to speak"; nothing for a source with a name. */
function namelessness({ name, anonymity }: Source): Run[] {
  if (name !== null) return [];
  if (anonymity === null) return [{ text: "unnamed", role: "unnamed" }];
  const reason = anonymity === "unexplained" ? ", unexplained" : `: “${oneLine(anonymity)}”`;
  return [{ text: `unnamed${reason}`, role: "unnamed" }];
}

/** "first hand", "2 via Politico": the number is left out where there is only one way. */
function wayRuns({ via, statements }: Way, only: boolean, callings: ReadonlyMap<string, Calling>): Run[] {
  const number: Run[] = only ? [] : [{ text: `${statements} `, role: null }];
  if (via.length === 0) return [...number, { text: "first hand", role: null }];
  return [...number, ...chain(via, callings).slice(0, -1)];
}

/** What stands after a source's name: named or not, by which ways it came, how much it passes on. */
function remarks({ source, ways, relayed }: Share, callings: ReadonlyMap<string, Calling>): Run[] {
  const items: (readonly Run[])[] = [];
  const nameless = namelessness(source);
  if (nameless.length > 0) items.push(nameless);
  for (const way of ways) items.push(wayRuns(way, ways.length === 1, callings));
  if (relayed > 0) items.push([{ text: `relays ${relayed}`, role: null }]);
  return dotted(items);
}

/**
 * One source: how often, who, named or not, how it came, and at the right edge what kind. What does not
 * fit on the line stands under it.
 */
function* row(
  share: Share,
  digits: number,
  callings: ReadonlyMap<string, Calling>,
  width: number,
): Generator<readonly Run[]> {
  const { source, statements } = share;
  const margin = " ".repeat(digits + 2);
  const room = width - margin.length - source.kind.length - 2;
  const { called, besides, named } = callings.get(source.id)!;
  const who = shorten(named ? called + besides : called, room);
  const said = remarks(share, callings);
  const saidCells = said.reduce((sum, run) => sum + cells(run.text), 3);
  const besideIt = cells(who) + saidCells <= room;
  yield [
    { text: `${String(statements).padStart(digits)}  `, role: "title" },
    { text: who, role: named ? "source" : "unnamed" },
    ...(besideIt ? [{ text: " · ", role: "faint" } satisfies Run, ...said] : []),
    { text: " ".repeat(room + 2 - cells(who) - (besideIt ? saidCells : 0)), role: null },
    { text: source.kind, role: "faint" },
  ];
  if (besideIt) return;
  for (const line of wrap(said, width - margin.length)) yield [{ text: margin, role: null }, ...line];
}

/** "17 statements · 10 sources, 5 unnamed · 11 through others" */
function totals({ shares, statements, unnamed, throughOthers }: Tally): string {
  const who = unnamed === 0 ? "all named" : `${unnamed} unnamed`;
  const sources = shares.length === 0 ? "no sources" : `${counted(shares.length, "source")}, ${who}`;
  const hand = throughOthers === 0 ? "none through others" : `${throughOthers} through others`;
  return [counted(statements, "statement"), sources, hand].join(" · ");
}

/**
 * The source ledger: whom the article stands on. For each source how many statements are its own, who
 * and what it is, whether it is named, and through whom its statements came; then the sum.
 */
export function* ledger(record: ArticleRecord, width: number): Generator<readonly Run[]> {
  const callings = callingsOf(record.sources);
  const sum = tally(record);
  const most = Math.max(sum.unsaid, ...sum.shares.slice(0, 1).map(({ statements }) => statements));
  const digits = String(most).length;
  for (const share of sum.shares) yield* row(share, digits, callings, width);
  if (sum.unsaid > 0) {
    yield [
      { text: `${String(sum.unsaid).padStart(digits)}  `, role: "title" },
      { text: shorten("the article does not say whose", width - digits - 2), role: "faint" },
    ];
  }
  yield [];
  yield* wrap([{ text: totals(sum), role: "title" }], width);
}
