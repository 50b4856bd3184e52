/** Asking the server: typed answers, errors as one class, answers kept with their tags so that a view comes back at once. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";

/** What went wrong between the page and the server, in words for a person. */
export class ApiError extends Error {
  override readonly name = "ApiError";

  constructor(
    /** The HTTP status; 0 where no answer came. */
    readonly status: number,
    /** A stable name of what is wrong; empty where the answer gave none. */
    readonly code: string,
    message: string,
    /** Where: a file, an address. Empty when unknown. */
    readonly place = "",
  ) {
    super(message);
  }
}

interface Kept {
  readonly tag: string | null;
  readonly data: unknown;
}

/** Answers that may be asked for again, the least lately used first. */
const kept = new Map<string, Kept>();
const most = 60;

function keep(path: string, answer: Kept): void {
  kept.delete(path);
  kept.set(path, answer);
  if (kept.size > most) kept.delete(kept.keys().next().value!);
}

/** The answer of an earlier call, which may be old; undefined where there was none. */
export function remembered(path: string): unknown {
  return kept.get(path)?.data;
}

/** Forgets all answers, after something was written. */
export function forget(): void {
  kept.clear();
}

/** The page's own address of an answer: `api("articles", id)` gives `/api/articles/…`, each part made safe. */
export function api(...parts: readonly (string | number)[]): string {
  return `/api/${parts.map((part) => encodeURIComponent(String(part))).join("/")}`;
}

/** An address with a query; what is null, undefined, false or empty is left out. */
export function withQuery(
  path: string,
  query: Readonly<Record<string, string | number | boolean | null | undefined>>,
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== null && value !== undefined && value !== false && value !== "")
      search.set(name, String(value));
  const text = search.toString();
  return text === "" ? path : `${path}?${text}`;
}

async function asked(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: "same-origin", ...init });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ApiError(0, "unreachable", "Hearsay does not answer. Is `hearsay serve` still running?");
  }
}

/** The error that an answer tells of. */
async function errorOf(answer: Response): Promise<ApiError> {
  try {
    const problem = (await answer.json()) as Record<string, unknown>;
    const text = (name: string): string => (typeof problem[name] === "string" ? problem[name] : "");
    return new ApiError(answer.status, text("code"), text("detail") || text("title"), text("place"));
  } catch {
    return new ApiError(
      answer.status,
      "",
      `The server answered ${answer.status} ${answer.statusText}`.trim(),
    );
  }
}

/** Asks for a view. The answer is kept, and asked for again only for news. */
export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  const before = kept.get(path);
  const headers: Record<string, string> = { accept: "application/json" };
  if (before?.tag) headers["if-none-match"] = before.tag;
  const answer = await asked(path, { headers, signal: signal ?? null, cache: "no-store" });
  if (answer.status === 304 && before) return before.data as T;
  if (!answer.ok) throw await errorOf(answer);
  const data = (await answer.json()) as T;
  keep(path, { tag: answer.headers.get("etag"), data });
  return data;
}

/** Writes something: JSON, or a form with files. What was kept is forgotten, as it may be old now. */
export async function send<T>(
  method: "POST" | "PUT" | "DELETE",
  path: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<T> {
  const form = body instanceof FormData;
  const answer = await asked(path, {
    method,
    signal: signal ?? null,
    headers: body === undefined || form ? {} : { "content-type": "application/json" },
    body: body === undefined ? null : form ? body : JSON.stringify(body),
  });
  if (!answer.ok) throw await errorOf(answer);
  forget();
  const text = await answer.text();
  return (text === "" ? undefined : JSON.parse(text)) as T;
}

/** What a view knows of its answer. */
export interface Answer<T> {
  /** The answer, at first perhaps an older one; undefined until there is one. */
  readonly data: T | undefined;
  readonly error: ApiError | null;
  /** Whether an answer is under way. */
  readonly loading: boolean;
  /** Asks again. */
  readonly again: () => void;
}

interface Held {
  readonly path: string | null;
  readonly data: unknown;
  readonly error: ApiError | null;
  readonly loading: boolean;
}

/** The answer at a path, which is asked for whenever the path changes; null asks for nothing. */
export function useApi<T>(path: string | null): Answer<T> {
  const [round, setRound] = useState(0);
  const [held, setHeld] = useState<Held>({
    path: null,
    data: undefined,
    error: null,
    loading: path !== null,
  });
  useEffect(() => {
    if (path === null) return undefined;
    const control = new AbortController();
    // Asked again, as after a correction, what is shown stays until the news is there.
    setHeld((before) => ({
      path,
      data: before.path === path ? (before.data ?? remembered(path)) : remembered(path),
      error: null,
      loading: true,
    }));
    get<T>(path, control.signal).then(
      (data) => setHeld({ path, data, error: null, loading: false }),
      (error: unknown) => {
        if (control.signal.aborted) return;
        setHeld({ path, data: undefined, error: asApiError(error), loading: false });
      },
    );
    return () => control.abort();
  }, [path, round]);
  const again = useCallback(() => setRound((n) => n + 1), []);
  // Between a change of the path and the effect, the answer held belongs to the path before.
  const mine = held.path === path;
  return {
    data: (mine ? held.data : path === null ? undefined : remembered(path)) as T | undefined,
    error: mine ? held.error : null,
    loading: mine ? held.loading : path !== null,
    again,
  };
}

/** Any error as one that can be shown. */
export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  return new ApiError(0, "", error instanceof Error ? error.message : String(error));
}

/** One page of a list, as the API answers it. */
interface PageOf<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** A list that grows by pages. */
export interface Pages<T, P> {
  readonly items: readonly T[];
  /** How many items before these were put out of sight, as the list had become long. */
  readonly dropped: number;
  /** The first answer whole, for what it tells besides its items. */
  readonly first: P | undefined;
  readonly error: ApiError | null;
  readonly loading: boolean;
  /** Whether there are more to ask for. */
  readonly hasMore: boolean;
  readonly more: () => void;
  /** Begins anew. */
  readonly again: () => void;
}

/** So many items are in sight at once: more would make a page slow. */
const mostItems = 120;

interface Grown<T, P> {
  readonly items: readonly T[];
  readonly dropped: number;
  readonly next: string | null;
  readonly first: P | undefined;
}

/**
 * A list at a path, page after page. A changed path begins anew; until its first page is there, the items of
 * the path before stay, so that a list does not flicker while somebody types.
 *
 * @param of the page in an answer, where the answer is more than that
 */
export function usePages<T, P = PageOf<T>>(
  path: string | null,
  of: (answer: P) => PageOf<T> = (answer) => answer as unknown as PageOf<T>,
): Pages<T, P> {
  const nothing: Grown<T, P> = { items: [], dropped: 0, next: null, first: undefined };
  const [list, setList] = useState(nothing);
  const [error, setError] = useState<ApiError | null>(null);
  const [loading, setLoading] = useState(path !== null);
  const [round, setRound] = useState(0);
  const control = useRef<AbortController | null>(null);

  const load = (at: string, before: Grown<T, P> | null): void => {
    control.current?.abort();
    const mine = new AbortController();
    control.current = mine;
    setLoading(true);
    setError(null);
    void (async () => {
      try {
        const answer = await get<P>(before ? withCursor(at, before.next) : at, mine.signal);
        if (mine.signal.aborted) return;
        const page = of(answer);
        const all = [...(before?.items ?? []), ...page.items];
        const over = before && all.length > mostItems ? all.length - mostItems : 0;
        setList({
          items: all.slice(over),
          dropped: (before?.dropped ?? 0) + over,
          next: page.next,
          first: before?.first ?? answer,
        });
      } catch (reason) {
        if (mine.signal.aborted) return;
        setError(asApiError(reason));
      }
      setLoading(false);
    })();
  };

  useEffect(() => {
    if (path === null) {
      setList(nothing);
      setLoading(false);
      return undefined;
    }
    const known = remembered(path) as P | undefined;
    if (known) setList({ ...of(known), dropped: 0, first: known });
    load(path, null);
    return () => control.current?.abort();
  }, [path, round]);

  return {
    items: list.items,
    dropped: list.dropped,
    first: list.first,
    error,
    loading,
    hasMore: list.next !== null,
    more: () => {
      if (path !== null && list.next !== null && !loading) load(path, list);
    },
    again: () => setRound((n) => n + 1),
  };
}

function withCursor(path: string, cursor: string | null): string {
  if (cursor === null) return path;
  return `${path}${path.includes("?") ? "&" : "?"}cursor=${encodeURIComponent(cursor)}`;
}
