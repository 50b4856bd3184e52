/**
 * The dictionary form of an English word, by its ending. What endings get wrong ("said", "thought",
 * "news") stands in the model's list of exceptions, which is made with this very function.
 */
export function lemmaByEnding(lower: string): string {
  const length = lower.length;
  if (length < 4) return lower;
  if (lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(lower)) return lower.slice(0, -2);
  if (lower.endsWith("s")) return /[^aious]s$/.test(lower) ? lower.slice(0, -1) : lower;
  if (lower.endsWith("ied")) return `${lower.slice(0, -3)}y`;
  if (lower.endsWith("ed")) return stem(lower.slice(0, -2), lower);
  if (lower.endsWith("ing")) return stem(lower.slice(0, -3), lower);
  return lower;
}

function stem(bare: string, whole: string): string {
  if (bare.length < 2 || !/[aeiouy]/.test(bare)) return whole;
  // "planned" → "plan", but "called" → "call", "passed" → "pass"
  if (/([bdgkmnprt])\1$/.test(bare)) return bare.slice(0, -1);
  // "argued" → "argue", "voted" → "vote", "described" → "describe"
  if (
    /(?:[uv]|[^aeiou][aeiou][kmstcd]|[ai][tz]|[rnl]c|dg|[aeio]g|rg|[^aeiou]ib|ir|[^e]ar|ur|ir|or|id|ls|rs|ns|us|is|os)$/.test(
      bare,
    )
  )
    return `${bare}e`;
  return bare;
}
