import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach } from "vitest";
import { bareArticle } from "../../test/bare.js";
import type { Article, ArticleRecord } from "../record/index.js";
import { openStore } from "./open.js";
import type { Entry, Store, StoreOptions } from "./store.js";

let folder = "";
let opened: Store[] = [];

/** A folder for one test. */
export function here(name: string): string {
  folder ||= mkdtempSync(join(tmpdir(), "hearsay-store-"));
  return join(folder, name);
}

afterEach(() => {
  for (const store of opened) store.close();
  opened = [];
  if (folder) rmSync(folder, { recursive: true });
  folder = "";
});

/** A store for one test; its clock goes a second forward each time it is asked. */
export function aStore(name = "hearsay.db", options: StoreOptions = {}): Store {
  let now = Date.UTC(2024, 2, 15);
  const store = openStore(here(name), {
    now: () => {
      now += 1000;
      return now;
    },
    ...options,
  });
  opened.push(store);
  return store;
}

/** Changes the file behind the store's back. */
export function meddle(store: Store, sql: string): void {
  const raw = new Database(store.file);
  raw.exec(sql);
  raw.close();
}

/** An article of which only what matters to a test is told. */
export function anArticle(text: string, fields: Partial<Article> = {}): Article {
  return bareArticle({ text, ...fields });
}

/** A record as an entry. */
export function read(record: ArticleRecord, origin = "test"): Entry {
  const { schema: _, sources: __, statements: ___, ...article } = record;
  return { article, record, reader: "linear", origin };
}

/** An article that is kept unread. */
export function unread(text: string, fields: Partial<Article> = {}): Entry {
  return {
    article: anArticle(text, { language: "de", ...fields }),
    record: null,
    reader: null,
    origin: "test",
  };
}
