import { type ArticleRecord, HearsayError, recordFault } from "../../record/index.js";
import { beginningOf, claimKey, digest, keys, momentOf } from "../../story/index.js";
import { objectIn, type Stage } from "./stage.js";
import { jsonOf } from "./told.js";

/** Numbers, each once. */
const distinct = (values: Iterable<number>): readonly number[] => [...new Set(values)];

/** The record in a line; the same check as `hearsay import` makes. */
export function checkedRecord(value: unknown): ArticleRecord {
  const fault = recordFault(value as ArticleRecord, true);
  if (fault) throw new HearsayError("bad-row", `it is no record: ${fault}`);
  return value as ArticleRecord;
}

/** Records → what each may be linked by. */
export function keysStage(): Stage {
  // oxlint-disable-next-line require-await -- a stage may wait
  return async function* (line) {
    const record = checkedRecord(objectIn(line).values);
    const { article, copies, claims, story } = keys(record);
    const { terms, day } = story;
    const title = record.title?.trim() || null;
    const beginning = title === null ? beginningOf(record.text) : null;
    yield {
      article,
      moment: momentOf(record.published),
      copies,
      claims: claims.map(({ utterance, wording, keys: words }) => ({
        place: utterance.place,
        day: utterance.day,
        wording,
        keys: distinct(words.map(claimKey)),
        utterance: jsonOf(utterance),
      })),
      story: {
        keys: distinct(story.keys.map(digest)),
        same: story.same,
        item: jsonOf({ article, terms, day, title, beginning }),
      },
    };
  };
}
