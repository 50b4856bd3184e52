import { HearsayError } from "../../record/index.js";
import { CONFIDENCE_WEIGHTS } from "./confidence.js";
import { LABELS } from "./labels.js";

/** How the model reads, as written beside it in `reader.json`. */
export interface Settings {
  /** What each step from label to label adds to a frame's score, `moves[from * LABELS.length + to]`. */
  readonly moves: Float64Array;
  /** Words that a frame sees on either side of its seed. */
  readonly reach: number;
  /** A word is a seed when its chance of beginning a cue is at least this. */
  readonly seedChance: number;
  /** Frames less sure than this are dropped. */
  readonly sureness: number;
  /** Weights of {@link confidenceOf}; null where the file has none. */
  readonly confidence: readonly number[] | null;
}

/**
 * Reads `reader.json`.
 *
 * @throws HearsayError `model` where it is damaged, or is for another kind of model
 */
export function readSettings(json: string): Settings {
  const file = objectIn(json) ?? damaged("is no JSON object");
  if (JSON.stringify(file.labels) !== JSON.stringify(LABELS))
    return damaged("has other labels than are known");
  const numberOf = (name: string, least: number, most: number): number => {
    const value = file[name];
    if (typeof value !== "number" || !(value >= least && value <= most))
      return damaged(`has no good "${name}"`);
    return value;
  };
  const moves = numbersIn(file.moves);
  if (moves?.length !== LABELS.length ** 2) return damaged(`has no good "moves"`);
  const confidence = file.confidence === undefined ? null : numbersIn(file.confidence);
  if (confidence !== null && confidence.length !== CONFIDENCE_WEIGHTS)
    return damaged(`has no good "confidence"`);
  return {
    moves: Float64Array.from(moves),
    reach: numberOf("reach", 1, 512),
    seedChance: numberOf("seedChance", 0, 1),
    sureness: numberOf("sureness", 0, 1),
    confidence,
  };
}

function objectIn(json: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" ? (value as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}

function damaged(what: string): never {
  throw new HearsayError("model", `the neural model's reader.json ${what}; install Hearsay again`);
}

/** The numbers of a list, or of a list of lists; null where it is none. */
function numbersIn(value: unknown): readonly number[] | null {
  if (!Array.isArray(value)) return null;
  const flat: unknown[] = value.flat();
  return flat.every((one) => typeof one === "number" && Number.isFinite(one)) ? (flat as number[]) : null;
}
