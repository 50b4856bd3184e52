import { createRequire } from "node:module";
import {
  BUCKET_CAP,
  KEY_CAP,
  SAME_TEXTS,
  STORY_BUCKET_CAP,
  TIE,
  WHY_LEFT_OUT,
  WORD_CAP,
} from "../../story/index.js";

/** What an engine that shuffles between the stages must know of them: so that nothing of it stands in two places. */
export function aboutStages(): object {
  const { version } = createRequire(import.meta.url)("hearsay/package.json") as { version: string };
  return {
    version,
    /** A key that more nodes have links nothing. Of claims: odd keys are of two words, even ones of one. */
    caps: { copies: BUCKET_CAP, claims: { odd: KEY_CAP, even: WORD_CAP }, stories: STORY_BUCKET_CAP },
    /** Of articles of the same prose so many are compared with each other. */
    sameTexts: SAME_TEXTS,
    /** Links of this and more hold a component of utterances together. */
    tie: TIE,
    /** Why what is left out is left out, in words. */
    leftOut: WHY_LEFT_OUT,
  };
}
