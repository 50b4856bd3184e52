import { isDeepStrictEqual } from "node:util";
import { type ArticleReader, type ArticleRecord, HearsayError, read, type Span } from "hearsay";

/**
 * What is wrong with the record of a text; empty when it is sound. Says it rather than asserts it: a
 * hundred thousand records are looked at.
 */
export function faultsOf(text: string, record: ArticleRecord): string[] {
  const faults: string[] = [];
  if (record.schema !== 1) faults.push(`schema is ${String(record.schema)}`);
  if (record.text !== text) faults.push("the text is another");

  const { sources, statements } = record;
  const sourceIds = new Set(sources.map(({ id }) => id));
  const statementIds = new Set(statements.map(({ id }) => id));
  for (const [i, source] of sources.entries()) {
    if (source.id !== `s${i + 1}`) faults.push(`source ${i + 1} has the id ${source.id}`);
    faults.push(...spanFaults(text, source.mentions).map((fault) => `${source.id} mentions ${fault}`));
  }
  let lastBegin = 0;
  for (const [i, statement] of statements.entries()) {
    const { id, content, parent, speaker, via, confidence } = statement;
    if (id !== `t${i + 1}`) faults.push(`statement ${i + 1} has the id ${id}`);
    for (const role of ["source", "cue", "content", "addressee"] as const)
      faults.push(...spanFaults(text, statement[role]).map((fault) => `${id} ${role} ${fault}`));
    if (content.length === 0) faults.push(`${id} has no content`);
    if (parent !== null && (parent === id || !statementIds.has(parent)))
      faults.push(`${id} has the parent ${parent}`);
    if (speaker !== null && !sourceIds.has(speaker)) faults.push(`${id} has the speaker ${speaker}`);
    for (const relay of via) if (!sourceIds.has(relay)) faults.push(`${id} came via ${relay}`);
    if (!(confidence >= 0 && confidence <= 1)) faults.push(`${id} has the confidence ${confidence}`);
    const begin = Math.min(...[statement.source, statement.cue, content].flat().map(({ start }) => start));
    if (begin < lastBegin) faults.push(`${id} begins before the one in front of it`);
    lastBegin = begin;
  }
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(record)), record)) faults.push("JSON loses something");
  return faults;
}

/** Spans are whole numbers, inside the text, not empty, in order, and do not overlap. */
function spanFaults(text: string, spans: readonly Span[]): string[] {
  let lastEnd = 0;
  return spans.flatMap(({ start, end }) => {
    const isSound =
      Number.isInteger(start) &&
      Number.isInteger(end) &&
      start >= lastEnd &&
      start < end &&
      end <= text.length;
    lastEnd = end;
    return isSound ? [] : [`${start}–${end}`];
  });
}

/**
 * Reads a text as English and fails unless all is well: a record without faults, or the error "empty"
 * for a text that shows nothing.
 */
export async function readSoundly(text: string, reader: ArticleReader): Promise<ArticleRecord | null> {
  let record: ArticleRecord;
  try {
    record = await read({ text, language: "en" }, { reader });
  } catch (error) {
    // Marks that show nothing, such as a zero-width space, are as good as a space.
    if (error instanceof HearsayError && error.code === "empty" && !/[\p{L}\p{N}\p{P}\p{S}]/u.test(text))
      return null;
    throw error;
  }
  const faults = text.trim() === "" ? ["a blank text was read"] : faultsOf(text, record);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return record;
}
