import { singleOrigins } from "../../server/shared.js";
import type { StoryStore } from "../../store/index.js";
import { byTime, type Claim, type LineageNode } from "../../story/index.js";
import { counted } from "../store/printer.js";
import { oneLine } from "../terminal/one-line.js";
import type { Run } from "../terminal/style.js";
import { cells, shorten } from "../terminal/width.js";
import { wrap } from "../terminal/wrap.js";
import { type Rests, restsOf } from "./context.js";
import { labelled, shownMoment, shownOrigins, shownOutlet, shownSpeaker } from "./words.js";

/** So many outlets, people and the like stand on a page before it says how many more there are. */
const few = 6;

/** Things in a row, each in its role, "and 3 more" at the end where there are too many. */
export function inARow(items: readonly Run[], most = few, between = ", "): Run[] {
  const runs = items
    .slice(0, most)
    .flatMap((run, i): Run[] => (i === 0 ? [run] : [{ text: between, role: "faint" }, run]));
  if (items.length > most) runs.push({ text: ` and ${items.length - most} more`, role: "faint" });
  return runs;
}

/** The outlets of a claim in the order in which they took it up, each with when. */
export function* outletsInTime(claim: Claim, { context }: Rests): Generator<Run> {
  const seen = new Set<string>();
  let day = "";
  const articles = [...new Set(claim.statements.map(({ article }) => article))];
  const known = articles
    .map((id) => ({ id, published: context.records.get(id)?.published ?? null }))
    .toSorted(byTime);
  for (const { id, published } of known) {
    const outlet = shownOutlet(context.records.get(id), id);
    if (seen.has(outlet)) continue;
    seen.add(outlet);
    const when = shownMoment(published).slice(0, 10);
    yield { text: when && when !== day ? `${outlet} (${when})` : outlet, role: null };
    day = when;
  }
}

/** A single point of origin as it is shown. */
export function nodeRun({ kind, label }: LineageNode): Run {
  return {
    text: oneLine(label),
    role: kind === "source" ? "source" : kind === "voice" ? "unnamed" : "relay",
  };
}

/** A claim on a few lines: what, how many origins, who, who took it up when, and what is remarkable. */
export function* claimLines(
  claim: Claim,
  number: number,
  digits: number,
  width: number,
  stories: StoryStore,
): Generator<readonly Run[]> {
  const margin = digits + 2;
  const room = width - margin;
  const rests = restsOf(claim, stories);
  const origins = shownOrigins(claim.origins);
  let before = `${String(number).padStart(digits)}  `;
  const lines = [...wrap([{ text: oneLine(claim.gist), role: "content" }], room - cells(origins) - 2)];
  for (const [i, line] of lines.slice(0, 3).entries()) {
    const used = line.reduce((sum, { text }) => sum + cells(text), 0);
    const right: Run[] =
      i === 0
        ? [
            { text: " ".repeat(Math.max(2, room - used - cells(origins))), role: null },
            { text: origins, role: "title" },
          ]
        : [];
    yield [
      { text: before, role: "number" },
      ...line,
      ...(i === 2 && lines.length > 3 ? [{ text: " …", role: "faint" } as Run] : []),
      ...right,
    ];
    before = " ".repeat(margin);
  }
  const blank: Run = { text: " ".repeat(margin), role: null };
  for (const line of detailLines(claim, rests, room)) yield [blank, ...line];
  const articles = new Set(claim.statements.map(({ article }) => article)).size;
  const facts = [
    counted(articles, "article"),
    counted(claim.statements.length, "statement"),
    ...(claim.doubtful.length > 0 ? [`${claim.doubtful.length} may belong to another`] : []),
    ...(claim.confidence < 0.9 ? [`uncertain (${claim.confidence.toFixed(2)})`] : []),
    claim.id,
  ];
  yield [blank, { text: shorten(facts.join(" · "), room), role: "faint" }];
}

function* detailLines(claim: Claim, rests: Rests, room: number): Generator<readonly Run[]> {
  const who = claim.origins.who.flatMap((key) => {
    const speaker = claim.speakers.find((one) => one.key === key);
    return speaker ? [shownSpeaker(speaker)] : [];
  });
  if (who.length > 0) yield* labelled("from", inARow(who), room);
  const single = singleOrigins(rests);
  if (single.length > 0) yield* labelled("rests on", inARow(single.map(nodeRun), few, " → "), room);
  yield* labelled("in", inARow([...outletsInTime(claim, rests)], few, " → "), room);
  for (const { kind, note } of claim.changes.slice(0, 3))
    yield* labelled(
      "changed",
      [{ text: shorten(oneLine(`${kind.replace("-", " ")}: ${note}`), 2 * room), role: "unnamed" }],
      room,
    );
  for (const { kind, reason } of claim.disputes.slice(0, 3))
    yield* labelled(
      "disputed",
      [{ text: shorten(oneLine(`${kind}: ${reason}`), 2 * room), role: "unnamed" }],
      room,
    );
}
