import type { Source, Statement } from "../record/index.js";
import type { Origins } from "../story/index.js";
import type { Part } from "./lookup.js";

/** What all exports say in words for people, in the same words. */

/** "Ann Lee, mayor of Orrin", "a senior official, unnamed". */
export function sourceInWords({ name, description, role, affiliation }: Source): string {
  if (name === null) return `${oneLine(description)}, unnamed`;
  const office = [role, affiliation].filter((word): word is string => word !== null).join(", ");
  return oneLine(office ? `${name} (${office})` : name);
}

/** Who a source is, in as few words as will do. */
export function calledSource({ name, description }: Pick<Source, "name" | "description">): string {
  return name === null ? `${oneLine(description)}, unnamed` : oneLine(name);
}

/** What is known of a statement besides its words: type, channel, stance, and what makes it uncertain. */
export function mannerInWords({ type, channel, stance, hedged, negated }: Statement): readonly string[] {
  return [
    type === "direct" ? "quoted" : type === "mixed" ? "partly quoted" : "in other words",
    stance,
    ...(channel === "unstated" ? [] : [channel]),
    ...(hedged ? ["hedged"] : []),
    ...(negated ? ["said not to have been said"] : []),
  ];
}

/** "Ann Lee (mayor) · through the Gazette · quoted · asserts". */
export function statementInWords(statement: Statement, part: Part): string {
  const speaker = part.source(statement.speaker);
  const relays = statement.via.flatMap((id) => part.source(id) ?? []);
  return [
    speaker ? sourceInWords(speaker) : "not said by whom",
    ...(relays.length > 0 ? [`through ${relays.map(calledSource).join(", then ")}`] : []),
    ...mannerInWords(statement),
  ].join(" · ");
}

/** "1 independent origin", "1 to 3 independent origins": one number only where it is known. */
export function originsInWords({ low, high }: Pick<Origins, "low" | "high">): string {
  if (low === high) return `${low} independent ${low === 1 ? "origin" : "origins"}`;
  return `${low} to ${high} independent origins`;
}

export function oneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
