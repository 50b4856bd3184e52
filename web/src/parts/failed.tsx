import type { ComponentChildren } from "preact";
import type { ApiError } from "../api.js";

/** What to do about an error, by its code or status. */
function remedy(error: ApiError): ComponentChildren {
  if (error.status === 0) return <>Start it again, and then try again here.</>;
  if (error.status === 401 || error.status === 403)
    return (
      <>
        This Hearsay asks for its token: open the address that <code>hearsay serve</code> printed when it
        began.
      </>
    );
  if (error.status === 404 || error.code === "store-no-article")
    return (
      <>
        It may have been removed, or the address is not whole. Look for it in{" "}
        <a href="/articles">all articles</a> or <a href="/search">search</a>.
      </>
    );
  if (error.status === 429) return <>Too much was asked at once: wait a moment, and try again.</>;
  return null;
}

/** What went wrong and what to do about it. */
export function Failed({
  error,
  again,
}: {
  readonly error: ApiError;
  readonly again?: (() => void) | undefined;
}) {
  return (
    <div class="failed" role="alert">
      <p>{error.message || `The server answered ${error.status}.`}</p>
      <p class="small">{remedy(error)}</p>
      {again && (
        <p>
          <button type="button" onClick={again}>
            Try again
          </button>
        </p>
      )}
    </div>
  );
}
