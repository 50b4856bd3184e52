import type { FailurePage, StatusView } from "../views/index.js";
import { type Paging, pageOf } from "./paging.js";
import type { Room } from "./room.js";

/** What of the status the store itself can tell. */
export type StoreStatus = Pick<StatusView, "counts" | "stories" | "stale" | "corrections">;

/** How the store stands. */
export function storeStatus(room: Room, _question: Readonly<Record<string, never>>): StoreStatus {
  return room.once("status", () => ({
    counts: room.store.counts(),
    stories: room.glance.stories,
    stale: room.stories.stale,
    corrections: room.store.corrections().length,
  }));
}

/** What could not be read, latest first. */
export function failuresPage(room: Room, paging: Paging): FailurePage {
  return pageOf(room.store.failures().toReversed(), paging);
}
