import { build } from "./build.js";
import type { Sqlite } from "./sqlite.js";
import type { Outdated } from "./store.js";

/** Versions that another reader read, or none, or that were read before a moment; first in, first told. */
export function outdated(db: Sqlite, reader: string, before: number): readonly Outdated[] {
  const rows = build
    .selectFrom("version")
    .select(["key", "reader", "language"])
    .where((e) =>
      e.or([
        e("version.reader", "is", null),
        e("version.reader", "!=", reader),
        e("version.read", "<", before),
      ]),
    );
  return db.all(rows.orderBy("key"));
}
