import type { Stretch } from "../types.js";
import { inert } from "./words.js";

/** Two wordings in one: what only the later has is underlined, what only the earlier had is struck out. */
export function WordsDiff({ words }: { readonly words: readonly Stretch[] }) {
  return (
    <bdi class="words-diff">
      {words.map(({ text, change }, i) =>
        change === "added" ? (
          <ins key={i}>
            <span class="unseen">added: </span>
            {inert(text)}
          </ins>
        ) : change === "dropped" ? (
          <del key={i}>
            <span class="unseen">dropped: </span>
            {inert(text)}
          </del>
        ) : (
          <span key={i}>{inert(text)}</span>
        ),
      )}
    </bdi>
  );
}
