/** Who speaks in an article: as a line above the text, and as a table below it. */
import { useState } from "preact/hooks";
import { count } from "../parts/count.js";
import { SourceMark, SourceName } from "../parts/source-mark.js";
import { Words } from "../parts/words.js";
import { SourceLabel } from "./note.js";
import { isUnnamed, type Only } from "./only.js";
import type { Reading } from "./reading.js";

/** So many sources stand above the text. */
const atTop = 10;

/** So many stand in the table before it is opened. */
const inTable = 25;

/** An address of the present view with another choice of statements. */
export function choosing(only: string | null): string {
  const query = new URLSearchParams(location.search);
  query.delete("statement");
  if (only === null) query.delete("only");
  else query.set("only", only);
  const text = query.toString();
  return location.pathname + (text === "" ? "" : `?${text}`);
}

/** The sources that say most, each a way to see only what it says. */
export function Legend({ reading, only }: { readonly reading: Reading; readonly only: Only }) {
  const { ledger, sourceMarks } = reading;
  if (ledger.length === 0) return null;
  return (
    <nav class="legend screen" aria-label="Statements by source">
      <ul>
        {ledger.slice(0, atTop).map(({ source, statements, relays }) => {
          const isChosen = only.by === "source" && only.source === source.id;
          return (
            <li key={source.id} class={isChosen ? "chosen" : ""}>
              <a
                href={choosing(isChosen ? null : `source:${source.id}`)}
                {...(isChosen ? { "aria-current": "true" } : {})}
              >
                <SourceMark mark={sourceMarks.get(source.id)!} unnamed={isUnnamed(source)} />{" "}
                <SourceName label={source.name ?? source.description} unnamed={isUnnamed(source)} />{" "}
                <span
                  class="number"
                  title={statements > 0 ? count(statements, "statement") : `relays ${relays}`}
                >
                  {statements > 0 ? statements : "relay"}
                </span>
              </a>
            </li>
          );
        })}
        {ledger.length > atTop && (
          <li>
            <a href="#ledger">and {ledger.length - atTop} more</a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** Every source, with what it says here. */
export function Ledger({ reading }: { readonly reading: Reading }) {
  const [from, setFrom] = useState(0);
  const { ledger, sourceMarks, statements } = reading;
  const unsaid = [...statements.values()].filter(({ speaker }) => speaker === null).length;
  if (ledger.length === 0 && unsaid === 0) return null;
  const shown = ledger.slice(from, from + inTable);
  return (
    <section class="section" id="ledger" aria-labelledby="ledger-title">
      <h2 id="ledger-title">The ledger: whom this article has it from</h2>
      <div class="table-wrap">
        <table class="ledger">
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col">Who that is</th>
              <th scope="col" class="number">
                Statements
              </th>
              <th scope="col" class="number">
                quoted
              </th>
              <th scope="col" class="number">
                through others
              </th>
              <th scope="col" class="number">
                relayed for others
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ source, statements: own, direct, through, relays }) => (
              <tr key={source.id}>
                <th scope="row" class="name">
                  <SourceMark mark={sourceMarks.get(source.id)!} unnamed={isUnnamed(source)} />{" "}
                  <SourceLabel source={source} />
                </th>
                <td>
                  <Words text={whoThatIs(source)} />
                  {source.anonymity !== null && (
                    <div class="small">
                      {source.anonymity === "unexplained" ? (
                        <span class="unknown">no reason given for not naming them</span>
                      ) : (
                        <>
                          reason given: <Words text={source.anonymity} />
                        </>
                      )}
                    </div>
                  )}
                </td>
                <td class="number">{own === 0 ? 0 : <a href={choosing(`source:${source.id}`)}>{own}</a>}</td>
                <td class="number">{direct}</td>
                <td class="number">{through}</td>
                <td class="number">{relays}</td>
              </tr>
            ))}
            {unsaid > 0 && from === 0 && (
              <tr>
                <th scope="row" class="name unknown">
                  left unsaid
                </th>
                <td class="unknown">the article does not tell who</td>
                <td class="number">{unsaid}</td>
                <td />
                <td />
                <td />
              </tr>
            )}
          </tbody>
        </table>
      </div>
      {shown.length < ledger.length && (
        <p class="more small">
          <button type="button" disabled={from === 0} onClick={() => setFrom(from - inTable)}>
            Those before
          </button>{" "}
          <button
            type="button"
            disabled={from + inTable >= ledger.length}
            onClick={() => setFrom(from + inTable)}
          >
            Those after
          </button>{" "}
          {from + 1} to {from + shown.length} of {count(ledger.length, "source")}
        </p>
      )}
    </section>
  );
}

function whoThatIs(source: Reading["ledger"][number]["source"]): string {
  const parts = [source.kind as string];
  if (source.count !== null && source.count > 1) parts.push(`${source.count} people`);
  if (source.role) parts.push(source.role);
  if (source.affiliation) parts.push(source.affiliation);
  return parts.join(", ");
}
