import type { ArticleRecord, Span } from "../../record/index.js";
import { agencyNamed, outletKey, outletName } from "../outlets.js";

/** A note in an article on whose work it is, or from whom it was taken. */
export interface Credit {
  /**
   * - `agency`: it is an agency's copy, says its credit, dateline or byline;
   * - `help`: "The Associated Press contributed to this report";
   * - `taken`: "This story first appeared in the Orrin Gazette";
   * - `byline`: what stands behind a name in the byline, "Jane Roe, Orrin Gazette": another outlet perhaps, or only what
   *   she is.
   */
  readonly kind: "agency" | "help" | "taken" | "byline";
  /** The outlet in the form in which names are compared. */
  readonly outlet: string;
  /** Its full usual name, or what the article calls it. */
  readonly name: string;
  /** Where the article says it; empty where only its fields do. */
  readonly spans: readonly Span[];
}

/** `The Associated Press contributed to this report`, `With files from Reuters`, `with reporting by AFP`. */
const HELP =
  /\b(?:contribut(?:ed|ing|ions?)\b.{0,40}\b(?:report|story|article|reporting)|(?:with )?files? from|(?:with )?(?:additional )?(?:reporting|information|material) (?:by|from)|(?:was|were) used in (?:this|the) (?:report|story)|source:|with (?:wires?|agencies))/i;
/** `This story was first published by`, `Originally appeared on`, `Republished with permission from`. */
const TAKEN =
  /\b(?:(?:originally|first) (?:published|appeared|ran|posted)|(?:re|syndicated|re-)published|reprinted|reproduced|syndicated|cross-?posted)\b.{0,40}?\b(?:in|on|at|by|from|of|with)\s+/i;
/** Names of outlets: words with capitals, "of" and "the" between them, or an address. */
const NAME =
  /(?:[Tt]he )?\p{Lu}[\p{L}\p{N}.&’'-]*(?:[ -](?:of |the |& )?\p{Lu}[\p{L}\p{N}.&’'-]*){0,4}|\b[a-z0-9-]+\.(?:com|org|net|co\.uk)\b/gu;
const LONGEST_NOTE = 300;
/** Notes stand at the top and at the foot. */
const FIRST = 6;
const LAST = 8;

/** All such notes of one article. */
export function creditsOf(record: Pick<ArticleRecord, "credit" | "byline" | "outlet" | "text">): Credit[] {
  const found: Credit[] = [];
  const own = record.outlet === null ? null : outletKey(record.outlet);
  const notes = notesOf(record.text);
  if (record.credit !== null) {
    const credit = creditTo("agency", record.credit);
    if (credit.outlet !== own) found.push({ ...credit, spans: firstNaming(notes, credit.outlet) });
  }
  if (record.byline !== null) {
    for (const name of record.byline.split(/\s*[,;|/]\s*|\s+(?:for|of|from|via)\s+/).slice(1)) {
      const credit = creditTo("byline", name);
      if (credit.outlet !== own && agencyNamed(name) === null) found.push(credit);
    }
  }
  for (const note of notes) {
    const span = { start: note.start, end: note.start + note.text.length };
    if (note.text.length > LONGEST_NOTE) continue;
    if (HELP.test(note.text)) {
      for (const [name] of note.text.matchAll(NAME)) {
        const credit = creditTo("help", name);
        if (credit.outlet !== own && agencyNamed(name) !== null) found.push({ ...credit, spans: [span] });
      }
    }
    const taken = TAKEN.exec(note.text);
    if (taken) {
      const [name] = note.text.slice(taken.index + taken[0].length).match(NAME) ?? [];
      if (name !== undefined && outletKey(name) !== own)
        found.push({ ...creditTo("taken", name), spans: [span] });
    }
  }
  return found;
}

function creditTo(kind: Credit["kind"], name: string): Credit {
  return { kind, outlet: outletKey(name), name: outletName(name.replace(/^the |[.&’'-]+$/g, "")), spans: [] };
}

interface Note {
  readonly start: number;
  readonly text: string;
}

/** The first and the last paragraphs, each once, cut to what a note may have. */
function notesOf(text: string): Note[] {
  const head = paragraphs(text.slice(0, 4000), 0).slice(0, FIRST);
  const from = Math.max(0, text.length - 4000);
  const tail = paragraphs(text.slice(from), from).slice(-LAST);
  const reached = head.at(-1)?.start ?? -1;
  return [...head, ...tail.filter(({ start }) => start > reached)];
}

function paragraphs(text: string, offset: number): Note[] {
  return [...text.matchAll(/\S[^\r\n\u2028\u2029]*/g)].map(({ 0: found, index }) => ({
    start: offset + index,
    text: found.trimEnd(),
  }));
}

/** Where an agency is first named near the top or the foot: in a dateline or a line of its own. */
function firstNaming(notes: readonly Note[], outlet: string): readonly Span[] {
  for (const { start, text } of notes) {
    for (const { 0: name, index } of text.slice(0, LONGEST_NOTE).matchAll(NAME)) {
      if (agencyNamed(name) !== null && outletKey(name) === outlet)
        return [{ start: start + index, end: start + index + name.length }];
    }
  }
  return [];
}
