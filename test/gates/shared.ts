import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * A file of the data beside the project, which users do not have; null where it is absent, with a line
 * that says what is skipped.
 */
export function sharedFile(path: string, gate: string): string | null {
  const file = fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url));
  if (existsSync(file)) return file;
  console.warn(`Skipped: ${gate} needs ../shared/${path}, and it is not there`);
  return null;
}
