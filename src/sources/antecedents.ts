import type { Attribution } from "../attribution/index.js";
import type { SourceKind, Span } from "../record/index.js";
import { quotationAt } from "../text/index.js";
import type { SourceDraft } from "./draft.js";
import type { Entities, Entity } from "./entities.js";
import { kindOfName } from "./kinds.js";
import type { NameIndex } from "./name-index.js";
import type { Name } from "./names/index.js";
import { PRONOUN_WEIGHTS } from "./pronoun-weights.js";
import { roleBeside } from "./roles.js";
import { isPossessive, singular, type Words } from "./words.js";

/** What a reference was led back to. */
export interface Antecedent {
  readonly entity: Entity | null;
  readonly source: SourceDraft | null;
  /** The mention it was led back to. */
  readonly span: Span | null;
  /** Whether it stands well before the next best. */
  readonly sure: boolean;
}

/** A source that spoke, and where. */
interface Turn {
  readonly source: SourceDraft | null;
  readonly token: number;
}

/** A mention before a pronoun. */
interface Mention {
  readonly entity: Entity | null;
  readonly source: SourceDraft | null;
  readonly token: number;
  readonly span: Span;
  /** 0 for the nearest name, 1 for the next, … */
  readonly rank: number;
  /** 1 for the latest speaker, 2 for the one before, …; 0 for a name. */
  readonly turn: number;
}

/** How many names and turns before a reference are weighed. */
const NAMES_BACK = 24;
const TURNS_BACK = 6;
/** How many of a person's mentions are looked at for roles beside them. */
const MENTIONS = 12;
/** How many sentences back a pronoun may reach. */
const SENTENCES_BACK = 6;

/** Somebody a pronoun may mean. */
export interface Candidate {
  readonly entity: Entity | null;
  readonly source: SourceDraft | null;
  readonly span: Span;
  /** What speaks for and against the mention, see {@link PRONOUN_WEIGHTS}; empty where a rule gave the score. */
  readonly signs: readonly number[];
  readonly score: number;
}

/** The names and speakers before a place, and which of them a pronoun or role there most likely means. */
export class Antecedents {
  private readonly people: readonly Name[];
  private readonly bodies: readonly Name[];
  private readonly turns: Turn[] = [];
  private readonly roles = new Map<Entity, ReadonlySet<string>>();

  constructor(
    private readonly words: Words,
    private readonly index: NameIndex,
    private readonly entities: Entities,
  ) {
    this.people = index.names.filter(({ kind }) => kind === "person");
    this.bodies = index.names.filter(({ kind }) => kind !== "person");
  }

  /** Takes note of who spoke at a token; null where that is unsaid. */
  said(source: SourceDraft | null, token: number): void {
    this.turns.push({ source, token });
  }

  /** Who spoke last. */
  lastSpeaker(): SourceDraft | null {
    return this.turns.at(-1)?.source ?? null;
  }

  /** The outlet named last before a token: what "the report" is of. */
  lastOutlet(at: number): Antecedent | null {
    for (const name of before(this.bodies, at, NAMES_BACK)) {
      const entity = name.kind === "outlet" ? this.entities.of(name) : null;
      if (entity) return { entity, source: null, span: name, sure: true };
    }
    return null;
  }

  /** The named person who spoke last, not long before a token. */
  lastPerson(at: number): SourceDraft | null {
    const here = this.words.sentence(at);
    for (let back = 1; back <= Math.min(3, this.turns.length); back++) {
      const { source, token } = this.turns[this.turns.length - back];
      if (source?.entity && source.kind === "person" && here - this.words.sentence(token) <= SENTENCES_BACK)
        return source;
    }
    return null;
  }

  /** The person that "he" or "she" at a token means. */
  person(at: number, gender: "f" | "m", statement: Attribution | null): Antecedent | null {
    return best(this.whoever(at, gender, statement));
  }

  /** Everybody whom "he" or "she" at a token may mean, each with the mention that speaks most for them. */
  whoever(at: number, gender: "f" | "m", statement: Attribution | null): readonly Candidate[] {
    const found: Candidate[] = [];
    const here = this.words.sentence(at);
    const take = (candidate: Candidate): void => {
      for (let i = 0; i < found.length; i++) {
        const { entity, source, score } = found[i];
        if (entity ? entity !== candidate.entity : source !== candidate.source) continue;
        if (candidate.score > score) found[i] = candidate;
        return;
      }
      found.push(candidate);
    };
    let rank = 0;
    for (const name of before(this.people, at, NAMES_BACK)) {
      const entity = this.entities.of(name);
      if (!entity || (entity.gender && entity.gender !== gender)) continue;
      if (here - this.words.sentence(name.from) > SENTENCES_BACK) break;
      take(
        this.weigh(
          { entity, source: null, token: name.from, span: name, rank: rank++, turn: 0 },
          at,
          statement,
        ),
      );
    }
    for (let turn = 1; turn <= Math.min(TURNS_BACK, this.turns.length); turn++) {
      const { source, token } = this.turns[this.turns.length - turn];
      if (source?.kind !== "person" || source.plural || token >= at) continue;
      if (source.gender && source.gender !== gender) continue;
      if (here - this.words.sentence(token) > SENTENCES_BACK * 2) continue;
      const span = source.mentions.at(-1) ?? { start: this.words.start(token), end: this.words.end(token) };
      take(this.weigh({ entity: source.entity, source, token, span, rank: 9, turn }, at, statement));
    }
    return found;
  }

  private weigh(mention: Mention, at: number, statement: Attribution | null): Candidate {
    const { entity, source, token, span, rank, turn } = mention;
    const { words } = this;
    const sentences = words.sentence(at) - words.sentence(token);
    const paragraphs = words.paragraph(at) - words.paragraph(token);
    const isName = turn === 0;
    const inside =
      statement?.content.some(({ start, end }) => start <= span.start && span.end <= end) ?? false;
    const signs = [
      sentences === 0 ? 1 : 0,
      sentences === 1 ? 1 : 0,
      Math.min(sentences, 6),
      Math.min(paragraphs, 4),
      paragraphs === 0 ? 1 : 0,
      isName && this.isSubject(token) ? 1 : 0,
      isName && quotationAt(words.analysis, span.start) ? 1 : 0,
      isName && isPossessive(words.shown(words.at(span.end))) ? 1 : 0,
      inside ? 1 : 0,
      turn === 1 ? 1 : 0,
      turn === 2 ? 1 : 0,
      turn > 2 ? 1 : 0,
      turn === 1 && paragraphs === 0 ? 1 : 0,
      isName && rank === 0 ? 1 : 0,
      entity ? Math.log(1 + entity.mentions.length) : 0,
      entity?.gender || source?.gender ? 1 : 0,
      entity ? 0 : 1,
      isName && token - words.firstOf(words.sentence(token)) <= 2 ? 1 : 0,
    ];
    let score = 0;
    for (let i = 0; i < signs.length; i++) score += signs[i] * PRONOUN_WEIGHTS[i];
    return { entity, source, span, signs, score };
  }

  private often(entity: Entity): number {
    return 0.45 * Math.log(1 + entity.mentions.length);
  }

  /** Whether a name's first token stands where subjects do: first among its sentence's people, not after a preposition. */
  private isSubject(token: number): boolean {
    const { words, index } = this;
    const first = words.firstOf(words.sentence(token));
    if (token - first > 12) return false;
    for (let at = first; at < token; at++) {
      if (index.at(at)?.kind === "person") return false;
      if (token - at <= 3 && NO_SUBJECT_AFTER.has(words.lower(at))) return false;
    }
    return true;
  }

  /** The group or people that "they" at a token means. */
  several(at: number): Antecedent | null {
    const here = this.words.sentence(at);
    for (let back = 1; back <= Math.min(TURNS_BACK, this.turns.length); back++) {
      const { source, token } = this.turns[this.turns.length - back];
      if (!source || here - this.words.sentence(token) > SENTENCES_BACK) continue;
      if (
        source.plural ||
        source.kind === "group" ||
        (source.kind !== "person" && source.kind !== "document")
      )
        return { entity: source.entity, source, span: source.mentions.at(-1) ?? null, sure: back === 1 };
    }
    return null;
  }

  /** The body or writing that "it" at a token means. */
  thing(at: number): Antecedent | null {
    const here = this.words.sentence(at);
    for (let back = 1; back <= Math.min(TURNS_BACK, this.turns.length); back++) {
      const { source, token } = this.turns[this.turns.length - back];
      if (!source || here - this.words.sentence(token) > SENTENCES_BACK) continue;
      if (source.kind !== "person" && source.kind !== "group")
        return { entity: source.entity, source, span: source.mentions.at(-1) ?? null, sure: back === 1 };
    }
    for (const name of before(this.bodies, at, 4)) {
      if (here - this.words.sentence(name.from) > 2) break;
      if (name.kind === "place" || name.kind === "other") continue;
      const entity = this.entities.of(name);
      if (entity) return { entity, source: null, span: name, sure: false };
    }
    return null;
  }

  /**
   * The person of whom a role was said: "the minister". Where it was said of nobody, a role that an
   * article only gives to someone it has just spoken of ("the candidate", "the businessman") is whoever
   * spoke last, or the person it is mostly about, and that is not sure.
   */
  role(at: number, noun: string, modifiers: readonly string[]): Antecedent | null {
    const found: Candidate[] = [];
    const here = this.words.sentence(at);
    const seen = new Set<Entity>();
    const last = this.turns.at(-1)?.source?.entity ?? null;
    for (const name of before(this.people, at, NAMES_BACK * 4)) {
      const entity = this.entities.of(name);
      if (!entity || seen.has(entity)) continue;
      seen.add(entity);
      const roles = this.rolesOf(entity);
      const said = roles.has(noun) ? 2 : 0;
      const fitting = modifiers.filter((word) => roles.has(word)).length;
      if (said === 0 && fitting === 0) continue;
      const sentences = here - this.words.sentence(name.from);
      found.push({
        entity,
        source: null,
        span: name,
        signs: [],
        score:
          said +
          1.5 * fitting -
          (modifiers.length - fitting) -
          0.2 * Math.min(sentences, 10) +
          this.often(entity) +
          (entity === last ? 1.5 : 0),
      });
    }
    return best(found.filter(({ score }) => score > 1)) ?? this.roleLater(noun, modifiers);
  }

  /** The same for a role that comes before the name: in a headline, or before a speaker is introduced. */
  private roleLater(noun: string, modifiers: readonly string[]): Antecedent | null {
    const fitting = this.entities.all.filter((entity) => {
      if (entity.kind !== "person") return false;
      const roles = this.rolesOf(entity);
      return roles.has(noun) && modifiers.every((word) => roles.has(word));
    });
    return fitting.length === 1
      ? { entity: fitting[0], source: null, span: fitting[0].mentions[0], sure: true }
      : null;
  }

  /** Words of the roles and titles that stand beside a person's names. */
  private rolesOf(entity: Entity): ReadonlySet<string> {
    let roles = this.roles.get(entity);
    if (!roles) {
      const gathered = new Set<string>();
      for (const mention of entity.mentions.slice(0, MENTIONS)) {
        const role = roleBeside(this.words, this.index, mention);
        if (!role) continue;
        for (let at = role.from; at < role.to; at++) {
          for (const word of wordsOfTitle(this.words.lower(at))) gathered.add(word);
        }
      }
      roles = gathered;
      this.roles.set(entity, roles);
    }
    return roles;
  }

  /** The body of a kind that is spoken of: "the company", "the ministry", "the newspaper". */
  body(at: number, kind: SourceKind): Antecedent | null {
    const here = this.words.sentence(at);
    const found: Candidate[] = [];
    const last = this.turns.at(-1)?.source?.entity ?? null;
    for (const name of before(this.bodies, at, NAMES_BACK)) {
      const sentences = here - this.words.sentence(name.from);
      if (sentences > SENTENCES_BACK * 2) break;
      if (name.kind === "place" || kindOfName(name.kind) !== kind) continue;
      const entity = this.entities.of(name);
      if (!entity || found.some((one) => one.entity === entity)) continue;
      const score = 2 * this.often(entity) - 0.3 * sentences + (entity === last ? 1.5 : 0);
      found.push({ entity, source: null, span: name, signs: [], score });
    }
    return best(found);
  }
}

/** After these stands no subject. */
const NO_SUBJECT_AFTER = new Set("of for in to with by from about against that".split(" "));

const TITLES = new Map(
  Object.entries({
    "sen.": ["senator"],
    "sens.": ["senator"],
    "rep.": ["representative", "congressman", "congresswoman", "lawmaker"],
    "gov.": ["governor"],
    "dr.": ["doctor"],
    "gen.": ["general"],
    "prof.": ["professor"],
    "col.": ["colonel"],
    "lt.": ["lieutenant"],
    "sgt.": ["sergeant"],
    "capt.": ["captain"],
    "rev.": ["reverend", "pastor"],
    "d.a.": ["prosecutor"],
  }),
);

function wordsOfTitle(word: string): readonly string[] {
  return TITLES.get(word) ?? [singular(word)];
}

/** Up to `most` names that stand before a token, the nearest first. */
function before(names: readonly Name[], token: number, most: number): readonly Name[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle].from < token) low = middle + 1;
    else high = middle;
  }
  return names.slice(Math.max(0, low - most), low).toReversed();
}

/** The best candidate; unsure where the next is about as good. */
function best(found: readonly Candidate[]): Antecedent | null {
  if (found.length === 0) return null;
  let first = found[0];
  let next = Number.NEGATIVE_INFINITY;
  for (let i = 1; i < found.length; i++) {
    const one = found[i];
    if (one.score > first.score) {
      next = first.score;
      first = one;
    } else if (one.score > next) next = one.score;
  }
  const sure = first.score - next > 0.5;
  const { entity, source, span } = first;
  return { entity, source: entity ? null : source, span: { start: span.start, end: span.end }, sure };
}
