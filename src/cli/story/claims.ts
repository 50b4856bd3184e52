import type { Claim } from "../../story/index.js";
import { jsonLine } from "../output/json.js";
import { type AskSettings, counted } from "../store/printer.js";
import { type Choice, chosenClaims } from "./choosing.js";
import { claimJson } from "./claim-json.js";
import { claimLines } from "./claim-lines.js";
import { type Room, withStories } from "./linking.js";

/** How the story commands may be told to print. */
export interface StorySettings extends AskSettings {
  readonly jsonl?: boolean | undefined;
}

/** Shows claims one after the other, and how many there are. */
export async function showClaims(claims: readonly Claim[], { stories, printer }: Room): Promise<void> {
  const digits = String(claims.length).length;
  for (const [i, claim] of claims.entries()) {
    for (const line of claimLines(claim, i + 1, digits, printer.width, stories)) await printer.line(...line);
    await printer.line();
    if (printer.closed) return;
  }
}

/** `hearsay claims [STORY|QUERY]`: claims, those that most articles state first. */
export function claimsCommand(choice: Choice, settings: StorySettings): Promise<number> {
  return withStories(settings, async (room) => {
    const { store, stories, printer } = room;
    const claims = chosenClaims(store, stories, choice);
    if (settings.jsonl) {
      for (const claim of claims) {
        await printer.text(jsonLine(claimJson(claim)));
        if (printer.closed) break;
      }
      return 0;
    }
    if (settings.json) {
      await printer.json(claims.map(claimJson));
      return 0;
    }
    await showClaims(claims, room);
    const first = choice.limit !== undefined && claims.length === choice.limit ? "the first " : "";
    await printer.line({ text: `${first}${counted(claims.length, "claim")}`, role: "title" });
    return 0;
  });
}
