/** Correcting a statement: it is none, somebody else says it, or other words are meant. */
import { useEffect, useState } from "preact/hooks";
import { SOURCE_KINDS } from "../../../src/record/index.js";
import { Decision, Made, useAmending } from "../parts/amending.js";
import { count } from "../parts/count.js";
import { Failed } from "../parts/failed.js";
import { Words } from "../parts/words.js";
import type { Correction, CorrectionInput, SourceKind, Span, Statement } from "../types.js";
import type { Reading } from "./reading.js";
import { moved, selected } from "./selecting.js";

interface Props {
  readonly reading: Reading;
  readonly article: string;
  readonly id: string;
  /** The corrections of this statement. */
  readonly corrections: readonly Correction[];
  /** Called once something was corrected. */
  readonly done: () => void;
}

/** What stands under a statement's note while it is kept lit. */
export function Correct(props: Props) {
  const { article, corrections, done, id } = props;
  const [form, setForm] = useState<"speaker" | "spans" | null>(null);
  const amending = useAmending(() => {
    setForm(null);
    done();
  });
  const { isBusy, error, correct } = amending;

  return (
    <div class="correct screen">
      {corrections.map((correction) => (
        <p key={correction.id} class="made facts">
          <Made correction={correction} amending={amending} />
        </p>
      ))}
      {form === null && (
        <p>
          Wrong?{" "}
          <button type="button" class="plain" onClick={() => setForm("speaker")}>
            Somebody else says it
          </button>
          {" · "}
          <button type="button" class="plain" onClick={() => setForm("spans")}>
            other words are meant
          </button>
          {" · "}
          <button
            type="button"
            class="plain"
            disabled={isBusy}
            onClick={() => correct({ kind: "wrong", article, statement: id })}
          >
            it is no statement
          </button>
        </p>
      )}
      {form === "speaker" && (
        <SpeakerForm {...props} isBusy={isBusy} cancel={() => setForm(null)} correct={correct} />
      )}
      {form === "spans" && (
        <SpansForm {...props} isBusy={isBusy} cancel={() => setForm(null)} correct={correct} />
      )}
      {error && <Failed error={error} />}
    </div>
  );
}

interface FormProps extends Props {
  readonly isBusy: boolean;
  readonly cancel: () => void;
  readonly correct: (input: CorrectionInput) => void;
}

function SpeakerForm({ reading, article, id, isBusy, cancel, correct }: FormProps) {
  const present = reading.statements.get(id)?.speaker ?? null;
  const [choice, setChoice] = useState(present ?? "");
  const [name, setName] = useState("");
  const [kind, setKind] = useState<SourceKind>("person");
  const isNew = choice === "new";
  const submit = (event: Event): void => {
    event.preventDefault();
    const source = reading.sources.get(choice);
    if (isNew) correct({ kind: "speaker", article, statement: id, speaker: { name: name.trim(), kind } });
    else if (source)
      correct({
        kind: "speaker",
        article,
        statement: id,
        speaker: { name: source.name, description: source.description, kind: source.kind, source: source.id },
      });
  };
  return (
    <form onSubmit={submit}>
      <label class="field">
        <span>Who says it</span>
        <select value={choice} onChange={({ currentTarget }) => setChoice(currentTarget.value)}>
          <option value="" disabled>
            choose
          </option>
          {[...reading.sources.values()].map((source) => (
            <option value={source.id} key={source.id}>
              {source.name ?? `${source.description} (unnamed)`}
            </option>
          ))}
          <option value="new">somebody else …</option>
        </select>
      </label>
      {isNew && (
        <>
          <label class="field">
            <span>Name</span>
            <input
              type="text"
              value={name}
              required
              autocomplete="off"
              onInput={({ currentTarget }) => setName(currentTarget.value)}
            />
          </label>
          <label class="field">
            <span>Kind</span>
            <select value={kind} onChange={({ currentTarget }) => setKind(currentTarget.value as SourceKind)}>
              {SOURCE_KINDS.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      <Decision
        disabled={isBusy || choice === "" || choice === present || (isNew && name.trim() === "")}
        cancel={cancel}
      />
    </form>
  );
}

const parts = ["content", "source", "cue"] as const;

const partWords: Readonly<Record<(typeof parts)[number], string>> = {
  content: "what is said",
  source: "who says it",
  cue: "the words that say so",
};

function SpansForm({ reading, article, id, isBusy, cancel, correct }: FormProps) {
  const { text, statements } = reading;
  const before = statements.get(id);
  const [spans, setSpans] = useState<Partial<Record<(typeof parts)[number], readonly Span[]>>>({});
  const [held, setHeld] = useState<Span | null>(null);
  useEffect(() => {
    const hear = (): void => {
      const span = selected(text);
      // Pressing a button lets go of the selection; what was selected last still counts.
      if (span) setHeld(span);
    };
    document.addEventListener("selectionchange", hear);
    return () => document.removeEventListener("selectionchange", hear);
  }, [text]);
  if (!before) return null;
  const now = (part: (typeof parts)[number]): readonly Span[] => spans[part] ?? before[part];
  const words = (list: readonly Span[]): string =>
    list.map(({ start, end }) => text.slice(start, end)).join(" … ");
  const content = now("content");
  const step = (border: "start" | "end", by: -1 | 1): void => {
    const i = border === "start" ? 0 : content.length - 1;
    setSpans({
      ...spans,
      content: content.map((span, at) => (at === i ? moved(text, span, border, by) : span)),
    });
  };
  const isChanged = parts.some((part) => spans[part] !== undefined);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        correct({ kind: "spans", article, statement: id, spans });
      }}
    >
      <p>Select words in the text and say what they are, or move the borders of what is said.</p>
      {parts.map((part) => (
        <p key={part}>
          <strong>{partWords[part]}:</strong>{" "}
          {now(part).length === 0 ? (
            <span class="unknown">nothing</span>
          ) : (
            <Words text={shortened(words(now(part)))} />
          )}{" "}
          <button
            type="button"
            class="plain"
            disabled={held === null}
            onClick={() => held && setSpans({ ...spans, [part]: [held] })}
          >
            take the selected words
          </button>
        </p>
      ))}
      <p class="steps">
        {(
          [
            ["begin earlier", "start", -1],
            ["begin later", "start", 1],
            ["end earlier", "end", -1],
            ["end later", "end", 1],
          ] as const
        ).map(([name, border, by]) => (
          <button type="button" key={name} onClick={() => step(border, by)}>
            {name}
          </button>
        ))}
      </p>
      <p aria-live="polite" class="unseen">
        {isChanged && `What is said: ${words(content)}`}
      </p>
      <Decision disabled={isBusy || !isChanged} cancel={cancel} />
    </form>
  );
}

/** The beginning and end of words that are many. */
function shortened(words: string): string {
  return words.length > 120 ? `${words.slice(0, 60)} … ${words.slice(-50)}` : words;
}

/** Statements that were corrected away stand nowhere: they are named here, so that it can be undone. */
export function Gone({
  corrections,
  statements,
  done,
}: {
  readonly corrections: readonly Correction[];
  readonly statements: ReadonlyMap<string, Statement>;
  readonly done: () => void;
}) {
  const amending = useAmending(done);
  const gone = corrections.filter(
    ({ kind, statement }) => kind === "wrong" || statement === null || !statements.has(statement),
  );
  if (gone.length === 0) return null;
  return (
    <section class="section" aria-labelledby="gone-title">
      <h2 id="gone-title">{count(gone.length, "correction")} not seen in the text</h2>
      <ul class="lines">
        {gone.map((correction) => (
          <li key={correction.id}>
            <p>
              <Words text={shortened(correction.at.words)} />
            </p>
            <div class="small facts">
              <Made correction={correction} amending={amending}>
                {correction.statement === null && correction.kind !== "wrong" && (
                  <span class="unknown">its words are not found in this version</span>
                )}
              </Made>
            </div>
          </li>
        ))}
      </ul>
      {amending.error && <Failed error={amending.error} />}
    </section>
  );
}
