import { describe, expect, it } from "vitest";
import { isFurniture } from "./furniture.js";

describe("the page's furniture", () => {
  it.each([
    "© 2024 The Orrin Gazette. All rights reserved.",
    "We use cookies to give you a better experience.",
    "Sign up for our morning newsletter and get the news in your inbox.",
    "Get the best of the valley delivered straight to your inbox.",
    "(Reporting by Jane Roe in Orrin; Editing by John Doe)",
    "Ann Lee contributed to this report.",
    "Follow us on Facebook",
    "Read more: The bridge that nobody wanted",
    "Photo: Jane Roe, Orrin Gazette",
    "Advertisement",
  ])("is: %s", (line) => expect(isFurniture(line)).toBe(true));

  it.each([
    "The mayor said that she would sign the treaty on Monday.",
    "More than forty people also came.",
    "The company said it contributed to the campaign.",
    "See you in court, the lawyer wrote.",
    "Videos of the flood were shown in the square.",
    "He read the report and followed her home.",
    "Police printed leaflets to share what they knew.",
  ])("is not: %s", (line) => expect(isFurniture(line)).toBe(false));
});
