import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import type { Answer } from "../api.js";
import { Failed } from "./failed.js";
import { Loading } from "./loading.js";
import { unturned } from "./words.js";

/** Names the window. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === "" ? "Hearsay" : `${unturned(title)} · Hearsay`;
  }, [title]);
}

/** A view's head: what sort of thing it is, its name (which takes the focus after a move), and what can be had of it. */
export function Head({
  label,
  title,
  heading,
  json,
  actions,
  children,
}: {
  readonly label?: ComponentChildren;
  /** The window's name. */
  readonly title: string;
  /** The heading, where it is more than the title's words. */
  readonly heading?: ComponentChildren;
  /** The view's address in the API. */
  readonly json?: string | undefined;
  readonly actions?: ComponentChildren;
  /** What stands under the heading. */
  readonly children?: ComponentChildren;
}) {
  useTitle(title);
  return (
    <header class="head">
      <div class="head-row">
        <div class="label">{label}</div>
        <div class="small screen facts">
          {actions}
          {json && (
            <span>
              <a href={json} type="application/json">
                JSON
              </a>
            </span>
          )}
        </div>
      </div>
      <h1 tabIndex={-1}>{heading ?? title}</h1>
      {children && <div class="under">{children}</div>}
    </header>
  );
}

/** Shows an answer once it is there; until then, that it is coming; where it fails, why. */
export function Shown<T>({
  answer,
  what,
  title = what,
  children,
}: {
  readonly answer: Answer<T>;
  /** What is coming: "the article". */
  readonly what: string;
  readonly title?: string;
  readonly children: (data: T) => ComponentChildren;
}) {
  const { data, error, again } = answer;
  if (error)
    return (
      <>
        <Head title={title} />
        <Failed error={error} again={again} />
      </>
    );
  if (data === undefined) return <Loading what={`Loading ${what}`} />;
  return <>{children(data)}</>;
}
