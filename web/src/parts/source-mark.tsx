/** The mark of a source: a hue and an underline for the first eight, a number for all others. */
import { Words } from "./words.js";

/** How a source is marked within one view. */
export interface Mark {
  /** 1 to 8; 0 for all others. */
  readonly hue: number;
  /** Its place in the view's order of sources: 1, 2, … */
  readonly place: number;
}

/** How many sources have a hue. */
export const hues = 8;

/** The marks of a list of keys, given in the order of their weight, heaviest first. */
export function marksOf(keys: readonly string[]): ReadonlyMap<string, Mark> {
  return new Map(keys.map((key, i) => [key, { hue: i < hues ? i + 1 : 0, place: i + 1 }]));
}

/** The line of each hue as it is drawn under text: the same as in article.css. */
const strokes: Readonly<
  Record<number, { readonly width: number; readonly dash?: string; readonly cap?: "round" }>
> = {
  1: { width: 2 },
  2: { width: 2, dash: "5 3" },
  3: { width: 2.4, dash: "0.1 4.2", cap: "round" },
  4: { width: 1.4 },
  5: { width: 1.6 },
  6: { width: 4 },
  7: { width: 4, dash: "6 3" },
  8: { width: 4, dash: "0.1 6", cap: "round" },
};

/** A short piece of the source's line; a number in a box where it has no hue. */
export function SourceMark({ mark, unnamed = false }: { readonly mark: Mark; readonly unnamed?: boolean }) {
  if (mark.hue === 0)
    return <span class={`source-number hue-0${unnamed ? " nobody" : ""}`}>{mark.place}</span>;
  const { width, dash, cap } = strokes[mark.hue];
  const line = {
    stroke: "currentColor",
    fill: "none",
    "stroke-width": width,
    ...(dash ? { "stroke-dasharray": dash } : {}),
    ...(cap ? { "stroke-linecap": cap } : {}),
  };
  return (
    <svg class={`source-mark hue-${mark.hue}`} width="26" height="12" viewBox="0 0 26 12" aria-hidden="true">
      {unnamed && (
        <rect
          x="0.5"
          y="0.5"
          width="25"
          height="11"
          fill="none"
          stroke="currentColor"
          stroke-width="1"
          stroke-dasharray="2 2"
        />
      )}
      {mark.hue === 4 ? (
        <>
          <line x1="2" y1="4.2" x2="24" y2="4.2" {...line} />
          <line x1="2" y1="7.8" x2="24" y2="7.8" {...line} />
        </>
      ) : mark.hue === 5 ? (
        <path d="M2 6 q2.75 -5 5.5 0 t5.5 0 t5.5 0 t5.5 0" {...line} />
      ) : (
        <line x1="3" y1="6" x2="23.5" y2="6" {...line} />
      )}
    </svg>
  );
}

/** Who it is, in words: a name, or the article's description of somebody it does not name, and says so. */
export function SourceName({
  label,
  unnamed,
  href,
}: {
  readonly label: string;
  readonly unnamed: boolean;
  readonly href?: string | undefined;
}) {
  const name = href ? (
    <a href={href}>
      <Words text={label} />
    </a>
  ) : (
    <Words text={label} />
  );
  if (!unnamed) return name;
  return (
    <>
      {name} <span class="unnamed">unnamed</span>
    </>
  );
}
