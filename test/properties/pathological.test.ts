import { type ArticleReader, createReader, type HearsayError, read } from "hearsay";
import { beforeAll, describe, expect, it } from "vitest";
import { BAD_TEXTS } from "./bad-texts.js";
import { readSoundly } from "./invariants.js";

describe("bad input", { timeout: 20_000 }, () => {
  let reader: ArticleReader;
  beforeAll(async () => {
    reader = await createReader();
  });

  it.each(BAD_TEXTS)("is read soundly: %s", async (_, text) => {
    expect(await readSoundly(text, reader)).not.toBeNull();
  });

  it.each([
    ["nothing", ""],
    ["a space", " "],
    ["lines and tabs", "\n\n\t\r\n \u00a0\u2028"],
    ["2 MB of blanks", " \n".repeat(1_000_000)],
    ["what cannot be seen", "\ufeff\u200b\u2060\u0000"],
  ])("is refused as empty: %s", async (_, text) => {
    await expect(read(text, { reader })).rejects.toMatchObject({ name: "HearsayError", code: "empty" });
    await expect(read({ text, language: "en" }, { reader })).rejects.toMatchObject({ code: "empty" });
  });

  it("is refused where no reader knows the language, unless told that it is English", async () => {
    const text = "ראש העיר אמר לכתבים ביום שני כי הגשר החדש בטוח וייפתח לתנועה בחודש מאי הקרוב.";
    const error = (await read(text, { reader }).catch((thrown: unknown) => thrown)) as HearsayError;
    expect(error).toMatchObject({ name: "HearsayError", code: "language" });
    expect(error.line()).toMatch(/^[^\n]+$/);
    expect((await read({ text, language: "en" }, { reader })).text).toBe(text);
  });

  it("does not hide what stands beside it", async () => {
    const said = "“The bridge is safe,” Mayor Ann Lee said on Monday.";
    const around = [
      "\u0000\u0001\u0002",
      "(((((((((",
      "东京".repeat(500),
      "x".repeat(50_000),
      "\ud83d\ud83d",
    ];
    for (const noise of around) {
      const text = `${noise}\n\n${said}\n\n${noise}`;
      const record = await readSoundly(text, reader);
      const contents = record?.statements.flatMap(({ content }) =>
        content.map(({ start, end }) => text.slice(start, end)),
      );
      expect(contents, `beside ${noise.slice(0, 9)}`).toContain("“The bridge is safe,”");
    }
  });
});
