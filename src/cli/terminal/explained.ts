import type { ArticleRecord, Span, Statement } from "../../record/index.js";
import type { Explanation, MannerReason } from "../../sources/index.js";
import type { Calling } from "./callings.js";
import { inContext, lineFinder } from "./context.js";
import { harmless } from "./harmless.js";
import { wordsOf } from "./one-line.js";
import { relayReason, speakerReason } from "./reasons.js";
import type { Run } from "./style.js";
import { shorten } from "./width.js";
import { wrap } from "./wrap.js";

/** The lines that say why a statement reads as it does. */
export type Explainer = (statement: Statement, width: number) => Iterable<readonly Run[]>;

/** Longest stretch of words that is quoted, in cells. */
const longest = 60;
/** The names of what is explained stand in a column of their own. */
const column = "addressee  ".length;

/** What a manner reason decided, as the page calls it. */
const decided = { stance: "stance", hedged: "hedge", negated: "negation", addressee: "addressee" } as const;

/** The text's words in quotation marks; "" for none. */
function quoted(text: string, spans: readonly Span[]): string {
  const words = shorten(wordsOf(text, spans), longest);
  return words && `“${words}”`;
}

/** Makes what explains the statements of one article. */
export function explainer(
  record: ArticleRecord,
  explanations: readonly Explanation[],
  callings: ReadonlyMap<string, Calling>,
): Explainer {
  const { text } = record;
  const byStatement = new Map(explanations.map((explanation) => [explanation.statement, explanation]));
  const lineOf = lineFinder(text);
  // A no-break space: a line of the page never ends before the number.
  const placed = (span: Span): string => `${quoted(text, [span])} (line\u00a0${lineOf(span.start)})`;

  function* parts(
    statement: Statement,
    { speaker, via, channel, manner }: Explanation,
  ): Generator<[string, Run[]]> {
    const { rule, mention, sure } = speaker;
    const reason = speakerReason(rule, quoted(text, statement.source), mention ? placed(mention) : "");
    const doubt =
      sure || rule === "unsaid"
        ? ""
        : statement.speaker === null
          ? ", so it is left open"
          : ", but the text does not decide";
    yield ["speaker", [{ text: reason + doubt, role: null }]];
    if (mention) yield ["", inContext(text, mention)];
    for (const relay of via) {
      const called = shorten(callings.get(relay.source)?.called ?? relay.source, longest);
      yield [
        "via",
        [{ text: `${called}: ${relayReason(relay.rule)}, ${placed(relay.trigger)}`, role: null }],
      ];
    }
    if (channel && statement.channel !== "unstated")
      yield ["channel", [{ text: `${statement.channel}: ${channel}`, role: null }]];
    for (const one of manner)
      yield [decided[one.decides], [{ text: mannerText(statement, one), role: null }]];
  }

  /** "denies: “denied”, verb deny" */
  function mannerText(statement: Statement, { decides, rule, span }: MannerReason): string {
    const reading = decides === "stance" ? `${statement.stance}: ` : "";
    return `${reading}${[quoted(text, [span]), rule].filter(Boolean).join(", ")}`;
  }

  return function* explain(statement, width) {
    const explanation = byStatement.get(statement.id);
    if (!explanation) return;
    for (const [name, runs] of parts(statement, explanation)) {
      let first = true;
      // Rules and channels, too, may hold words of the article.
      const shown = runs.map(({ text: words, role }): Run => ({ text: harmless(words), role }));
      for (const line of wrap(shown, Math.max(10, width - column))) {
        yield [{ text: (first ? name : "").padEnd(column), role: "faint" }, ...line];
        first = false;
      }
    }
  };
}
