import { describe, expect, it } from "vitest";
import { namesOf } from "../../../test/names/notation.js";

/* Capitals that make no name: sentence starts, days and months, nationalities and parties, titles alone. */
describe("no names", () => {
  it.each([
    ["The report came out on Monday."],
    ["In March, nobody came."],
    ["I think I am right."],
    ["Mr. Speaker, I rise today."],
    ["Republicans and Democrats disagreed."],
    ["An American official met two Israelis."],
    ["Many Muslims and Christians prayed."],
    ["He is a Democrat. She is a Conservative."],
    ["“We lost,” the senator said."],
    ["However, critics said the plan was bad."],
    ["Asked about it, she laughed."],
    ["The president and the secretary of state agreed."],
    ["QUESTION: Why?"],
    ["“No,” he said. “Never.”"],
    ["Some Republican voters stayed home."],
    ["It was a Russian plane."],
    ["They met on Christmas Day in January."],
    ["Earlier Tuesday, police found it."],
    ["Mayor, senator or governor: all are bad jobs."],
    ["It is what it is."],
    ["“Yes, Senator,” he said."],
    ["No names here, only words."],
    ["On Thursday they left. The Democrats stayed."],
    ["Why did nobody ask? Because nobody knew."],
    ["“The Republican nominee is weak,” an adviser said."],
    ["But many voters, especially Latinos, were angry."],
    ["An Israeli-born engineer and a Trump-style campaign won."],
  ])("%s", (text) => {
    expect(namesOf(text)).toBe("");
  });
});
