import type { Attribution } from "../attribution/index.js";
import { statementType } from "../attribution/index.js";
import type { Article, Source, Span, Statement } from "../record/index.js";
import type { TextAnalysis } from "../text/index.js";
import { explainCue, readCue } from "./cues/index.js";
import type { SourceDraft } from "./draft.js";
import type { Explanation, RelayReason } from "./explanation.js";
import { factsOf } from "./facts.js";
import type { FoundSpeaker } from "./found.js";
import { findNames, type NameModel } from "./names/index.js";
import { findRelays, type Relayed } from "./relays/index.js";
import { type Scene, setScene } from "./scene.js";
import { findSpeakers, sourceOf } from "./speakers.js";

/** An attribution, and the one whose content holds it. */
export interface Found extends Attribution {
  /** Index of the outer attribution in the same list; null for an outermost one. */
  readonly parent: number | null;
}

/** The part of an article's record that is made from its attributions. */
export interface SourcesReading {
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
  /** Why each statement reads as it does: one a statement, in the same order. Made when asked for. */
  explain(): readonly Explanation[];
}

/** Of a speaker the text does not decide for, so much of the confidence is left. */
const UNDECIDED = 0.8;

/**
 * Who is behind each attribution of an article, how it reached the page, and how it is put.
 * Attributions come in the order in which they begin, an outer one before those in its content.
 */
export function readSources(
  article: Pick<Article, "outlet" | "title" | "byline" | "credit">,
  analysis: TextAnalysis,
  attributions: readonly Found[],
  model: NameModel,
): SourcesReading {
  const words = model.words.read(analysis);
  const names = findNames(analysis, model, words);
  const scene = setScene(analysis, names, attributions, null, words);
  const speakers = findSpeakers(scene, attributions);
  const relayed = findRelays({
    analysis,
    words,
    article,
    statements: attributions,
    speakers: speakers.map(({ source }) => source && `${source.number}`),
    names,
  });
  const chains = attributions.map((_, i) => chainOf(scene, relayed[i], speakers[i]));
  for (let i = 0; i < attributions.length; i++) {
    const { parent } = attributions[i];
    if (parent !== null)
      chains[i] = through(
        chains[i],
        speakers[i].source,
        speakers[parent].source,
        chains[parent],
        attributions[parent],
      );
  }

  const ids = identify(
    speakers.map(({ source }) => source),
    chains,
  );
  const idOf = (source: SourceDraft): string => ids.get(source)!;
  const statements = attributions.map((attribution, i): Statement => {
    const { source, cue, content, parent, confidence } = attribution;
    const { stance, hedged, negated, addressee } = readCue(words, attribution);
    const speaker = speakers[i].source;
    return {
      id: `t${i + 1}`,
      type: statementType(content, analysis),
      source,
      cue,
      content,
      addressee,
      parent: parent === null ? null : `t${parent + 1}`,
      speaker: speaker ? idOf(speaker) : null,
      via: chains[i].map(({ source: relay }) => idOf(relay)),
      channel: relayed[i].channel,
      stance,
      hedged,
      negated,
      confidence: speakers[i].reason.sure ? confidence : Math.round(confidence * UNDECIDED * 1000) / 1000,
    };
  });
  // What only an explanation needs is found again rather than kept: articles are seldom explained.
  const explain = (): readonly Explanation[] =>
    attributions.map((attribution, i) => ({
      statement: `t${i + 1}`,
      speaker: speakers[i].reason,
      via: chains[i].map(
        ({ source, rule, trigger }): RelayReason => ({ source: idOf(source), rule, trigger }),
      ),
      channel: relayed[i].channelReason,
      manner: explainCue(words, attribution),
    }));
  return { sources: Array.from(ids, ([draft, id]) => toSource(scene, draft, id)), statements, explain };
}

/** One relay of a statement. */
interface Link {
  readonly source: SourceDraft;
  readonly rule: string;
  readonly trigger: Span;
}

function chainOf(scene: Scene, { relays }: Relayed, speaker: FoundSpeaker): readonly Link[] {
  if (relays.length === 0 && !speaker.quotedBy) return NO_LINKS;
  const chain: Link[] = [];
  const take = (link: Link): void => {
    if (link.source !== speaker.source && !chain.some((other) => other.source === link.source))
      chain.push(link);
  };
  if (speaker.quotedBy)
    take({ source: speaker.quotedBy.source, rule: "quotes the speaker", trigger: speaker.quotedBy.span });
  for (const { span, named, rule, trigger } of relays) {
    const source = sourceOf(scene, named ?? span);
    if (source) take({ source, rule, trigger });
  }
  return chain;
}

const NO_LINKS: readonly Link[] = [];

/** An inner statement reached the page through whoever made the outer one, and on through its relays. */
function through(
  chain: readonly Link[],
  speaker: SourceDraft | null,
  outer: SourceDraft | null,
  outerChain: readonly Link[],
  { source, cue, content }: Attribution,
): readonly Link[] {
  const trigger = source[0] ?? cue[0] ?? content[0];
  const own: readonly Link[] = outer
    ? [{ source: outer, rule: "the outer statement's source", trigger }]
    : [];
  const all = [...chain, ...own, ...outerChain].filter((link) => link.source !== speaker);
  return all.filter((link, i) => all.findIndex((other) => other.source === link.source) === i);
}

/** Ids for all sources in use, in the order of their first mention. */
function identify(
  speakers: readonly (SourceDraft | null)[],
  chains: readonly (readonly Link[])[],
): Map<SourceDraft, string> {
  const used = new Set<SourceDraft>();
  for (const speaker of speakers) if (speaker) used.add(speaker);
  for (const chain of chains) for (const { source } of chain) used.add(source);
  const ordered = Array.from(used, (draft) => ({ draft, at: firstMention(draft) })).toSorted(
    (a, b) => a.at - b.at,
  );
  const ids = new Map<SourceDraft, string>();
  for (const { draft } of ordered) ids.set(draft, `s${ids.size + 1}`);
  return ids;
}

function firstMention({ entity, mentions }: SourceDraft): number {
  let first = entity?.mentions[0]?.start ?? Number.POSITIVE_INFINITY;
  for (const { start } of mentions) first = Math.min(first, start);
  return first;
}

function toSource(scene: Scene, draft: SourceDraft, id: string): Source {
  const { kind, name, count } = draft;
  const facts = factsOf(scene.words, scene.index, draft);
  return {
    id,
    kind,
    name,
    description: facts.description,
    role: facts.role,
    affiliation: facts.affiliation,
    count,
    anonymity: facts.anonymity,
    mentions: mentionsOf(draft),
  };
}

function isInOrder(spans: readonly Span[]): boolean {
  for (let i = 1; i < spans.length; i++) if (spans[i].start <= spans[i - 1].start) return false;
  return true;
}

/** All mentions of a source, by name or not, in order and without overlap. */
function mentionsOf(draft: SourceDraft): Span[] {
  const spans: Span[] = [...(draft.entity?.mentions ?? []), ...draft.mentions];
  if (!isInOrder(spans)) spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  let reached = 0;
  for (const { start, end } of spans) {
    if (start < reached) continue;
    apart.push({ start, end });
    reached = end;
  }
  return apart;
}
