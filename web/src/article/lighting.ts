/** Lights up a statement: its source, cue and content in the text, and its note. */
import { useEffect, useRef } from "preact/hooks";
import { isWriting } from "../parts/frame.js";
import { go, setQuery, to } from "../router.js";
import type { Reading } from "./reading.js";

function statementOf(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest<HTMLElement>("[data-t]")?.dataset.t ?? null;
}

/** Marks all that belongs to a statement, and nothing else, as lit. Null lights nothing. */
export function light(root: HTMLElement, id: string | null): void {
  for (const lit of root.querySelectorAll("[data-lit]")) lit.removeAttribute("data-lit");
  if (id === null) return;
  for (const part of root.querySelectorAll(`[data-t="${CSS.escape(id)}"]`)) part.setAttribute("data-lit", "");
}

/** Brings a statement into the middle of the window, unless it is in sight, and gives it the focus. */
export function reach(id: string): void {
  const element = document.getElementById(id);
  if (!element) return;
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 80 || bottom > innerHeight - 40) element.scrollIntoView({ block: "center" });
  element.focus({ preventScroll: true });
}

/**
 * Pointer and keys within an article: hover and focus light a statement, Enter or a click keeps it lit and puts it into the
 * address, j and k go from one to the next, Escape lets go.
 */
export function useLighting(reading: Reading | null, pinned: string | null) {
  const root = useRef<HTMLDivElement>(null);
  const state = useRef({ reading, pinned });
  state.current = { reading, pinned };

  useEffect(() => {
    const node = root.current;
    if (!node) return undefined;
    let last: string | null = null;
    const show = (id: string | null): void => {
      const next = id ?? state.current.pinned;
      if (next === last && node.querySelector("[data-lit]")) return;
      last = next;
      light(node, next);
    };
    const over = (event: Event): void => show(statementOf(event.target));
    const away = (): void => show(statementOf(document.activeElement));
    const click = (event: MouseEvent): void => {
      const id = statementOf(event.target);
      if (
        id === null ||
        (event.target instanceof Element && event.target.closest("a, button, input, select, form"))
      )
        return;
      if (getSelection()?.isCollapsed === false) return;
      setQuery({ statement: id === state.current.pinned ? null : id });
    };
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      if (document.querySelector("dialog[open]")) return;
      const all = state.current.reading?.shown ?? [];
      const inText = event.target instanceof HTMLElement && event.target.matches("mark.said");
      const at = statementOf(document.activeElement) ?? state.current.pinned;
      const step =
        event.key === "j" || (event.key === "ArrowDown" && inText)
          ? 1
          : event.key === "k" || (event.key === "ArrowUp" && inText)
            ? -1
            : 0;
      if (step !== 0 && all.length > 0) {
        const i = at === null ? -1 : all.indexOf(at);
        const next = all[i === -1 ? (step === 1 ? 0 : all.length - 1) : i + step];
        if (next === undefined) return;
        event.preventDefault();
        if (document.getElementById(next)) reach(next);
        // Far from the window its paragraph carries no marks yet: the address makes it do so.
        else setQuery({ statement: next });
      } else if (event.key === "Enter" && inText && at !== null) {
        event.preventDefault();
        setQuery({ statement: at === state.current.pinned ? null : at });
      } else if (event.key === "o" && at !== null) {
        const claim = state.current.reading?.claims.get(at);
        if (claim) go(to.claim(claim.claim));
      } else if (event.key === "Escape" && state.current.pinned !== null) {
        setQuery({ statement: null });
      }
    };
    node.addEventListener("pointerover", over);
    node.addEventListener("pointerleave", away);
    node.addEventListener("focusin", over);
    node.addEventListener("click", click);
    addEventListener("keydown", press);
    return () => {
      node.removeEventListener("pointerover", over);
      node.removeEventListener("pointerleave", away);
      node.removeEventListener("focusin", over);
      node.removeEventListener("click", click);
      removeEventListener("keydown", press);
    };
  }, [reading === null]);

  // What the address names is lit and in sight, also after the text was drawn anew.
  useEffect(() => {
    if (root.current) light(root.current, pinned);
  }, [pinned, reading]);
  useEffect(() => {
    if (pinned === null || reading === null) return;
    const element = document.getElementById(pinned);
    if (element !== document.activeElement) reach(pinned);
  }, [pinned, reading === null]);

  return root;
}
