import { type Choice, type ExportFormat, exported, gather, type TableName } from "../../exports/index.js";
import type { Query } from "../../store/index.js";
import { referenceOf } from "./lines.js";
import type { Room } from "./room.js";

/** What is to be exported, and how. */
export type ExportAsked = {
  readonly format: ExportFormat;
  readonly table?: TableName | undefined;
  /** With what names in JSON-LD begin: the address of the page. */
  readonly base?: string | undefined;
} & (
  | { readonly what: "article" | "story"; readonly ref: string }
  | { readonly what: "search"; readonly query: Query }
);

/** An export as a file. */
export async function exportFile(room: Room, asked: ExportAsked): Promise<string | Uint8Array> {
  room.heavy();
  const choice: Choice =
    asked.what === "search"
      ? { kind: "search", query: asked.query }
      : { kind: asked.what, reference: referenceOf(asked.ref) };
  const extract = gather(choice, room.store, room.stories);
  const { format, table, base } = asked;
  const pieces: (string | Uint8Array)[] = [];
  for await (const piece of exported(extract, format, { table, base })) pieces.push(piece);
  return pieces.every((piece) => typeof piece === "string")
    ? pieces.join("")
    : new Uint8Array(
        Buffer.concat(pieces.map((piece) => (typeof piece === "string" ? Buffer.from(piece) : piece))),
      );
}
