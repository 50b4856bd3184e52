import { expect, it } from "vitest";
import type { Pages } from "../api.js";
import { lately } from "./lately.js";

it("keeps the last items, and counts those before them as out of sight", () => {
  const pages = { items: [1, 2, 3, 4, 5], dropped: 10 } as unknown as Pages<number, unknown>;
  expect(lately(pages, 2)).toMatchObject({ items: [4, 5], dropped: 13 });
  expect(lately(pages, 5)).toBe(pages);
});
