import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { modelBytes } from "#model-file";
import { sniff } from "../../documents/bytes.js";
import { articleFromHtml, articleFromRow, articleFromText } from "../../documents/index.js";
import { type ArticleReader, createReader, type ReaderName, readArticle } from "../../read.js";
import { type Article, type ArticleRecord, HearsayError } from "../../record/index.js";
import { openStore, type Store, type StoryStore } from "../../store/index.js";
import { readClaimModel } from "../../story/index.js";
import { AmendedStories } from "../asking/amending.js";
import type { ArticleInput } from "../views/index.js";
import { correctedOf } from "./correcting.js";
import type { AddedArticle, Linking, ReadText, WriterCalls, WriterOptions } from "./writer.js";

/** Where the bundled story lies. */
function sampleFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve("hearsay/package.json")), "samples", "story");
}

/** Given fields over those that the text itself tells. */
function withFields(article: Article, fields: Readonly<Record<string, string | null | undefined>>): Article {
  const given = Object.entries(fields).filter(
    ([, value]) => value !== null && value !== undefined && value !== "",
  );
  return { ...article, ...Object.fromEntries(given) };
}

function articleOf(text: string, about: Omit<ArticleInput, "text">): Article {
  return sniff(text, "") === "html"
    ? withFields(articleFromHtml(text), about)
    : articleFromText(text, { ...about, id: about.id ?? null });
}

/** Writes to a store in this thread. */
export class Writing implements WriterCalls {
  readonly #file: string;
  readonly #readers = new Map<ReaderName, Promise<ArticleReader>>();
  readonly #reader: ReaderName;
  #opened: Store | null = null;
  #stories: Promise<StoryStore> | null = null;

  constructor({ file, reader }: WriterOptions) {
    this.#file = file;
    this.#reader = reader;
  }

  async add(input: Parameters<WriterCalls["add"]>[0]): Promise<AddedArticle> {
    return this.#keep(articleFromRow(JSON.stringify(input)), this.#reader, input.url ?? "the API");
  }

  async addText(...[text, about]: Parameters<WriterCalls["addText"]>): Promise<AddedArticle> {
    return this.#keep(articleOf(text, about), this.#reader, about.url ?? "pasted text");
  }

  async read(...[text, about]: Parameters<WriterCalls["read"]>): Promise<ReadText> {
    const reader = await this.#readerOf(this.#reader);
    return { record: await readArticle(articleOf(text, about), reader), reader: reader.name };
  }

  async addSample(): Promise<readonly AddedArticle[]> {
    const folder = sampleFolder();
    const added: AddedArticle[] = [];
    for (const name of readdirSync(folder).toSorted()) {
      if (!name.endsWith(".html")) continue;
      const article = articleFromHtml(readFileSync(join(folder, name), "utf8"));
      added.push(await this.#keep(article, "linear", `samples/story/${name}`));
    }
    return added;
  }

  async remove(reference: string): Promise<void> {
    this.#store.remove(reference);
  }

  async make({ title, articles, follows }: Parameters<WriterCalls["make"]>[0]): Promise<string> {
    if (articles.length === 0) throw new HearsayError("usage", "name the articles of the story", "articles");
    const versions = articles.map((reference) => this.#store.versions(reference).at(-1)!.key);
    return (await this.#linked()).make(title, versions, follows);
  }

  async unmake(story: string): Promise<void> {
    (await this.#linked()).unmake(story);
  }

  async forgive(place: string): Promise<boolean> {
    return this.#store.forgive(place);
  }

  async correct(input: Parameters<WriterCalls["correct"]>[0]): Promise<number> {
    // Places of wordings are those that the page shows, where claims may have been merged before.
    const stories = new AmendedStories(this.#store, await this.#linked());
    return this.#store.correct(correctedOf(input, this.#store, stories));
  }

  async uncorrect(key: number): Promise<boolean> {
    return this.#store.uncorrect(key);
  }

  async forgiveIn(folder: string): Promise<void> {
    for (const { input, place } of this.#store.failures())
      if (input.startsWith(folder)) this.#store.forgive(place);
  }

  /** Brings links up to date, a step at a time; between two steps others may write. */
  async *link(): AsyncGenerator<Linking> {
    const stories = await this.#linked();
    for (const step of stories.link()) {
      yield step;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  close(): void {
    this.#opened?.close();
  }

  /** Opened when something is to be written: reading a text needs none. */
  get #store(): Store {
    this.#opened ??= openStore(this.#file);
    return this.#opened;
  }

  #linked(): Promise<StoryStore> {
    this.#stories ??= modelBytes("claims-en.bin").then((bytes) => this.#store.stories(readClaimModel(bytes)));
    return this.#stories;
  }

  #readerOf(name: ReaderName): Promise<ArticleReader> {
    let reader = this.#readers.get(name);
    if (!reader) {
      reader = createReader(name);
      reader.catch(() => this.#readers.delete(name));
      this.#readers.set(name, reader);
    }
    return reader;
  }

  async #keep(article: Article, name: ReaderName, origin: string): Promise<AddedArticle> {
    const reader = await this.#readerOf(name);
    let record: ArticleRecord | null = null;
    try {
      record = await readArticle(article, reader);
    } catch (error) {
      // In a language that no reader knows: it is kept unread.
      if (!(error instanceof HearsayError) || error.code !== "language") throw error;
    }
    const [added] = this.#store.addAll([{ article, record, reader: record && reader.name, origin }]);
    const { outcome, key, id } = added;
    const listed = this.#store.kept(key)!;
    return { outcome, key, article: listed.article, id, title: listed.title, outlet: listed.outlet };
  }
}
