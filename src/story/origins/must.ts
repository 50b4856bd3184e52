import type { Member } from "../claim.js";
import type { Reason } from "../reason.js";
import { inOffice, quotedAlike } from "./alike.js";
import { inOrder } from "./members.js";
import { sameWords } from "./quotations.js";
import { passageHolds, type Scene } from "./scene.js";
import { namesIn } from "./speakers/joint.js";
import { conflictBetween, type Facts } from "./speakers/kinship.js";
import type { Voice } from "./voices.js";

/** That one voice has the claim from another, or is the same: places in the list of voices. */
export interface Rest {
  readonly from: number;
  readonly on: number;
  /** Whether they are the same, so that it holds the other way round too. */
  readonly same: boolean;
  readonly reason: Reason;
}

/**
 * What must be: which voices are no origins of their own, because they have it from another voice of the claim.
 * Nearly linear in the number of members.
 */
export function restsOf(
  voices: readonly Voice[],
  members: readonly Member[],
  scene: Scene,
  factsOf: (voice: number) => Facts | null,
): readonly Rest[] {
  return [
    ...relayedUnnamed(voices, members, scene, factsOf),
    ...outletsThatRelay(voices, members, scene),
    ...copied(voices, members, scene),
    ...quoted(voices, members, scene),
    ...joint(voices, members, scene),
    ...headlined(voices, members, scene),
    ...inOffice(voices, members, scene, factsOf),
    ...quotedAlike(voices, members, scene),
  ];
}

/** Sources without a name that reached several articles through one outlet's report are that report's sources. */
function* relayedUnnamed(
  voices: readonly Voice[],
  members: readonly Member[],
  scene: Scene,
  factsOf: (voice: number) => Facts | null,
): Iterable<Rest> {
  // By outlet: those whom it has itself, and those whom others have from it.
  const at = new Map<string, { own: number[]; relayed: number[] }>();
  for (const [place, voice] of voices.entries()) {
    if (voice.kind !== "unnamed" && voice.kind !== "unsaid") continue;
    for (const outlet of voice.through) {
      const here = at.get(outlet) ?? { own: [], relayed: [] };
      at.set(outlet, here);
      const isOwn = [...voice.articles].some((article) => scene.ownOutlets(article).includes(outlet));
      (isOwn ? here.own : here.relayed).push(place);
    }
  }
  for (const [outlet, { own, relayed }] of at) {
    const name = scene.outletName(outlet);
    // One article's two sources are two, whatever they came through.
    const taken: { voice: number; articles: Set<string> }[] = [];
    for (const voice of relayed) {
      const ofReport = own.slice(0, IN_VIEW).find((other) => fits(factsOf(voice), factsOf(other)));
      const like = taken.find(
        (other) =>
          fits(factsOf(voice), factsOf(other.voice)) &&
          [...voices[voice].articles].every((article) => !other.articles.has(article)),
      );
      const on = ofReport ?? like?.voice;
      if (on === undefined) {
        if (taken.length < IN_VIEW) taken.push({ voice, articles: new Set(voices[voice].articles) });
        continue;
      }
      if (ofReport === undefined) for (const article of voices[voice].articles) like!.articles.add(article);
      yield {
        from: voice,
        on,
        same: true,
        reason: {
          rule: "one report",
          note: `${shownVoice(voices[voice], scene)} and ${shownVoice(voices[on], scene)} both come through ${name}'s report`,
          places: [...placesOf(voices[voice], members, scene), ...placesOf(voices[on], members, scene)],
        },
      };
    }
  }
}

/** How many of an outlet's sources are compared with another's. */
const IN_VIEW = 32;

/** Two without a name; what is left unsaid fits everybody. */
function fits(a: Facts | null, b: Facts | null): boolean {
  return a === null || b === null || conflictBetween(a, b) === null;
}

/** An outlet that itself says whom it has it from, or of which others say so, is no origin. */
function* outletsThatRelay(
  voices: readonly Voice[],
  members: readonly Member[],
  scene: Scene,
): Iterable<Rest> {
  const outlets = new Map<string, number>();
  for (const [place, voice] of voices.entries())
    if (voice.kind === "outlet") outlets.set(voice.outlet!, place);
  if (outlets.size === 0) return;
  const speaksItself = (outlet: string): boolean => {
    const at = outlets.get(outlet);
    return (
      at !== undefined &&
      [...voices[at].articles].some((article) => scene.ownOutlets(article).includes(outlet))
    );
  };
  const seen = new Set<string>();
  for (const [place, voice] of voices.entries())
    for (const at of voice.members) {
      const member = members[at];
      const others = new Set<string>();
      for (const key of member.via) {
        const outlet = scene.outletOf(key);
        // What its own article says in its own voice may rest on something else.
        if (outlet !== null && !speaksItself(outlet)) others.add(outlet);
      }
      // What an article attributes is not its own: "Politico reported …" rests on whom Politico's own article cites.
      if (!(voice.kind === "outlet" && scene.voiceOf(member.article) === voice.outlet))
        for (const outlet of scene.ownOutlets(member.article)) others.add(outlet);
      for (const outlet of others) {
        const from = outlets.get(outlet);
        if (from === undefined || from === place || seen.has(`${from} ${place}`)) continue;
        seen.add(`${from} ${place}`);
        const self = scene.ownOutlets(member.article).includes(outlet);
        yield {
          from,
          on: place,
          same: false,
          reason: {
            rule: self ? "own article attributes" : "passed on",
            note: self
              ? `${scene.outletName(outlet)}'s own article has it from ${shownVoice(voice, scene)}`
              : `${scene.outletName(outlet)} passes on what it has from ${shownVoice(voice, scene)}`,
            places: placesOf(voice, members, scene).slice(0, 1),
          },
        };
      }
    }
}

/** What stands in one shared passage of two articles is one text, whoever had it first. */
function* copied(voices: readonly Voice[], members: readonly Member[], scene: Scene): Iterable<Rest> {
  const byArticle = new Map<string, { voice: number; member: Member }[]>();
  for (const [place, voice] of voices.entries())
    for (const at of voice.members) {
      const list = byArticle.get(members[at].article) ?? [];
      byArticle.set(members[at].article, list);
      list.push({ voice: place, member: members[at] });
    }
  const seen = new Set<string>();
  for (const [article, here] of byArticle)
    for (const copy of scene.copiesOf(article)) {
      if (copy.a !== article) continue;
      const there = byArticle.get(copy.b);
      if (!there) continue;
      for (const one of here)
        for (const other of there) {
          if (one.voice === other.voice || seen.has(`${one.voice} ${other.voice}`)) continue;
          const [a, b] = [voices[one.voice], voices[other.voice]];
          // Two who are named are two, and so are two of one article's sources.
          if (a.kind === "named" && b.kind === "named") continue;
          if (!passageHolds(copy, one.member, other.member)) continue;
          seen.add(`${one.voice} ${other.voice}`);
          const reason: Reason = {
            rule: "same passage",
            note: `${shownVoice(a, scene)} and ${shownVoice(b, scene)} stand in one passage that two articles share`,
            places: [
              { article: copy.a, spans: one.member.content },
              { article: copy.b, spans: other.member.content },
            ],
          };
          if (a.kind === "named") yield { from: other.voice, on: one.voice, same: false, reason };
          else if (b.kind === "named") yield { from: one.voice, on: other.voice, same: false, reason };
          else yield { from: one.voice, on: other.voice, same: true, reason };
        }
    }
}

/** The same words between quotation marks are one utterance, whoever they are given to. */
function* quoted(voices: readonly Voice[], members: readonly Member[], scene: Scene): Iterable<Rest> {
  if (voices.length < 2) return;
  const voiceOf = new Map<number, number>();
  for (const [voice, { members: places }] of voices.entries())
    for (const place of places) voiceOf.set(place, voice);
  const seen = new Set<string>();
  for (const { a, b, both } of sameWords(members, inOrder(members), scene)) {
    const [one, other] = [voiceOf.get(a), voiceOf.get(b)];
    if (one === undefined || other === undefined || one === other) continue;
    // Two sources may be reported in the same words; only what nobody is given for has them from the one quoted.
    if (!both && (voices[other].kind === "named" || voices[other].kind === "unnamed")) continue;
    const key = `${one} ${other} ${both}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const named = [one, other].filter((voice) => voices[voice].kind === "named");
    const reason: Reason = {
      rule: "same quotation",
      note:
        named.length === 2
          ? `one quotation is given to ${shownVoice(voices[one], scene)} and to ${shownVoice(voices[other], scene)}`
          : `${shownVoice(voices[other], scene)} has the very words of ${shownVoice(voices[one], scene)}`,
      places: [
        { article: members[a].article, spans: members[a].content },
        { article: members[b].article, spans: members[b].content },
      ],
    };
    yield { from: other, on: one, same: both, reason };
  }
}

/** Several under one name, one of whom says it alone too: no more than that one. */
function* joint(voices: readonly Voice[], members: readonly Member[], scene: Scene): Iterable<Rest> {
  const named = new Map<string, number>();
  for (const [at, { kind, speaker }] of voices.entries()) if (kind === "named") named.set(speaker!, at);
  for (const [from, { kind, speaker }] of voices.entries()) {
    if (kind !== "named" || isEachOf(voices[from], members, scene)) continue;
    for (const { key } of namesIn(scene.speaker(speaker!), scene.speakers)) {
      const on = named.get(key);
      if (on === undefined || on === from) continue;
      yield {
        from,
        on,
        same: false,
        reason: {
          rule: "joint",
          note: `${shownVoice(voices[on], scene)} is one of ${shownVoice(voices[from], scene)}`,
          places: placesOf(voices[from], members, scene),
        },
      };
    }
  }
}

/** "Both Ann Lee and Bo Ek": each says so, whatever one of them says alone elsewhere. */
function isEachOf({ members: places }: Voice, members: readonly Member[], scene: Scene): boolean {
  return places.some((at) => {
    const [first] = scene.statementOf(members[at])?.source ?? [];
    const text = scene.records.get(members[at].article)?.text;
    return first !== undefined && text !== undefined && /^both\b/i.test(text.slice(first.start, first.end));
  });
}

/** Whom a headline leaves without a name, the article under it names. */
function* headlined(voices: readonly Voice[], members: readonly Member[], scene: Scene): Iterable<Rest> {
  const namedIn = new Map<string, number>();
  for (const [at, { kind, articles }] of voices.entries())
    if (kind === "named") for (const article of articles) if (!namedIn.has(article)) namedIn.set(article, at);
  for (const [from, voice] of voices.entries()) {
    if (voice.kind !== "unnamed") continue;
    const ons = voice.members.map((at) =>
      isHeadline(members[at], scene) ? namedIn.get(members[at].article) : undefined,
    );
    if (ons.length === 0 || ons.includes(undefined)) continue;
    yield {
      from,
      on: ons[0]!,
      same: false,
      reason: {
        rule: "headline",
        note: `the headline means ${shownVoice(voices[ons[0]!], scene)}, whom the article names`,
        places: placesOf(voice, members, scene),
      },
    };
  }
}

/** Whether a member stands in the headline, or in the headline printed again. */
function isHeadline({ article, content }: Member, { records }: Scene): boolean {
  const record = records.get(article);
  if (!record || content.length === 0) return false;
  const from = record.text.lastIndexOf("\n", content[0].start - 1) + 1;
  const end = record.text.indexOf("\n", content[0].start);
  if (from === 0 && end > 0) return true;
  return (
    record.title !== null && record.text.slice(from, end < 0 ? undefined : end).trim() === record.title.trim()
  );
}

/** How a voice is called in a reason. */
export function shownVoice({ kind, speaker, outlet, articles }: Voice, scene: Scene): string {
  if (kind === "outlet")
    return isUnknown(outlet!) ? "an article of no known outlet" : scene.outletName(outlet!);
  const where = [...articles][0];
  const publisher = scene.publisherOf(where);
  const ofWhom = isUnknown(publisher) ? "" : ` (${scene.outletName(publisher)})`;
  if (kind === "unsaid") return `somebody left unsaid${ofWhom}`;
  const { name, description } = scene.speaker(speaker!);
  return name ?? `${description}${ofWhom}`;
}

function isUnknown(outlet: string): boolean {
  return outlet.startsWith("#");
}

/** The words that attribute, of the first few members of a voice. */
export function placesOf({ members: at }: Voice, members: readonly Member[], scene: Scene): Reason["places"] {
  return at.slice(0, 2).map((place) => {
    const { article, content } = members[place];
    const found = scene.statementOf(members[place]);
    const spans = found ? [...found.source, ...found.cue].toSorted((a, b) => a.start - b.start) : [];
    return { article, spans: spans.length > 0 ? spans : content };
  });
}
