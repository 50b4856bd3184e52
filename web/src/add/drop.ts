import { useEffect, useState } from "preact/hooks";

/** The most that is sent at once, in bytes; the server takes no more. */
export const mostBytes = 32_000_000;

/** Files as a form to be sent; null where there is none, or an error in words where they are too large. */
export function formOf(files: readonly File[]): FormData | string | null {
  if (files.length === 0) return null;
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (size > mostBytes)
    return `These are ${Math.ceil(size / 1e6)} MB, and a page can send 32 MB at once: add them by hearsay add FILE, or some at a time.`;
  const form = new FormData();
  for (const file of files) form.append("file", file, file.name);
  return form;
}

/** Takes files dropped anywhere on the page. Answers whether some are held over it. */
export function useDrop(take: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const holds = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
    const over = (event: DragEvent): void => {
      if (!holds(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!holds(event)) return;
      event.preventDefault();
      setOver(false);
      take([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, []);
  return isOver;
}
