import Database from "better-sqlite3";
import { type ErrorCode, HearsayError } from "../record/index.js";

interface Told {
  readonly code: ErrorCode;
  readonly message: string;
}

/** What SQLite's codes mean to whoever uses the store. The longest beginning of a code that stands here counts. */
const told: Readonly<Record<string, Told>> = {
  SQLITE_NOTADB: {
    code: "store-foreign",
    message: "is no store of Hearsay's (not an SQLite database); name another file with --store",
  },
  SQLITE_FULL: {
    code: "store-full",
    message:
      "there is no room left on the disk; what was reported as added is kept: free some room and run the same command again",
  },
  SQLITE_BUSY: {
    code: "store-busy",
    message: "another process keeps writing to the store; wait until it has ended, and run the command again",
  },
  SQLITE_LOCKED: {
    code: "store-busy",
    message: "another process keeps writing to the store; wait until it has ended, and run the command again",
  },
  SQLITE_READONLY: {
    code: "store-read-only",
    message: "may not be written to; ask for the permission, or name another file with --store",
  },
  SQLITE_PERM: {
    code: "store-read-only",
    message: "may not be written to; ask for the permission, or name another file with --store",
  },
  SQLITE_CANTOPEN: {
    code: "store",
    message:
      "cannot be opened; its folder must be there, and you must be allowed to write in it, even for looking: copy the store to a folder of yours",
  },
  SQLITE_CORRUPT: {
    code: "store-damaged",
    message: "is damaged; run hearsay doctor, or go back to a backup",
  },
  SQLITE_AUTH: { code: "store", message: "may not be used; look at its permissions" },
};

/** An error of SQLite as one of ours, at the store's file; any other as it is. */
export function translated(error: unknown, file: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  // SQLITE_IOERR_WRITE with ENOSPC is told as SQLITE_FULL by SQLite itself; a quota as an input/output error.
  let best = "";
  for (const code of Object.keys(told))
    if (error.code.startsWith(code) && code.length > best.length) best = code;
  const { code, message } = told[best] ?? {
    code: "store" as const,
    message: `SQLite says: ${error.message} (${error.code}); run hearsay doctor to see whether the store is sound`,
  };
  const ours = new HearsayError(code, message, file);
  ours.cause = error;
  return ours;
}
