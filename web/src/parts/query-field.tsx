/** Fields that stand for a part of the address: what is written in them is in it soon after. */
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { setQuery, usePlace } from "../router.js";

/** So long after the last key the address follows, in milliseconds. */
const pause = 120;

/** The value of a part of the address as it is being written, and a way to write it. */
export function useQueryField(name: string): readonly [string, (value: string) => void] {
  const { query } = usePlace();
  const asked = query.get(name) ?? "";
  const [value, setValue] = useState(asked);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sent = useRef(asked);
  useEffect(() => {
    // The address changed by other means, as by going back.
    if (asked !== sent.current) {
      sent.current = asked;
      setValue(asked);
    }
  }, [asked]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const write = (next: string): void => {
    setValue(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      sent.current = next.trim();
      setQuery({ [name]: next.trim() });
    }, pause);
  };
  return [value, write];
}

/** A field with its label. */
export function Field({
  name,
  label,
  type = "text",
}: {
  readonly name: string;
  readonly label: string;
  readonly type?: "text" | "search" | "date";
}) {
  const [value, write] = useQueryField(name);
  const id = useId();
  const own = {
    id,
    value,
    autocomplete: "off",
    spellcheck: false,
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => write(currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {type === "date" ? (
        <input type="date" {...own} />
      ) : type === "search" ? (
        <input type="search" {...own} />
      ) : (
        <input type="text" {...own} />
      )}
    </div>
  );
}

/** A choice with its label. The first of the options is no choice. */
export function Choice({
  name,
  label,
  options,
}: {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [value: string, text: string])[];
}) {
  const { query } = usePlace();
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={query.get(name) ?? ""}
        onChange={({ currentTarget }) => setQuery({ [name]: currentTarget.value })}
      >
        {options.map(([value, text]) => (
          <option value={value} key={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
