import { wordsOf } from "../../record/index.js";
import { type Anchor, type KeptCorrection, placeIn, statementAt } from "../../store/index.js";
import type { Correction, Page } from "../views/index.js";
import { versionMeant } from "./articles.js";
import { refOf } from "./lines.js";
import { type Paging, pageOf } from "./paging.js";
import type { Room } from "./room.js";

/** Corrections, latest first; of one article, or of all. */
export function correctionsPage(
  room: Room,
  { article, ...paging }: Paging & { readonly article?: string | undefined },
): Page<Correction> {
  const key = article === undefined ? undefined : versionMeant(room, article, undefined).article;
  const all = room.store.corrections().filter((one) => key === undefined || concerns(one, key));
  const { items, next } = pageOf(all.toReversed(), paging);
  return { items: items.flatMap((one) => correctionView(room, one) ?? []), next };
}

const concerns = (one: KeptCorrection, article: number): boolean =>
  one.at.article === article || ("other" in one && one.other.article === article);

/** Those that concern an article, in the order in which they were made. */
export function correctionsOf(room: Room, article: number): readonly Correction[] {
  return room.store
    .corrections()
    .filter((one) => concerns(one, article))
    .flatMap((one) => correctionView(room, one) ?? []);
}

function correctionView(room: Room, correction: KeptCorrection): Correction | null {
  const { key, kind, at, made } = correction;
  const version = room.latestOf(at.article);
  const glimpse = version === null ? undefined : room.glance.at([version]).get(version);
  const kept = version === null ? null : room.store.kept(version);
  if (!glimpse || !kept) return null;
  const meant =
    (kept.record && statementAt(kept.record, at)) ??
    (kind === "spans" ? statementNow(room, glimpse.key, correction) : null);
  return {
    id: key,
    kind,
    at,
    speaker:
      "speaker" in correction
        ? { ...correction.speaker, description: correction.speaker.description ?? undefined }
        : null,
    spans: "spans" in correction ? correction.spans : null,
    other: "other" in correction ? correction.other : null,
    article: { ref: refOf(glimpse), title: glimpse.title, outlet: glimpse.outlet },
    statement: kind === "wrong" ? null : (meant?.id ?? null),
    made: new Date(made).toISOString(),
  };
}

/** The statement that was moved, found where it was read. */
function statementNow(room: Room, version: number, { at }: KeptCorrection) {
  const read = room.store.original(version);
  return read && statementAt(read, at);
}

const pairs = (spans: readonly { readonly start: number; readonly end: number }[]) =>
  spans.map(({ start, end }) => [start, end]);

/**
 * Every article that somebody has corrected as a row of training data, as the corpora have them: text, attributions as lists of
 * [start, end), and who is behind them. `checked` names the attributions that a person has corrected, `removed` tells what is none.
 * After them a row for each pair of wordings of which somebody said whether they say the same.
 */
export function trainingRows(room: Room, _question: Readonly<Record<string, never>>): string {
  const byArticle = new Map<number, KeptCorrection[]>();
  for (const one of room.store.corrections()) {
    if (one.kind === "merge" || one.kind === "split") continue;
    const list = byArticle.get(one.at.article);
    if (list) list.push(one);
    else byArticle.set(one.at.article, [one]);
  }
  const lines = [...byArticle].flatMap(([article, corrections]) => {
    const version = room.latestOf(article);
    const record = version === null ? null : room.store.kept(version)?.record;
    if (!record) return [];
    const checked = corrections.flatMap((one) => {
      const meant =
        one.kind === "wrong" ? null : (statementAt(record, one.at) ?? statementNow(room, version!, one));
      return meant ? [meant.id] : [];
    });
    const row = {
      id: record.id,
      publisher: record.outlet,
      date: record.published,
      title: record.title,
      text: record.text,
      annotations: [
        {
          annotator: "corrected",
          attributions: record.statements.map(({ id, source, cue, content, parent }) => ({
            id,
            source: pairs(source),
            cue: pairs(cue),
            content: pairs(content),
            ...(parent === null ? {} : { parent }),
          })),
        },
      ],
      sources: record.sources.map(({ id, name, description, kind }) => ({
        key: id,
        name,
        description,
        kind,
        named: name !== null,
      })),
      attributions: Object.fromEntries(
        record.statements.map(({ id, speaker, via, channel }) => [id, { speaker, via, channel }]),
      ),
      checked: [...new Set(checked)],
      removed: corrections.filter(({ kind }) => kind === "wrong").map(({ at }) => pairs(at.content)),
    };
    return [`${JSON.stringify(row)}\n`];
  });
  return [...lines, ...pairRows(room)].join("");
}

/** Whether two wordings say the same, as people decided by merging and splitting claims: a row each, as the judge of pairs learns from. */
function pairRows(room: Room): readonly string[] {
  const wordingAt = (anchor: Anchor) => {
    const version = room.latestOf(anchor.article);
    const record = version === null ? null : room.store.kept(version)?.record;
    const spans = record && placeIn(record.text, anchor);
    if (!record || !spans) return null;
    const { id: article, outlet: publisher, published: date, text } = record;
    return { article, publisher, date, text: wordsOf(text, spans), content: pairs(spans) };
  };
  return room.store.corrections().flatMap((one) => {
    if (one.kind !== "merge" && one.kind !== "split") return [];
    const wordings = [wordingAt(one.at), wordingAt(one.other)];
    if (wordings.includes(null)) return [];
    return [`${JSON.stringify({ same: one.kind === "merge", wordings })}\n`];
  });
}
