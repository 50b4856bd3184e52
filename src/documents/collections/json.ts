import { HearsayError } from "../../record/index.js";
import { articleFromRow } from "../row.js";
import { failed, opened } from "./attempt.js";
import { isJsonFeed, openJsonFeed } from "./json-feed.js";
import { isNinjs, openNinjs } from "./ninjs.js";
import type { Opened, Origin } from "./opened.js";

/** A row of JSON Lines that may be an item in ninjs. */
export function openNinjsRow(line: string, origin: Origin): Opened {
  const value = parsed(line);
  return isNinjs(value) ? openNinjs(value, origin) : opened(() => articleFromRow(line), origin.place);
}

/** One JSON value: a JSON Feed, an item in ninjs, a row, or a list of the latter two. */
export function* openJson(text: string, origin: Origin): Generator<Opened> {
  const value = parsed(text);
  if (value === undefined) {
    const what = /[\]}]\s*$/.test(text) ? "it is not sound JSON" : "the JSON is cut short";
    const told = new HearsayError("not-json", `${what}: get it again, or write one object a line`);
    yield failed(told, origin.place);
  } else if (isJsonFeed(value)) yield* openJsonFeed(value, origin);
  else if (Array.isArray(value)) {
    if (value.length === 0) yield failed(new HearsayError("empty", "the list is empty"), origin.place);
    for (const [index, item] of (value as readonly unknown[]).entries()) {
      yield* openValue(item, { ...origin, place: `${origin.place}:item ${index + 1}` });
    }
  } else yield* openValue(value, origin);
}

function* openValue(value: unknown, origin: Origin): Generator<Opened> {
  if (isNinjs(value)) yield openNinjs(value, origin);
  else yield opened(() => articleFromRow(JSON.stringify(value)), origin.place);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch {
    return undefined;
  }
}
