/** Putting right what was read: what all forms for it share. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { type ApiError, api, asApiError, send } from "../api.js";
import type { Correction, CorrectionInput } from "../types.js";
import { When } from "./when.js";

/** What a correction says, in words. */
export function correctionWords({ kind, speaker }: Pick<Correction, "kind" | "speaker">): string {
  switch (kind) {
    case "wrong":
      return "marked as no statement";
    case "speaker":
      return `said to come from ${speaker?.name ?? speaker?.description ?? "somebody whom the article does not name"}`;
    case "spans":
      return "other words marked";
    case "merge":
      return "put together with another claim";
    case "split":
      return "taken out of a claim";
    default:
      return kind;
  }
}

/** Writes to the store, one thing at a time, and tells how it goes. */
export interface Amending {
  readonly isBusy: boolean;
  readonly error: ApiError | null;
  readonly correct: (input: CorrectionInput) => void;
  readonly undo: (id: number) => void;
}

/** @param done called once something was corrected, or was taken back */
export function useAmending(done: () => void): Amending {
  const [error, setError] = useState<ApiError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const write = async (call: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await call();
      done();
    } catch (reason) {
      setError(asApiError(reason));
    }
    setBusy(false);
  };
  return {
    isBusy,
    error,
    correct: (input) => void write(() => send("POST", api("corrections"), input)),
    undo: (id) => void write(() => send("DELETE", api("corrections", id))),
  };
}

/** What ends a form: its correction is made, or not. */
export function Decision({ disabled, cancel }: { readonly disabled: boolean; readonly cancel: () => void }) {
  return (
    <p>
      <button type="submit" disabled={disabled}>
        Correct it
      </button>{" "}
      <button type="button" onClick={cancel}>
        Leave it
      </button>
    </p>
  );
}

/** A correction that was made: what it says, where, since when, and a way back. */
export function Made({
  correction,
  amending: { isBusy, undo },
  children,
}: {
  readonly correction: Correction;
  readonly amending: Amending;
  /** What else there is to tell of it. */
  readonly children?: ComponentChildren;
}) {
  return (
    <>
      <span>{correctionWords(correction)}</span>
      {children}
      <When iso={correction.made} time={false} />
      <span>
        <button type="button" class="plain" disabled={isBusy} onClick={() => undo(correction.id)}>
          undo
        </button>
      </span>
    </>
  );
}
