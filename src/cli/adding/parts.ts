import type { Visit } from "../../store/index.js";
import type { Failure } from "../failure.js";
import type { Task } from "../tasks/task.js";
import type { Origin } from "./place.js";

/** One thing that comes of opening what is to be added. */
export type Part =
  /** Something to be read. */
  | { readonly what: "task"; readonly task: Task; readonly origin: Origin }
  | { readonly what: "failure"; readonly failure: Failure; readonly origin: Origin }
  /** The origin was taken in before, and has not changed. */
  | { readonly what: "before"; readonly origin: Origin }
  /** Something that is left alone on purpose. */
  | { readonly what: "left-out"; readonly why: "link" | "special" | "unfollowed" }
  /** Nothing more comes of the origin; what to keep if all of it went well. */
  | {
      readonly what: "end";
      readonly origin: Origin;
      /** By which the store tells that it was taken in: name, size and time. Null for what has none. */
      readonly mark: string | null;
      readonly visits: readonly Visit[];
    };
