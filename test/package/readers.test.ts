import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createReader, type ReaderName, type Runtime } from "hearsay";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const bundled = fileURLToPath(new URL("../../models/neural-en", import.meta.url));
const name: string = "onnxruntime-node";
const isInstalled = await import(name).then(
  () => true,
  () => false,
);

/** A runtime that takes any model; none is run. */
const tolerant = {
  Tensor: Array,
  InferenceSession: { create: async () => ({ run: async () => ({}) }) },
} as unknown as Runtime;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-"));
  cpSync(bundled, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Changes a file of the model for one test. */
async function changed(file: string, change: (bytes: Buffer) => Uint8Array, test: () => Promise<void>) {
  const path = join(folder, file);
  const before = readFileSync(path);
  writeFileSync(path, change(before));
  await test().finally(() => writeFileSync(path, before));
}

it.each<[ReaderName, string]>([
  ["linear", "linear"],
  ["neural", "neural"],
  ["auto", "neural"],
])("%s is the %s reader where all is there", async (asked, given) => {
  const reader = await createReader(asked, { runtime: tolerant });
  expect([reader.name, reader.languages]).toEqual([given, ["en"]]);
});

it("refuses a name that is no reader's", async () => {
  await expect(createReader("x" as ReaderName)).rejects.toMatchObject({
    code: "usage",
    message: 'there is no reader "x"; choose one of: auto, linear, neural',
  });
});

describe("a model that cannot be used", () => {
  it("that is not there is an error which says where and what to do", async () => {
    const options = { runtime: tolerant, neuralModel: join(folder, "none") };
    await expect(createReader("neural", options)).rejects.toMatchObject({
      name: "HearsayError",
      code: "model",
      place: join(folder, "none", "words.onnx"),
      message: expect.stringContaining("choose the linear reader"),
    });
    expect((await createReader("auto", options)).name).toBe("linear");
  });

  it.skipIf(!isInstalled).each([
    ["words.onnx", "cut short", (bytes: Buffer) => bytes.subarray(0, 1_000_000)],
    ["frames.onnx", "of other bytes", () => Buffer.from("<!doctype html>")],
    ["frames.onnx", "empty", () => Buffer.alloc(0)],
    ["reader.json", "cut short", (bytes: Buffer) => bytes.subarray(0, 100)],
    ["vocab.txt", "empty", () => Buffer.alloc(0)],
  ])("%s that is %s is an error in one line, and the linear reader serves", async (file, _, change) => {
    await changed(file, change, async () => {
      const error: unknown = await createReader("neural", { neuralModel: folder }).catch((e: unknown) => e);
      expect(error).toMatchObject({ name: "HearsayError", code: "model" });
      expect((error as Error).message).toMatch(/^[^\n]+install Hearsay again$/);
      expect((await createReader("auto", { neuralModel: folder })).name).toBe("linear");
    });
  });

  it("does not hide another error", async () => {
    const broken = { ...tolerant, InferenceSession: null } as unknown as Runtime;
    await expect(createReader("auto", { runtime: broken })).rejects.toThrow(TypeError);
  });
});
