import type { SourceKind } from "../record/index.js";

/** Which sources to list. */
export interface VoiceQuery {
  /** Words of the name. */
  readonly name?: string | undefined;
  /** The whole name; case and accents do not matter. */
  readonly called?: string | undefined;
  readonly kind?: SourceKind | undefined;
  readonly outlet?: string | undefined;
  readonly limit?: number | undefined;
}

/** A source across articles: everyone of that name. Whether two of one name are the same is not known. */
export interface Voice {
  readonly name: string;
  /** What kind it mostly is. */
  readonly kind: SourceKind;
  /** How many statements are its own. */
  readonly statements: number;
  /** How many statements of others it relays. */
  readonly relays: number;
  /** In how many articles it speaks or relays. */
  readonly articles: number;
  /** Outlets in which it does, with the number of its statements there, most first. */
  readonly outlets: readonly { readonly outlet: string | null; readonly statements: number }[];
  /** Roles that articles give it, most frequent first. */
  readonly roles: readonly string[];
}
