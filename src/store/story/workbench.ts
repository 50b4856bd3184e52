import {
  type ClaimModel,
  capOfClaimKey,
  type Judgement,
  linkOf,
  TIE,
  tieOf,
  type Utterance,
} from "../../story/index.js";
import type { Sqlite } from "../sqlite.js";
import {
  type DrawnClaim,
  type DrawnClaims,
  type DrawnStories,
  drawClaims,
  drawStories,
  finishClaims,
  type SketchedClaim,
  type SketchedClaims,
  sketchClaims,
} from "./drawing.js";
import { type Keyed, keyedAt, type PackedExtract, packedExtract } from "./keying.js";
import { type Found, Net, type NetName } from "./net.js";
import { SameProse } from "./same-prose.js";
import { SameTopic } from "./same-topic.js";
import { Shelf } from "./shelf.js";

/** A piece of work that only looks at the store: one of the three steps, for some articles, nodes or components. */
export type Task =
  | {
      readonly what: "keys";
      readonly versions: readonly { readonly version: number; readonly name: string }[];
    }
  | { readonly what: "pairs"; readonly net: NetName; readonly nodes: readonly number[] }
  | { readonly what: "claims"; readonly components: readonly (readonly number[])[] }
  | { readonly what: "sketches"; readonly component: readonly number[] }
  | { readonly what: "finished"; readonly sketches: readonly SketchedClaim[] }
  | { readonly what: "stories"; readonly components: readonly (readonly number[])[] };

/** An article's keys, and what is to be kept of it. */
export interface KeyedAndPacked {
  readonly keyed: Keyed;
  readonly extract: PackedExtract;
}

/** What comes of each kind of task: an entry for each version or component, in order, or for the one component; of sketches, their claims. */
export interface Outcomes {
  readonly keys: readonly KeyedAndPacked[];
  readonly pairs: readonly Found[];
  readonly claims: readonly DrawnClaims[];
  readonly sketches: SketchedClaims;
  readonly finished: readonly DrawnClaim[];
  readonly stories: readonly DrawnStories[];
}

/** So many utterances are kept at hand. */
const mostUtterances = 20_000;

interface UtteranceRow {
  readonly version: number;
  readonly place: number;
}

/** How a link between utterances is kept: in most cases its value says all. */
function packJudgement({ same, dispute }: Judgement): string {
  return dispute === null ? "" : JSON.stringify({ same, dispute });
}

/** What {@link packJudgement} packed. */
export function unpackJudgement({ value, packed }: Pick<Found, "value" | "packed">): Judgement {
  if (packed === "") return { same: value, dispute: null };
  const { same, dispute } = JSON.parse(packed) as Judgement;
  return { same, dispute };
}

/**
 * Does what linking needs that only looks at the store: keys of articles, links among nodes, claims and stories of
 * components. The linker has one, and so has each thread that works for it.
 */
export class Workbench {
  readonly shelf: Shelf;
  readonly copies: SameProse;
  readonly claims: Net;
  readonly stories: SameTopic;
  /** Those asked for since it was last emptied, by their keys; they are in the shelf as well. */
  readonly #utterances = new Map<number, Utterance>();
  /** Keys of the articles that come in; nobody keeps them for long, since they take much room. */
  readonly #keyed = new Map<number, Keyed>();

  constructor(
    readonly db: Sqlite,
    readonly model: ClaimModel,
  ) {
    const keyed = (version: number): Keyed => this.keyedOf(version);
    this.shelf = new Shelf(db);
    this.copies = new SameProse(db, this.shelf, keyed);
    this.stories = new SameTopic(db, this.shelf, keyed);
    this.claims = new Net(db, {
      name: "claim",
      cap: capOfClaimKey,
      tie: TIE,
      judge: (a, b) => {
        const link = linkOf(this.utterance(a), this.utterance(b), model);
        return link && { value: tieOf(link), packed: packJudgement(link.judgement) };
      },
    });
  }

  /** Does a task. */
  do<T extends Task>(task: T): Outcomes[T["what"]];
  do(task: Task): Outcomes[Task["what"]] {
    if (task.what === "keys")
      return task.versions.map(({ version, name }) => {
        const shelved = this.shelf.at(version, name)!;
        return { keyed: keyedAt(version, shelved), extract: packedExtract(shelved) };
      });
    if (task.what === "pairs") return this.net(task.net).compare(task.nodes);
    if (task.what === "claims") return task.components.map((nodes) => drawClaims(nodes, this));
    if (task.what === "sketches") return sketchClaims(task.component, this);
    if (task.what === "finished") return finishClaims(task.sketches, this);
    return task.components.map((nodes) => drawStories(nodes, this));
  }

  net(name: NetName): Net {
    return name === "copy" ? this.copies.net : name === "claim" ? this.claims : this.stories.net;
  }

  /** An utterance by its key. */
  utterance(key: number): Utterance {
    let found = this.#utterances.get(key);
    if (!found) {
      const { version, place } = this.db
        .prepare<UtteranceRow>("select version, place from utterance where key = ?")
        .get(key)!;
      found = this.shelf.at(version)!.utterance(place);
      if (this.#utterances.size >= mostUtterances) this.#utterances.clear();
      this.#utterances.set(key, found);
    }
    return found;
  }

  /** Puts keys at hand that were made elsewhere; until {@link slim}. */
  takeKeys(keyed: Keyed): void {
    this.#keyed.set(keyed.version, keyed);
  }

  /** Forgets keys, and keeps the rest. */
  slim(): void {
    this.#keyed.clear();
  }

  /** Forgets a version, and its utterances. */
  forget(version: number, utterances: Iterable<number>): void {
    this.#keyed.delete(version);
    this.shelf.forget(version);
    for (const key of utterances) this.#utterances.delete(key);
  }

  /** Forgets all that is at hand: somebody else has written in the store. */
  clear(): void {
    this.#keyed.clear();
    this.#utterances.clear();
    this.shelf.clear();
    this.copies.forget();
  }

  /** The keys of a version: those at hand, or made anew. */
  keyedOf(version: number): Keyed {
    let keyed = this.#keyed.get(version);
    if (!keyed) {
      keyed = keyedAt(version, this.shelf.at(version)!);
      this.#keyed.set(version, keyed);
    }
    return keyed;
  }
}
