import { describe, expect, it } from "vitest";
import { momentOf, timeScale } from "./time.js";

describe("a scale of time", () => {
  it("runs from the first to the last", () => {
    const scale = timeScale(["2023-05-02T06:00:00Z", null, "2023-05-04T06:00:00Z"], 100, 500)!;
    expect(scale.at("2023-05-02T06:00:00Z")).toBe(100);
    expect(scale.at("2023-05-03T06:00:00Z")).toBe(300);
    expect(scale.at("2023-05-04T06:00:00Z")).toBe(500);
  });

  it("names days where days begin, and hours between", () => {
    const { ticks } = timeScale(["2023-05-02T06:00:00Z", "2023-05-04T06:00:00Z"], 0, 400)!;
    expect(ticks.map(({ label }) => label)).toEqual(["12:00", "3 May", "12:00", "4 May"]);
    expect(ticks.map(({ day }) => day)).toEqual([false, true, false, true]);
  });

  it("names years where it spans them", () => {
    const { ticks } = timeScale(["2019-02-01", "2023-05-04"], 0, 400)!;
    expect(ticks.every(({ label }) => /\b20\d\d$/.test(label))).toBe(true);
  });

  it("sets one time alone in the middle", () => {
    expect(timeScale(["2023-05-02"], 0, 100)!.at("2023-05-02")).toBe(50);
  });

  it("is none without times", () => {
    expect(timeScale([null, "some day"], 0, 100)).toBeNull();
    expect(momentOf("some day")).toBeNull();
  });
});
