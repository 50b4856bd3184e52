/** What stands around every view: the nameplate, the ways to all views, search, what is being added, and help. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { go, to, usePlace } from "../router.js";
import { JobStrip } from "./job-strip.js";

const ways = [
  ["/", "Stories"],
  ["/articles", "Articles"],
  ["/sources", "Sources"],
  ["/search", "Search"],
  ["/audit", "Audit"],
  ["/add", "Add"],
] as const;

/** Which of the ways a path belongs to. */
function wayOf(path: string): string | null {
  if (path === "/" || path.startsWith("/stor") || path.startsWith("/claim")) return "/";
  if (path.startsWith("/article")) return "/articles";
  if (path.startsWith("/source")) return "/sources";
  return ways.find(([href]) => href !== "/" && path.startsWith(href))?.[0] ?? null;
}

/** Whether keys pressed there are words being written. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

function Help({ open }: { readonly open: { current: (() => void) | null } }) {
  const dialog = useRef<HTMLDialogElement>(null);
  open.current = () => dialog.current?.showModal();
  return (
    <dialog ref={dialog} aria-labelledby="help-title">
      <h2 id="help-title">Keys</h2>
      <table>
        <tbody>
          {(
            [
              ["j or ↓", "next statement (in an article), next line (in a list)"],
              ["k or ↑", "the one before"],
              ["Enter", "keep its notes lit, and put it into the address; in a list, open it"],
              ["o", "open the claim it states"],
              ["Esc", "let go"],
              ["/", "search"],
              ["?", "these keys"],
            ] as const
          ).map(([key, what]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <form method="dialog" class="more">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}

/** The frame, with a view in it. */
export function Frame({ children }: { readonly children: ComponentChildren }) {
  const { path, query } = usePlace();
  const search = useRef<HTMLInputElement>(null);
  const help = useRef<(() => void) | null>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      if (event.key === "/") {
        event.preventDefault();
        const field = document.querySelector<HTMLInputElement>("main input[type=search]") ?? search.current;
        field?.focus();
        field?.select();
      } else if (event.key === "?") {
        event.preventDefault();
        help.current?.();
      }
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
  const way = wayOf(path);
  return (
    <>
      <a class="skip" href="#main">
        To the content
      </a>
      <header class="masthead">
        <div class="masthead-in">
          <a class="nameplate" href="/" aria-label="Hearsay, to the first page">
            Hearsay
          </a>
          <nav aria-label="Views">
            <ul>
              {ways.map(([href, name]) => (
                <li key={href}>
                  <a
                    href={href}
                    {...(way === href ? { "aria-current": path === href ? "page" : "true" } : {})}
                  >
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {path !== "/search" && (
            <search>
              <form
                action="/search"
                onSubmit={(event) => {
                  event.preventDefault();
                  const words = search.current?.value.trim() ?? "";
                  if (words !== "") go(to.search(words));
                }}
              >
                <input
                  ref={search}
                  type="search"
                  name="q"
                  aria-label="Search statements"
                  placeholder="Search who said what"
                  defaultValue={query.get("q") ?? ""}
                  autocomplete="off"
                />
              </form>
            </search>
          )}
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <JobStrip />
      <footer class="colophon small">
        <div>
          <span>Hearsay shows who said what. It passes no verdict on what is true.</span>
          <a href="/failures">What could not be read</a>
          <a href="/corrections">Corrections</a>
          <a href="/api">API</a>
          <button type="button" class="plain" onClick={() => help.current?.()}>
            Keys <kbd>?</kbd>
          </button>
        </div>
      </footer>
      <Help open={help} />
    </>
  );
}
