import { articlesPage, articleView, changesView } from "./articles.js";
import { auditCsv, auditOf, auditView } from "./audit.js";
import { claimsPage, claimView, wordingsPage } from "./claims.js";
import { correctionsPage, trainingRows } from "./corrections.js";
import { exportFile } from "./exporting.js";
import type { Room } from "./room.js";
import { searchView, sourcesPage, sourceView } from "./search.js";
import { failuresPage, storeStatus } from "./status.js";
import { disputesView, makeReady, storiesPage, storyLineage, storyView, timelineView } from "./stories.js";
import { whatIfView } from "./what-if.js";

/** Everything that can be asked, by name. Questions and answers are plain data, so that another thread can answer. */
export const ASKS = {
  status: storeStatus,
  articles: articlesPage,
  article: (room: Room, { ref, version }: { readonly ref: string; readonly version?: number | undefined }) =>
    articleView(room, ref, version),
  changes: (room: Room, { ref, ...range }: { readonly ref: string } & Parameters<typeof changesView>[2]) =>
    changesView(room, ref, range),
  stories: storiesPage,
  story: (room: Room, { id }: { readonly id: string }) => storyView(room, id),
  lineage: (room: Room, { id, ...how }: { readonly id: string } & Parameters<typeof storyLineage>[2]) =>
    storyLineage(room, id, how),
  ready: (room: Room, { id }: { readonly id: string }) => makeReady(room, id),
  timeline: (room: Room, { id }: { readonly id: string }) => timelineView(room, id),
  disputes: (room: Room, { id, ...paging }: { readonly id: string } & Parameters<typeof disputesView>[2]) =>
    disputesView(room, id, paging),
  claims: claimsPage,
  claim: (room: Room, { id }: { readonly id: string }) => claimView(room, id),
  wordings: (room: Room, { id, ...paging }: { readonly id: string } & Parameters<typeof wordingsPage>[2]) =>
    wordingsPage(room, id, paging),
  whatIf: whatIfView,
  search: searchView,
  sources: sourcesPage,
  source: (room: Room, { name, ...asked }: { readonly name: string } & Parameters<typeof sourceView>[2]) =>
    sourceView(room, name, asked),
  audit: auditView,
  auditCsv: (room: Room, audited: Parameters<typeof auditOf>[1]) => auditCsv(auditOf(room, audited)),
  failures: failuresPage,
  corrections: correctionsPage,
  training: trainingRows,
  export: exportFile,
} as const;

export type AskName = keyof typeof ASKS;

/** What a question takes. */
export type Asked<Name extends AskName> = Parameters<(typeof ASKS)[Name]>[1];

/** What it answers. */
export type Answered<Name extends AskName> = ReturnType<(typeof ASKS)[Name]>;
