/** Keys in lists: j and k go from line to line, as in an article from statement to statement. */
import { useEffect } from "preact/hooks";
import { isWriting } from "./parts/frame.js";

/** Lets j and k move the focus through what a selector finds in the view. */
export function useLineKeys(selector = ".lines a, .lines [tabindex='0']"): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      const by = event.key === "j" ? 1 : event.key === "k" ? -1 : 0;
      if (by === 0) return;
      const lines = [...document.querySelectorAll<HTMLElement>(`main ${selector}`)].filter(
        (line, i, all) => i === 0 || line.closest("li") !== all[i - 1].closest("li"),
      );
      const at = lines.findIndex(
        (line) => line === document.activeElement || line.closest("li")?.contains(document.activeElement),
      );
      const next = lines[at === -1 ? (by === 1 ? 0 : lines.length - 1) : at + by];
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [selector]);
}
