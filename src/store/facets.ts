import { CHANNELS, type Channel, SOURCE_KINDS, type SourceKind } from "../record/index.js";

// What a statement is, as words of the index: so that searching for words and for properties is one
// look-up. The numbers are the places in the lists of kinds and channels.

/** Its source is of this kind. */
export const kindFacet = (kind: SourceKind): string => `k${SOURCE_KINDS.indexOf(kind)}`;
/** It was said through this channel. */
export const channelFacet = (channel: Channel): string => `c${CHANNELS.indexOf(channel)}`;
/** Its source has no name. */
export const unnamedFacet = "u1";
/** Its source has no name and is of this kind: for both together, which holds little where each holds much. */
export const unnamedKindFacet = (kind: SourceKind): string => `n${SOURCE_KINDS.indexOf(kind)}`;
/** It came through others. */
export const relayedFacet = "r1";

const date = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/;

/** When the article was published, as far as it is known: year, month and day, as "y2024 m202403 d20240315". */
export function dateFacets(published: string | null): readonly string[] {
  const [, year, month, day] = date.exec(published ?? "") ?? [];
  if (!year) return [];
  if (!month) return [`y${year}`];
  return day ? [`y${year}`, `m${year}${month}`, `d${year}${month}${day}`] : [`y${year}`, `m${year}${month}`];
}
