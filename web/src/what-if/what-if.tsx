/** What if: sources and outlets are switched off, and claims lose support. The address keeps who is off. */
import { useEffect, useMemo, useState } from "preact/hooks";
import { type ApiError, api, asApiError, send, useApi } from "../api.js";
import type { ViewProps } from "../lazy.js";
import { count, number } from "../parts/count.js";
import { Failed } from "../parts/failed.js";
import { Interval } from "../parts/interval.js";
import { Loading } from "../parts/loading.js";
import { useMedia } from "../parts/media.js";
import { SourceName } from "../parts/source-mark.js";
import { Words } from "../parts/words.js";
import { go, to, usePlace } from "../router.js";
import type { LineageView, StoryView, WhatIfView } from "../types.js";
import { isSame, switched, withoutOf } from "./without.js";

const step = 12;
const mostClaims = 40;

/** What can be switched off. */
interface Switch {
  readonly id: string;
  readonly label: string;
  readonly unnamed: boolean;
  readonly note: string;
}

function useEffectOf(id: string, query: URLSearchParams) {
  const asked = query.getAll("without").join("\n");
  const [held, setHeld] = useState<{
    readonly asked: string;
    readonly data: WhatIfView | null;
    readonly error: ApiError | null;
  }>({ asked: "", data: null, error: null });
  const [round, setRound] = useState(0);
  // Asked without anybody first, the server counts all claims, and has them at hand when somebody is switched off.
  useEffect(() => {
    send("POST", api("what-if"), { story: id, without: {} }).catch(() => {});
  }, [id]);
  useEffect(() => {
    if (asked === "") return undefined;
    const control = new AbortController();
    void (async () => {
      try {
        const body = { story: id, without: withoutOf(query) };
        const data = await send<WhatIfView>("POST", api("what-if"), body, control.signal);
        setHeld({ asked, data, error: null });
      } catch (error) {
        if (!control.signal.aborted) setHeld({ asked, data: null, error: asApiError(error) });
      }
    })();
    return () => control.abort();
  }, [id, asked, round]);
  return { ...held, isNow: held.asked === asked, isAsked: asked !== "", again: () => setRound((n) => n + 1) };
}

/** Switches something off or on, in the address. */
function turn(id: string, isOff: boolean): void {
  const query = switched(new URLSearchParams(location.search), id, isOff);
  go(`${location.pathname}?${query}`, { replace: true });
}

/** The what-if of a story. */
export function WhatIf({ path: { id } }: ViewProps) {
  const { query } = usePlace();
  const story = useApi<StoryView>(api("stories", id));
  const lineage = useApi<LineageView>(api("stories", id, "lineage"));
  const effect = useEffectOf(id, query);
  const asked = query.getAll("without");
  const sources = useMemo(
    () =>
      (lineage.data?.nodes ?? [])
        .filter(({ kind }) => kind === "source")
        .toSorted((a, b) => b.claims - a.claims || (a.label < b.label ? -1 : 1))
        .map(
          ({ id: one, label, unnamed, claims }): Switch => ({
            id: one,
            label,
            unnamed,
            note: count(claims, "claim"),
          }),
        ),
    [lineage.data],
  );
  const outlets = useMemo(() => {
    const own = (story.data?.outlets ?? []).flatMap(({ outlet, articles }): readonly Switch[] =>
      outlet === null
        ? []
        : [{ id: `outlet:${outlet}`, label: outlet, unnamed: false, note: count(articles, "article") }],
    );
    // Outlets that are cited, and have no article here.
    const cited = (lineage.data?.nodes ?? []).flatMap(({ kind, id: one, label }): readonly Switch[] =>
      kind === "outlet" && !own.some((outlet) => isSame(outlet.id, one))
        ? [{ id: one, label, unnamed: false, note: "cited" }]
        : [],
    );
    return [...own, ...cited];
  }, [story.data, lineage.data]);
  const articles = useMemo(
    () =>
      (lineage.data?.nodes ?? []).flatMap(({ kind, ref, label, outlet }): readonly Switch[] =>
        kind === "article" && ref !== null && asked.includes(`article:${ref}`)
          ? [{ id: `article:${ref}`, label: `${outlet ?? ""} ${label}`.trim(), unnamed: false, note: "" }]
          : [],
      ),
    [lineage.data, asked.join("\n")],
  );
  const known = [...sources, ...outlets, ...articles];
  const off = new Set(asked.map((one) => known.find((item) => isSame(item.id, one))?.id ?? one));
  const labels = new Map(known.map(({ id: one, label }) => [one, label]));
  return (
    <div class="columns what-if">
      <div class="aside">
        <Switches title="Sources" items={sources} off={off} waits={lineage.loading} />
        <Switches title="Outlets" items={outlets} off={off} waits={story.loading} />
        {articles.length > 0 && <Switches title="Articles" items={articles} off={off} waits={false} />}
      </div>
      <section aria-labelledby="what-if-title" aria-busy={effect.isAsked && !effect.isNow}>
        <h2 id="what-if-title" class="what-if-title">
          {off.size === 0 ? (
            "What if one of them were not to be relied on?"
          ) : (
            <>
              Without{" "}
              {[...off].slice(0, 8).map((one, i, all) => (
                <span key={one}>
                  {i > 0 && (i === all.length - 1 && off.size <= 8 ? " and " : ", ")}
                  <del>
                    <Words text={labels.get(one) ?? one.replace(/^\w+:/, "")} />
                  </del>
                </span>
              ))}
              {off.size > 8 && ` and ${off.size - 8} more`}
            </>
          )}
        </h2>
        {off.size === 0 && (
          <p class="small">
            Switch off a source or an outlet: whatever came through it is thought away, and what is left of
            each claim is counted again. The address of this page keeps the choice.
          </p>
        )}
        {off.size > 0 && (
          <p class="screen small">
            <button type="button" onClick={() => go(location.pathname, { replace: true })}>
              Switch all on again
            </button>
          </p>
        )}
        {effect.isAsked && effect.error && effect.isNow && (
          <Failed error={effect.error} again={effect.again} />
        )}
        {effect.isAsked && !effect.isNow && <Loading what="Counting again" />}
        {effect.isAsked && effect.data && <Struck view={effect.data} />}
      </section>
    </div>
  );
}

function Switches({
  title,
  items,
  off,
  waits,
}: {
  readonly title: string;
  readonly items: readonly Switch[];
  readonly off: ReadonlySet<string>;
  readonly waits: boolean;
}) {
  const isNarrow = !useMedia("(min-width: 52rem)");
  const [added, setAdded] = useState(0);
  const shown = (isNarrow ? 4 : step) + added;
  const [words, setWords] = useState("");
  const sought = words.trim().toLowerCase();
  const found = sought === "" ? items : items.filter(({ label }) => label.toLowerCase().includes(sought));
  // Whoever is off stays in sight.
  const listed = found.filter(({ id }, i) => i < shown || off.has(id));
  return (
    <fieldset class="switches">
      <legend class="label">{title}</legend>
      {items.length > step && (
        <input
          type="search"
          value={words}
          aria-label={`Find among ${count(items.length, title.toLowerCase().slice(0, -1))}`}
          placeholder={`Find among ${number(items.length)}`}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      )}
      <ul>
        {listed.map(({ id, label, unnamed, note }) => (
          <li key={id}>
            <label class={off.has(id) ? "off" : ""}>
              <input
                type="checkbox"
                checked={!off.has(id)}
                onChange={({ currentTarget }) => turn(id, !currentTarget.checked)}
              />
              <span class="name">
                <SourceName label={label} unnamed={unnamed} />
              </span>
              <span class="small">{off.has(id) ? "off" : note}</span>
            </label>
          </li>
        ))}
      </ul>
      {listed.length === 0 && (
        <p class="small unknown">
          {waits ? "Loading …" : sought === "" ? "There is none." : "None is so called."}
        </p>
      )}
      {found.length > shown && (
        <button type="button" class="plain small" onClick={() => setAdded(added + 24)}>
          Show more of {number(found.length)}
        </button>
      )}
    </fieldset>
  );
}

function Struck({ view: { claims, lost, weakened, of } }: { readonly view: WhatIfView }) {
  const most = Math.min(12, Math.max(5, ...claims.map(({ before }) => before.high)));
  return (
    <>
      <p class="tally" role="status">
        <strong>{count(lost, "claim")}</strong> would lose all support, <strong>{number(weakened)}</strong>{" "}
        some of it, of {count(of, "claim")}.
      </p>
      <Balance lost={lost} weakened={weakened} of={of} />
      <ol class="lines struck">
        {claims.slice(0, mostClaims).map(({ id, gist, before, after, fallen, statements, lost: isLost }) => (
          <li key={id} class={isLost ? "lost" : ""}>
            <div class="gist">
              <a href={to.claim(id)}>
                {isLost ? (
                  <del>
                    <Words text={gist} />
                  </del>
                ) : (
                  <Words text={gist} />
                )}
              </a>
            </div>
            <div class="small rests">
              <Interval value={before} most={most} />
              <span aria-hidden="true">→</span>
              <span class="unseen">becomes</span>
              {after ? (
                <Interval value={after} most={most} />
              ) : (
                <span class="flag dispute-none">no support left</span>
              )}
              <span>
                {number(fallen)} of {count(statements, "wording")} fall
              </span>
            </div>
          </li>
        ))}
      </ol>
      {claims.length > mostClaims && (
        <p class="small">and {count(claims.length - mostClaims, "claim")} more</p>
      )}
    </>
  );
}

/** What is left, as one bar: lost hatched, weakened pale, untouched full. */
function Balance({
  lost,
  weakened,
  of,
}: {
  readonly lost: number;
  readonly weakened: number;
  readonly of: number;
}) {
  const width = 100 / Math.max(1, of);
  const parts = [
    ["lost", lost],
    ["weakened", weakened],
    ["kept", of - lost - weakened],
  ] as const;
  return (
    <div class="balance" aria-hidden="true">
      {parts.map(([name, n]) => n > 0 && <span key={name} class={name} style={{ width: `${n * width}%` }} />)}
    </div>
  );
}
