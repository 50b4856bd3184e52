import { createReadStream } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Documents that were fetched and wait for their turn to be read. */
export interface Spool {
  /**
   * Takes in a document whole, so that its server is not kept waiting: into memory when it is short, else
   * into a file. What it returns can be read once.
   */
  take(bytes: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>>;
  /** Removes the files that are left. */
  end(): Promise<void>;
}

/** Documents up to this length are held in memory, in bytes: nearly every page, and most feeds. */
const inMemory = 2 ** 20;

/** A {@link Spool} whose files lie in a folder of their own among the system's temporary files. */
export function createSpool(): Spool {
  let folder: Promise<string> | null = null;
  let files = 0;

  async function intoFile(
    begun: readonly Uint8Array[],
    rest: AsyncIterator<Uint8Array>,
  ): Promise<AsyncIterable<Uint8Array>> {
    folder ??= mkdtemp(join(tmpdir(), "hearsay-"));
    const name = join(await folder, String(files++));
    const file = await open(name, "w");
    try {
      for (const chunk of begun) await file.writeFile(chunk);
      for (let next = await rest.next(); !next.done; next = await rest.next())
        await file.writeFile(next.value);
    } finally {
      await file.close();
    }
    return readOnce(name);
  }

  return {
    async take(bytes) {
      const source = bytes[Symbol.asyncIterator]();
      const taken: Uint8Array[] = [];
      let length = 0;
      for (let next = await source.next(); !next.done; next = await source.next()) {
        taken.push(next.value);
        length += next.value.length;
        if (length > inMemory) return intoFile(taken, source);
      }
      return inPieces(taken);
    },
    async end() {
      if (folder) await rm(await folder, { recursive: true, force: true });
    },
  };
}

async function* inPieces(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

/** A file's bytes; it is removed as soon as they have been read, or their reader has left. */
async function* readOnce(name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(name);
  } finally {
    await rm(name, { force: true });
  }
}
