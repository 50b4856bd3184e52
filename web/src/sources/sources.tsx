/** Everyone who speaks, those with most statements first. */
import { SOURCE_KINDS } from "../../../src/record/index.js";
import { api, usePages, withQuery } from "../api.js";
import { useLineKeys } from "../lists.js";
import { number } from "../parts/count.js";
import { Empty } from "../parts/empty.js";
import { Loading } from "../parts/loading.js";
import { More } from "../parts/more.js";
import { Choice, Field } from "../parts/query-field.js";
import { Head } from "../parts/view.js";
import { Words } from "../parts/words.js";
import { to, usePlace } from "../router.js";
import type { SourcePage, VoiceView } from "../types.js";

/** The view of all sources. */
export function Sources() {
  const { query } = usePlace();
  const asked = { name: query.get("name"), kind: query.get("kind"), outlet: query.get("outlet") };
  const address = withQuery(api("sources"), asked);
  const pages = usePages<VoiceView, SourcePage>(address);
  useLineKeys("tbody th a");
  const { items, loading, error } = pages;
  return (
    <>
      <Head title="Sources" label="Who speaks, most statements first" json={address}>
        <p class="small">
          Those whom articles name, by their names. Whether two of one name are the same person is not known.
        </p>
      </Head>
      <search class="filters" aria-label="Which sources are listed">
        <Field name="name" label="Name" type="search" />
        <Choice
          name="kind"
          label="Kind"
          options={[["", "any"], ...SOURCE_KINDS.map((kind) => [kind, kind] as const)]}
        />
        <Field name="outlet" label="Outlet" />
      </search>
      {items.length === 0 &&
        !error &&
        (loading ? (
          <Loading what="Loading the sources" />
        ) : (
          <Empty title="No source is like that.">
            <p>
              <a href="/sources">Show all sources</a>, or <a href="/add">add articles</a>.
            </p>
          </Empty>
        ))}
      {items.length > 0 && (
        <div class="table-wrap">
          <table class="sources">
            <thead>
              <tr>
                <th scope="col">Source</th>
                <th scope="col" class="roomy">
                  Kind
                </th>
                <th scope="col" class="number">
                  Statements
                </th>
                <th scope="col" class="number roomy">
                  relays for others
                </th>
                <th scope="col" class="number">
                  Articles
                </th>
                <th scope="col" class="roomy">
                  Outlets
                </th>
              </tr>
            </thead>
            <tbody>
              {items.map((voice) => (
                <tr key={voice.name}>
                  <th scope="row" class="name">
                    <a href={to.source(voice.name)}>
                      <Words text={voice.name} />
                    </a>
                    {voice.roles.length > 0 && (
                      <div class="small">
                        <Words text={voice.roles.slice(0, 2).join(", ")} />
                      </div>
                    )}
                  </th>
                  <td class="small roomy">{voice.kind}</td>
                  <td class="number">{number(voice.statements)}</td>
                  <td class="number roomy">{number(voice.relays)}</td>
                  <td class="number">{number(voice.articles)}</td>
                  <td class="small roomy">
                    <Words
                      text={voice.outlets
                        .slice(0, 3)
                        .map(({ outlet }) => outlet ?? "outlet unknown")
                        .join(", ")}
                    />
                    {voice.outlets.length > 3 && ` and ${voice.outlets.length - 3} more`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <More pages={pages} one="source" />
    </>
  );
}
