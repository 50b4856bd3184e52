import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { findNames, type NameModel, readNameModel } from "../../src/sources/names/index.js";
import { analyze } from "../../src/text/index.js";

const ROOT = join(createRequire(import.meta.url).resolve("hearsay/package.json"), "..");

/** The bundled model, unpacked. */
export const modelBytes: Uint8Array = gunzipSync(readFileSync(join(ROOT, "models/names-en.bin")));

/** The bundled model. */
export const model: NameModel = readNameModel(modelBytes);

/**
 * The names of a text in a short form: kind, [title], name, sex, (shared surname), parted by " | ".
 *
 * ```text
 * Sen. Ann Lee met Bob and Jane Doe.
 * person [Sen.] Ann Lee f | person Bob m (Doe) | person Jane Doe f
 * ```
 */
export function namesOf(text: string): string {
  const show = (span: { readonly start: number; readonly end: number }): string =>
    text.slice(span.start, span.end);
  return findNames(analyze(text), model)
    .map((name) =>
      [
        name.kind,
        name.title && `[${show(name.title)}]`,
        show(name),
        name.gender,
        name.surname && `(${show(name.surname)})`,
      ]
        .filter((part) => part !== null)
        .join(" "),
    )
    .join(" | ");
}
