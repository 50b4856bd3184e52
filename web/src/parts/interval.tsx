/** How many independent origins: drawn as the interval it is, and said in words beside it. */
import type { Interval as Origins } from "../types.js";
import { count } from "./count.js";

/** "1 origin", "1–3 origins". */
export function origins({ low, high }: Origins): string {
  return low === high ? count(low, "origin") : `${low}–${high} origins`;
}

const step = 9;

/**
 * A scale of origins from 1 up, with the interval on it; without one, an empty bracket and "unknown".
 * `most` makes the scales of a list alike; it is 5 or the high end if not given.
 */
export function Interval({
  value,
  most,
  cap = 12,
  words = true,
  unit = true,
}: {
  readonly value: Origins | null | undefined;
  readonly most?: number;
  /** Where the scale ends; an interval that goes on beyond it ends in an arrow. */
  readonly cap?: number;
  /** Whether the number is written beside the scale; a screen reader is told it anyway. */
  readonly words?: boolean;
  /** Whether "origins" is written, too. Where it is not, something near must say it. */
  readonly unit?: boolean;
}) {
  if (!value || value.high < 1) {
    return (
      <span class="interval unknown" title="How many independent origins it has is not known">
        <svg width={step * 5} height="12" viewBox={`0 0 ${step * 5} 12`} aria-hidden="true">
          <rect class="none" x="2" y="3" width={step * 4 + 3} height="6" rx="3" stroke-dasharray="2 2" />
        </svg>
        origins unknown
      </span>
    );
  }
  const { low, high } = value;
  const top = Math.min(cap, Math.max(most ?? 5, high, 2));
  const x = (n: number): number => 4 + (Math.min(n, top) - 1) * step;
  const ticks = Array.from({ length: top }, (_, i) => i + 1);
  const said = origins(value);
  const why =
    low === high
      ? count(low, "independent origin")
      : `At least ${low} and at most ${high} independent origins: some may be the same`;
  return (
    <span class="interval" title={why}>
      <svg width={x(top) + 4} height="12" viewBox={`0 0 ${x(top) + 4} 12`} aria-hidden="true">
        <path class="axis" d={`M${x(1)} 6H${x(top)}${ticks.map((n) => `M${x(n)} 4v4`).join("")}`} />
        {low === high ? (
          <circle class="end" cx={x(low)} cy="6" r="3.5" />
        ) : (
          <path
            class="span"
            d={`M${x(low)} 1.5v9m0 -4.5H${x(high)}${high > top ? "m-4 -4l4 4l-4 4" : "m0 -4.5v9"}`}
          />
        )}
      </svg>
      <span class={words ? "number" : "unseen"}>{unit ? said : low === high ? low : `${low}–${high}`}</span>
    </span>
  );
}
