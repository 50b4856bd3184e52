import type { Member } from "../claim.js";
import type { Scene } from "./scene.js";

/**
 * Members that deny what the others say: whoever denies a claim is no source of it. Empty where none says it, for
 * then the claim is what they deny.
 *
 * "Lee denied that the bridge would open" goes against "the bridge will open", but with "the bridge will not open".
 */
export function opposing(members: readonly Member[], scene: Scene): ReadonlySet<number> {
  const denying: number[] = [];
  let [plain, negated] = [0, 0];
  for (const [at, member] of members.entries())
    if (scene.statementOf(member)?.stance === "denies") denying.push(at);
    else if (isNegated(member, scene)) negated++;
    else plain++;
  if (denying.length === 0 || plain + negated === 0) return new Set();
  const says = negated > plain;
  return new Set(denying.filter((at) => isNegated(members[at], scene) === says));
}

const NOT = /\b(?:not|no|never|none|nobody|nothing|neither|nor)\b|n[’']t\b/i;

function isNegated({ article, content }: Member, { records }: Scene): boolean {
  const text = records.get(article)?.text ?? "";
  return content.some(({ start, end }) => NOT.test(text.slice(start, end)));
}
