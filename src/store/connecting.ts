import type Database from "better-sqlite3";
import { addFunctions } from "./functions.js";

/** How long another process's writing is waited for: an index being built anew takes some seconds. */
export const usualPatience = 30_000;

/** How much of a store is kept in memory: kibibytes. */
export const usualCache = 32_000;

/** Makes an open file ready: its settings, and the functions that its views call. */
export function settleConnection(raw: Database.Database, readOnly: boolean): void {
  addFunctions(raw);
  raw.pragma("trusted_schema = on"); // the views call functions of ours
  raw.pragma("foreign_keys = on");
  raw.pragma(`cache_size = ${-usualCache}`);
  if (!readOnly) {
    raw.pragma("journal_mode = wal");
    // What was reported as added outlives a loss of power, too, not only the end of the process.
    raw.pragma("synchronous = full");
  }
}
