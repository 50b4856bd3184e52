import { Words } from "../words.js";
import { type Carried, carryOccasions } from "./carry.js";
import { directRelays, sourceOutlets } from "./direct-relays.js";
import type { RelayInput } from "./input.js";
import { findOutletMentions } from "./outlet-mentions.js";
import { ownOutlets } from "./own-outlet.js";
import { findPlaces, type Place } from "./places.js";
import { findRelayHits, type RelayHit } from "./relay-hits.js";
import { SignalFinder } from "./signals.js";
import { findWordSigns } from "./word-signs.js";

/** What stands in one article for both to be decided on: relays and channels. */
export interface RelayGround {
  readonly words: Words;
  readonly places: readonly Place[];
  /** What each outlet does in the text. */
  readonly hits: readonly RelayHit[];
  readonly finder: SignalFinder;
  /** For each statement its relays, and the statement whose occasion it belongs to. */
  readonly carried: readonly Carried[];
}

/** Finds outlets, what they do, what speaks for a channel, and carries both from statement to statement. */
export function relayGround({
  analysis,
  statements,
  speakers,
  names,
  article,
  words: known,
}: RelayInput): RelayGround {
  const words = known ?? new Words(analysis);
  const signs = findWordSigns(words);
  const mentions = findOutletMentions(words, names, signs);
  const own = ownOutlets(article);
  const places = findPlaces(words, statements);
  const hits = findRelayHits(words, mentions);
  const { relays: direct, reports } = directRelays(words, places, speakers, hits);
  const outlets = sourceOutlets(words, places, mentions, reports);
  const finder = new SignalFinder(words, places, signs, direct, outlets);
  const carried = carryOccasions(
    words,
    places,
    speakers,
    direct,
    places.map(({ index }) => finder.ofWords(index)),
    own,
    reports.map((report) => (report && own.has(report.hit.mention.key) ? null : report)),
  );
  return { words, places, hits, finder, carried };
}
