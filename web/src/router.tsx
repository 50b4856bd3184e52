/** Addresses: every view has one; links are plain `<a href>`, and going back and forth works as everywhere. */
import { useEffect, useState } from "preact/hooks";

/** Where the reader is. */
export interface Place {
  /** The path, still encoded: "/article/9f89c7eb". */
  readonly path: string;
  readonly query: URLSearchParams;
}

type Listener = (place: Place) => void;

const listeners = new Set<Listener>();

/** Where the reader is now. */
export function here(): Place {
  return { path: location.pathname, query: new URLSearchParams(location.search) };
}

let current = "";

function told(): void {
  current = location.pathname;
  const place = here();
  for (const listener of listeners) listener(place);
}

/** Goes to an address of the page. `replace` puts it in the place of the present one, as filters do. */
export function go(href: string, options: { readonly replace?: boolean } = {}): void {
  const target = new URL(href, location.href);
  if (target.origin !== location.origin) return;
  const address = target.pathname + target.search + target.hash;
  if (address === location.pathname + location.search + location.hash) return;
  const moved = target.pathname !== location.pathname;
  if (options.replace) history.replaceState(history.state, "", address);
  else {
    // Where the reader was is kept with the entry that is left, so that going back leads there.
    history.replaceState({ top: scrollY }, "");
    history.pushState(null, "", address);
  }
  told();
  if (moved) arrive(0);
}

/** Changes the query of the present address, without a step in the history. */
export function setQuery(change: Readonly<Record<string, string | null>>): void {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(change))
    if (value === null || value === "") query.delete(name);
    else query.set(name, value);
  const text = query.toString();
  go(location.pathname + (text === "" ? "" : `?${text}`), { replace: true });
}

/**
 * After a move to another view: the heading takes the focus, so that a reader who hears or tabs through the page
 * begins there, once the view has one.
 */
function arrive(top: number): void {
  scrollTo(0, top);
  let tries = 0;
  const focus = (): void => {
    const heading = document.querySelector<HTMLElement>("main h1[tabindex]");
    if (heading) {
      heading.focus({ preventScroll: true });
      if (top > 0) scrollTo(0, top);
      return;
    }
    tries += 1;
    if (tries < 120) requestAnimationFrame(focus);
  };
  requestAnimationFrame(focus);
}

/** Whether a click on a link is for the browser: another window, another site, a download, the API. */
function isForBrowser(event: MouseEvent, link: HTMLAnchorElement): boolean {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return true;
  if (link.target !== "" || link.hasAttribute("download")) return true;
  const { origin, pathname, hash, search } = new URL(link.href, location.href);
  if (origin !== location.origin || pathname.startsWith("/api/")) return true;
  return hash !== "" && pathname === location.pathname && search === location.search;
}

/** Takes over links and the history. Called once. */
export function startRouter(): void {
  current = location.pathname;
  history.scrollRestoration = "manual";
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || isForBrowser(event, link)) return;
    event.preventDefault();
    go(link.href);
  });
  addEventListener("popstate", (event) => {
    const moved = current !== location.pathname;
    told();
    const state = event.state as { readonly top?: number } | null;
    if (moved) arrive(state?.top ?? 0);
  });
}

/** The place where the reader is; the view is drawn anew when it changes. */
export function usePlace(): Place {
  const [place, setPlace] = useState(here);
  useEffect(() => {
    listeners.add(setPlace);
    return () => {
      listeners.delete(setPlace);
    };
  }, []);
  return place;
}

/** The parts of a path that fit a pattern such as "/story/:id/:tab?", decoded; null where it does not fit. */
export function match(pattern: string, path: string): Readonly<Record<string, string>> | null {
  const wanted = pattern.split("/").filter((part) => part !== "");
  const given = path.split("/").filter((part) => part !== "");
  if (given.length > wanted.length) return null;
  const found: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const value = given[i];
    if (part.startsWith(":")) {
      const name = part.replace(/^:|\?$/g, "");
      if (value === undefined) {
        if (!part.endsWith("?")) return null;
        continue;
      }
      try {
        found[name] = decodeURIComponent(value);
      } catch {
        return null;
      }
    } else if (part !== value) return null;
  }
  return found;
}

/** Addresses of views. */
export const to = {
  article: (ref: string, statement?: string | null): string =>
    `/article/${encodeURIComponent(ref)}${statement ? `?statement=${encodeURIComponent(statement)}` : ""}`,
  changes: (ref: string): string => `/article/${encodeURIComponent(ref)}/changes`,
  story: (id: string, tab?: string): string => `/story/${encodeURIComponent(id)}${tab ? `/${tab}` : ""}`,
  claim: (id: string): string => `/claim/${encodeURIComponent(id)}`,
  source: (name: string): string => `/source/${encodeURIComponent(name)}`,
  search: (words: string): string => `/search?q=${encodeURIComponent(words)}`,
} as const;
