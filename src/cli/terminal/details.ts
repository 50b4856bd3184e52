import type { Statement } from "../../record/index.js";
import type { Calling } from "./callings.js";
import type { Run } from "./style.js";
import { shorten } from "./width.js";

/** A relay takes up no more cells than this: its full name stands in the ledger. */
const longest = 60;

/** "via four US officials → Politico → this article", nearest the speaker first. */
export function chain(via: readonly string[], callings: ReadonlyMap<string, Calling>): Run[] {
  const runs: Run[] = [{ text: "via ", role: "faint" }];
  for (const id of via) {
    const relay = callings.get(id);
    runs.push({
      text: shorten(relay?.called ?? id, longest),
      role: relay?.named === false ? "unnamed" : "relay",
    });
    runs.push({ text: " → ", role: "faint" });
  }
  return runs;
}

/** Items with " · " between them. */
export function dotted(items: readonly (readonly Run[])[]): Run[] {
  return items.flatMap((item, i) => (i === 0 ? item : [{ text: " · ", role: "faint" }, ...item]));
}

/**
 * How a statement reached the article and how it is put, as far as there is something to tell: its
 * chain, its channel where the article states one, its stance where it does not simply assert, and
 * whether it is hedged or negated.
 */
export function details(statement: Statement, callings: ReadonlyMap<string, Calling>): (readonly Run[])[] {
  const { via, channel, stance, hedged, negated } = statement;
  const items: (readonly Run[])[] = [];
  if (via.length > 0) items.push([...chain(via, callings), { text: "this article", role: "faint" }]);
  const words = [
    channel === "unstated" ? null : channel,
    stance === "asserts" ? null : stance,
    hedged ? "hedged" : null,
    negated ? "negated" : null,
  ];
  for (const word of words) if (word !== null) items.push([{ text: word, role: null }]);
  return items;
}
