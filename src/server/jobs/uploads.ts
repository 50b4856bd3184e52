import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HearsayError } from "../../record/index.js";

/** Files as they came, in a folder of their own. */
export interface Uploads {
  readonly folder: string;
  readonly names: readonly string[];
  /** Removes the folder. */
  readonly remove: () => Promise<void>;
}

/** So many files at once. */
const mostFiles = 500;

/**
 * A name that leads nowhere: its last part, without what systems and commands take for something else. Its ending stays, since it
 * helps to tell what the file is.
 */
export function harmlessName(name: string, taken: ReadonlySet<string>): string {
  const last = name.replaceAll("\\", "/").split("/").at(-1) ?? "";
  const plain = last
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}._ -]+/gu, "_")
    .replace(/^[\s.-]+/, "")
    .slice(-120)
    .replace(/^[\s.-]+/, "")
    .trim();
  const base = plain === "" ? "file" : plain;
  let free = base;
  for (let i = 2; taken.has(free.toLowerCase()); i++) free = `${i}-${base}`;
  return free;
}

/** Writes uploaded files into a folder of their own, which nobody else may look into. */
export async function keepUploads(files: readonly File[]): Promise<Uploads> {
  if (files.length === 0) throw new HearsayError("usage", "no file came with the request", "file");
  if (files.length > mostFiles)
    throw new HearsayError(
      "too-large",
      `more than ${mostFiles} files at once; send them in several requests`,
      "file",
    );
  const folder = await mkdtemp(join(tmpdir(), "hearsay-upload-"));
  const names: string[] = [];
  const taken = new Set<string>();
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    for (const file of files) {
      const name = harmlessName(file.name, taken);
      taken.add(name.toLowerCase());
      names.push(name);
      await writeFile(join(folder, name), new Uint8Array(await file.arrayBuffer()), {
        mode: 0o600,
        flag: "wx",
      });
    }
  } catch (error) {
    await remove();
    throw error;
  }
  return { folder, names, remove };
}
