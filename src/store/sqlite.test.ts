import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { Sqlite } from "./sqlite.js";

test("one text of SQL may be asked for rows and for a column, by turns", () => {
  const raw = new Database(":memory:");
  const db = new Sqlite(":memory:", raw);
  const sql = "select ? as name";
  const rows = db.prepare(sql);
  expect(db.column(sql).all("a")).toEqual(["a"]);
  expect(rows.all("b")).toEqual([{ name: "b" }]);
  expect(db.prepare(sql).get("c")).toEqual({ name: "c" });
  expect(db.column(sql).get("d")).toBe("d");
  raw.close();
});
