import { Label } from "./label.js";
import type { Mention } from "./mention.js";
import type { NameKind } from "./name.js";
import { Flag } from "./word-flags.js";

/** First words, in small letters, of what bears a person's name and is none. */
const EVENTS = new Set(["hurricane", "typhoon", "cyclone", "storm", "operation"]);

/** What kind of name a mention is, from the lists, then from its words, then from its label. */
export function kindOf({ run, first, end, label, phrase }: Mention): NameKind {
  const { words } = run;
  // Of the lists, places of one word are surnames as well: "Denzel Washington", then "Washington".
  if (phrase !== null && (label !== Label.Person || phrase.words.length > 1)) return phrase.kind;
  if (end - first > 1 && EVENTS.has(words[first].lower)) return "other";
  if (label === Label.Person) return "person";
  const { flags } = words[end - 1];
  if (label === Label.Organization && (words[first].lower === "house" || words[first].lower === "senate"))
    return "government";
  if (end - first > 1) {
    // "the Health Ministry", "the Supreme Court of Canada"
    for (let at = first; at < end; at++)
      if ((words[at].flags & Flag.GovernmentHead) !== 0 && (at === end - 1 || isOf(words[at + 1].lower)))
        return "government";
    if ((flags & (Flag.OutletHead | Flag.OrganizationHead)) === Flag.OutletHead) return "outlet";
    if ((flags & Flag.DocumentHead) !== 0) return "document";
  }
  // "the Post"
  const isTheOutlet = (flags & Flag.OutletHead) !== 0 && words[first - 1].lower === "the";
  if (end - first === 1 && label === Label.Organization && isTheOutlet) return "outlet";
  if (end - first === 1 && (flags & Flag.GovernmentHead) !== 0) return "government";
  if (label === Label.Place) return "place";
  if (label === Label.Organization) return "organization";
  return end - first > 1 && (flags & Flag.OrganizationHead) !== 0 ? "organization" : "other";
}

function isOf(lower: string): boolean {
  return lower === "of" || lower === "for" || lower === "'s";
}
