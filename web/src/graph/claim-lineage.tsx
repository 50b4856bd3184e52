/** The way of one claim, from its origins to the articles. */
import { api, useApi } from "../api.js";
import type { ViewProps } from "../lazy.js";
import { Loading } from "../parts/loading.js";
import type { ClaimView } from "../types.js";
import { GraphView } from "./graph-view.js";

/** The graph within a claim's view; the answer is the one that the view has. */
export function ClaimLineage({ path: { id } }: ViewProps) {
  const { data } = useApi<ClaimView>(api("claims", id));
  if (!data) return <Loading what="Loading the lineage" />;
  return (
    <GraphView
      lineage={data.lineage}
      title={data.claim.gist}
      name={`lineage ${data.claim.gist}`}
      gists={new Map([[data.claim.id, data.claim.gist]])}
      story={data.story?.id ?? null}
    />
  );
}
