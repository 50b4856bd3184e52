/** Views that are loaded when they are first shown, so that the first one does not wait for all. */
import type { ComponentChild } from "preact";
import { useEffect, useState } from "preact/hooks";
import { type ApiError, asApiError } from "./api.js";
import { Failed } from "./parts/failed.js";
import { Loading } from "./parts/loading.js";

/** What a view is given: the parts of its path. */
export interface ViewProps {
  readonly path: Readonly<Record<string, string>>;
}

type View = (props: ViewProps) => ComponentChild;

/** A view by what loads it. */
export function lazy(load: () => Promise<View>): View {
  let loaded: View | null = null;
  return function Lazy(props: ViewProps) {
    const [view, setView] = useState<{ readonly view: View | null }>({ view: loaded });
    const [error, setError] = useState<ApiError | null>(null);
    useEffect(() => {
      if (loaded) return;
      const loading = async (): Promise<void> => {
        try {
          loaded = await load();
          setView({ view: loaded });
        } catch (reason) {
          setError(asApiError(reason));
        }
      };
      void loading();
    }, []);
    if (error) return <Failed error={error} again={() => location.reload()} />;
    const Shown = view.view;
    return Shown ? <Shown {...props} /> : <Loading />;
  };
}
