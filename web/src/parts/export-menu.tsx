import { useEffect, useRef } from "preact/hooks";
import { api, withQuery } from "../api.js";

const formats = [
  ["html", "Page", "one file to read without Hearsay"],
  ["csv", "CSV", "a table for a spreadsheet"],
  ["parquet", "Parquet", "a table for data tools"],
  ["web-annotation", "Web Annotation", "JSON-LD, W3C"],
  ["schema-org", "schema.org", "JSON-LD, for search engines"],
  ["prov", "PROV-O", "JSON-LD, provenance"],
] as const;

/** What can be taken away: an article, a story or a search in the forms that other programs read. */
export function ExportMenu({
  of,
  reference,
  query = {},
}: {
  readonly of: "article" | "story" | "search";
  /** Of an article or story; a search goes by its query instead. */
  readonly reference?: string;
  readonly query?: Readonly<Record<string, string | null>>;
}) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event): void => {
      const node = menu.current;
      if (!node?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== "Escape") return;
        node.querySelector("summary")?.focus();
      } else if (event.target instanceof Node && node.contains(event.target)) return;
      node.open = false;
    };
    document.addEventListener("click", close);
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("click", close);
      document.removeEventListener("keydown", close);
    };
  }, []);
  return (
    <details class="menu" ref={menu}>
      <summary>Export</summary>
      <ul>
        {formats.map(([format, name, what]) => (
          <li key={format}>
            <a
              href={withQuery(reference === undefined ? api("export", of) : api("export", of, reference), {
                ...query,
                format,
              })}
              download
              class="menu-item"
            >
              {name} <span class="what">{what}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
