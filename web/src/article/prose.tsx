/** The text as published, with its statements as elements in it, and their notes beside it. */
import { type ComponentChildren, Fragment } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { count } from "../parts/count.js";
import { useMedia } from "../parts/media.js";
import { SourceMark, SourceName } from "../parts/source-mark.js";
import { inert } from "../parts/words.js";
import { cut, type Piece } from "./marks.js";
import { Note } from "./note.js";
import { placed } from "./placing.js";
import { beginning, type Reading } from "./reading.js";

/** From here on there is room for a margin. */
export const wide = "(min-width: 60rem)";

/** An article with more statements than this carries marks and notes only near what the reader sees. */
const manyStatements = 100;

/** So many paragraphs are set at once; the rest waits behind a button. */
const manyParagraphs = 700;

function content(pieces: readonly Piece[], reading: Reading): ComponentChildren {
  return pieces.map(({ start, end, mark, inside }) => {
    if (mark === null) return inert(reading.text.slice(start, end));
    const within = content(inside, reading);
    const key = `${mark.role}${mark.statement}${start}`;
    if (mark.role === "passage")
      return (
        <span class="passage" key={key}>
          {within}
        </span>
      );
    const statement = reading.statements.get(mark.statement)!;
    const source = statement.speaker === null ? undefined : reading.sourceMarks.get(statement.speaker);
    const hue = `hue-${source?.hue ?? 0}`;
    if (mark.role !== "content")
      return (
        <span class={`${mark.role} ${hue}`} data-t={mark.statement} key={key}>
          {within}
        </span>
      );
    const unsaid = source === undefined ? " unsaid" : "";
    const deep = mark.depth > 0 ? ` deep-${Math.min(3, mark.depth)}` : "";
    const own = mark.first
      ? {
          id: mark.statement,
          tabIndex: 0,
          "aria-describedby": `note-${mark.statement}`,
          ...(source?.hue === 0 ? { "data-place": source.place } : {}),
        }
      : {};
    return (
      <mark class={`said ${hue}${unsaid}${deep}`} data-t={mark.statement} key={key} {...own}>
        {within}
      </mark>
    );
  });
}

/** What of the text is drawn with marks and notes: all of it, or what is near the window. */
function useDressed(paragraphs: number, all: boolean, root: { readonly current: HTMLElement | null }) {
  const [near, setNear] = useState<ReadonlySet<number>>(() => new Set([0, 1, 2, 3, 4, 5]));
  useEffect(() => {
    if (all || !root.current) return undefined;
    const watch = new IntersectionObserver(
      (entries) =>
        setNear((before) => {
          const after = new Set(before);
          for (const { target, isIntersecting } of entries) {
            const i = Number((target as HTMLElement).dataset.p);
            if (isIntersecting) after.add(i);
            else after.delete(i);
          }
          return after;
        }),
      { rootMargin: "60% 0px" },
    );
    for (const paragraph of root.current.querySelectorAll("[data-p]")) watch.observe(paragraph);
    return () => watch.disconnect();
  }, [all, paragraphs]);
  return (i: number): boolean => all || near.has(i);
}

/** Puts the notes of the margin at their heights. */
function place(prose: HTMLElement): void {
  const notes = [...prose.querySelectorAll<HTMLElement>(".note")];
  const top = prose.getBoundingClientRect().top;
  const found = notes.flatMap((note) => {
    const anchor = prose.querySelector(`p [data-t="${CSS.escape(note.dataset.t ?? "")}"]`);
    const rect = anchor?.getClientRects()[0];
    return rect ? [{ note, top: rect.top - top, height: note.offsetHeight }] : [];
  });
  found.sort((a, b) => a.top - b.top);
  const tops = placed(found, 9);
  for (const [i, { note }] of found.entries()) note.style.top = `${tops[i]}px`;
  const last = found.at(-1);
  prose.style.minHeight = last ? `${tops[found.length - 1] + last.height}px` : "";
}

/** Who speaks in a paragraph, in a line: what stands for its notes while they are folded. */
function Speakers({ ids, reading }: { readonly ids: readonly string[]; readonly reading: Reading }) {
  const speakers = new Set(ids.map((id) => reading.statements.get(id)?.speaker ?? null));
  return (
    <>
      <span class="unseen">{count(ids.length, "note")}: </span>
      {[...speakers].slice(0, 3).map((speaker, i) => {
        const source = speaker === null ? undefined : reading.sources.get(speaker);
        const mark = speaker === null ? undefined : reading.sourceMarks.get(speaker);
        return (
          <span key={speaker}>
            {i > 0 && ", "}
            {source && mark ? (
              <>
                <SourceMark mark={mark} unnamed={source.name === null} />{" "}
                <SourceName label={source.name ?? source.description} unnamed={source.name === null} />
              </>
            ) : (
              <span class="unknown">source left unsaid</span>
            )}
          </span>
        );
      })}
      {speakers.size > 3 && ` and ${speakers.size - 3} more`}
    </>
  );
}

/** Text and margin. */
export function Prose({
  reading,
  needed,
  more,
}: {
  readonly reading: Reading;
  /** A statement that must be there to be shown, wherever it stands. */
  readonly needed: string | null;
  /** What stands under a statement's note. */
  readonly more: (id: string) => ComponentChildren;
}) {
  const prose = useRef<HTMLDivElement>(null);
  const hasMargin = useMedia(wide);
  const paragraphs = useMemo(
    () => reading.paragraphs.map((paragraph) => ({ ...paragraph, pieces: cut(paragraph, reading.marks) })),
    [reading],
  );
  const notes = useMemo(() => {
    const found = reading.paragraphs.map((): string[] => []);
    for (const id of reading.shown) {
      const at = beginning(reading.statements.get(id)!);
      const i = reading.paragraphs.findIndex(({ end }) => at < end);
      found[i]?.push(id);
    }
    return found;
  }, [reading]);
  const home = needed === null ? -1 : notes.findIndex((ids) => ids.includes(needed));
  const [folded, setFolded] = useState(paragraphs.length > manyParagraphs);
  const set = folded ? paragraphs.slice(0, Math.max(manyParagraphs, home + 1)) : paragraphs;
  const dressed = useDressed(set.length, reading.shown.length <= manyStatements, prose);

  useLayoutEffect(() => {
    const node = prose.current;
    if (!node || !hasMargin) return undefined;
    place(node);
    const watch = new ResizeObserver(() => place(node));
    watch.observe(node.querySelector("p") ?? node);
    for (const note of node.querySelectorAll(".note")) watch.observe(note);
    return () => watch.disconnect();
  });

  return (
    <>
      <div class={`prose${hasMargin ? " with-margin" : ""}`} ref={prose}>
        {set.map(({ start, end, tight, pieces }, i) => {
          const isDressed = dressed(i) || i === home;
          const ids = notes[i];
          const list = isDressed && ids.length > 0 && (
            <ol class="notes" aria-label="Notes to the paragraph before">
              {ids.map((id) => (
                <Note id={id} reading={reading} more={more(id)} key={id} />
              ))}
            </ol>
          );
          return (
            <Fragment key={start}>
              <p class={tight ? "tight" : undefined} data-p={i} data-start={start} dir="auto">
                {isDressed ? content(pieces, reading) : inert(reading.text.slice(start, end))}
              </p>
              {list &&
                (hasMargin ? (
                  list
                ) : (
                  <details class="fold" open={needed !== null && i === home}>
                    <summary>
                      <Speakers ids={ids} reading={reading} />
                    </summary>
                    {list}
                  </details>
                ))}
            </Fragment>
          );
        })}
      </div>
      {set.length < paragraphs.length && (
        <p class="more">
          <button type="button" onClick={() => setFolded(false)}>
            Show the other {count(paragraphs.length - set.length, "paragraph")}
          </button>
        </p>
      )}
    </>
  );
}
