import type Database from "better-sqlite3";
import { type Packed, recordOf, unpack } from "./packing.js";
import { seamed, type Words, wordsOf } from "./words.js";

/**
 * Gives SQLite the functions that the views of the full-text indexes call: what the index holds of a
 * statement, and of an unread article, made from the packed bytes.
 */
export function addFunctions(raw: Database.Database): void {
  // An index asks column by column, statement by statement: what was unpacked last is kept.
  let last: { readonly bytes: Buffer; readonly packed: Packed; readonly words: readonly Words[] } | null =
    null;
  const opened = (bytes: Buffer): NonNullable<typeof last> => {
    if (!last?.bytes.equals(bytes)) {
      const packed = unpack(bytes);
      const record = recordOf(packed);
      last = { bytes: Buffer.from(bytes), packed, words: record ? [...wordsOf(record)] : [] };
    }
    return last;
  };
  const options = { deterministic: true };
  raw.function("hearsay_words", options, (column, number, bytes) =>
    Buffer.isBuffer(bytes) ? (opened(bytes).words[Number(number)]?.[Number(column)] ?? null) : null,
  );
  raw.function("hearsay_text", options, (column, bytes) => {
    if (!Buffer.isBuffer(bytes)) return null;
    const { title, text } = opened(bytes).packed.article;
    return seamed(column === 0 ? (title ?? "") : text);
  });
}
