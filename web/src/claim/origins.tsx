/** The independent origins of a claim, drawn as the interval it is, with who they are and why they were counted so. */
import { count } from "../parts/count.js";
import { origins as inWords } from "../parts/interval.js";
import { SourceName } from "../parts/source-mark.js";
import { Words } from "../parts/words.js";
import { to } from "../router.js";
import type { ClaimView } from "../types.js";

const mostWho = 14;
const mostReasons = 8;
const mostSteps = 16;

/** A ruler of origins, one step each, with the part that is sure filled and the part that may be hatched. */
function Ruler({ low, high }: { readonly low: number; readonly high: number }) {
  const steps = Math.min(mostSteps, high);
  const each = 26;
  const width = steps * each + 2;
  const sure = Math.min(low, steps) * each;
  const isCut = high > mostSteps;
  return (
    <svg
      class="ruler"
      width={width + (isCut ? 16 : 0)}
      height="34"
      viewBox={`0 0 ${width + (isCut ? 16 : 0)} 34`}
      aria-hidden="true"
    >
      <defs>
        <pattern id="may-be" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="1.6" height="6" class="hatch" />
        </pattern>
      </defs>
      <rect class="sure" x="1" y="6" width={sure} height="12" />
      {steps * each > sure && (
        <rect class="may" x={1 + sure} y="6" width={steps * each - sure} height="12" fill="url(#may-be)" />
      )}
      <path class="ticks" d={Array.from({ length: steps + 1 }, (_, i) => `M${1 + i * each},3v18`).join("")} />
      {isCut && <path class="ticks" d={`M${width + 2},12h8m-4,-4l4,4l-4,4`} />}
      {[...new Set([low, high])].map((n) => (
        <text key={n} x={1 + Math.min(n, steps) * each - each / 2} y="32" text-anchor="middle">
          {n}
        </text>
      ))}
    </svg>
  );
}

/** What a claim rests on. */
export function Origins({ view }: { readonly view: ClaimView }) {
  const { origins, single, cut } = view;
  const { low, high, who, reasons } = origins;
  return (
    <div class="origins">
      <div class="counted">
        <Ruler low={low} high={high} />
        <p class="said-so">
          {low === high ? (
            <>
              <strong>{count(low, "independent origin")}</strong>, as far as the articles tell.
            </>
          ) : (
            <>
              <strong>{inWords(origins)}</strong>: {low} at least; {high}, if none that may be the same are.
            </>
          )}
        </p>
        {single.length > 0 && (
          <p>
            All of it goes through{" "}
            {single.map(({ id, label }, i) => (
              <span key={id}>
                {i > 0 && (i === single.length - 1 ? " and " : ", ")}
                <strong>
                  <Words text={label} />
                </strong>
              </span>
            ))}
            .
          </p>
        )}
        {cut.size > 0 && (
          <p class="small">
            {cut.size === 1
              ? "It loses all support when one falls: "
              : `It loses all support only when ${cut.size} fall, such as: `}
            {cut.nodes.slice(0, 6).map(({ id, label }, i) => (
              <span key={id}>
                {i > 0 && "; "}
                <Words text={labelOf(view, id, label)} />
              </span>
            ))}
            {cut.nodes.length > 6 && ` and ${cut.nodes.length - 6} more`}.{" "}
            {view.story && (
              <a class="screen" href={whatIfHref(view.story.id, cut.nodes)}>
                What else would fall?
              </a>
            )}
          </p>
        )}
      </div>
      <div class="who">
        <h3 class="label">Who, counted apart</h3>
        <ul>
          {who.slice(0, mostWho).map(({ key, label, name, unnamed }) => (
            <li key={key}>
              <SourceName
                label={label}
                unnamed={unnamed}
                href={name === null ? undefined : to.source(name)}
              />
            </li>
          ))}
          {who.length > mostWho && <li class="small">and {who.length - mostWho} more</li>}
        </ul>
      </div>
      <div class="why-so">
        <h3 class="label">Why so</h3>
        <ul class="small">
          {reasons.slice(0, mostReasons).map((reason) => (
            <li key={reason}>
              <Words text={reason} />
            </li>
          ))}
        </ul>
        {reasons.length > mostReasons && (
          <details>
            <summary class="small">and {count(reasons.length - mostReasons, "reason")} more</summary>
            <ul class="small">
              {reasons.slice(mostReasons, 80).map((reason, i) => (
                <li key={i}>
                  <Words text={reason} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>
  );
}

/** A station's name; an article's with its outlet. */
function labelOf({ lineage }: ClaimView, id: string, label: string): string {
  const outlet = lineage.nodes.find((node) => node.id === id)?.outlet ?? null;
  return outlet === null || outlet === label ? label : `${outlet}, “${label}”`;
}

/** What-if with some stations of the lineage thought away. */
export function whatIfHref(story: string, nodes: readonly { readonly id: string }[]): string {
  const query = new URLSearchParams();
  for (const { id } of nodes.slice(0, 20)) if (!id.startsWith("voice:")) query.append("without", id);
  return `${to.story(story, "what-if")}?${query}`;
}
