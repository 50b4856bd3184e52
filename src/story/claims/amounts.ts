/** Words that are numbers; "a dozen" and the like are not exact enough to be told apart by. */
const NAMED: ReadonlyMap<string, number> = new Map(
  (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen twenty"
  )
    .split(" ")
    .map((word, at) => [word, at + 2]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  "thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, at) => [word, 10 * (at + 3)]),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["k", 1e3],
  ["million", 1e6],
  ["m", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["b", 1e9],
  ["trillion", 1e12],
]);

/** A number in a text: how much, of what (the word after it, "$" or "%"), and which words write it. */
export interface Amount {
  readonly value: number;
  readonly unit: string;
  /** Place of its first word. */
  readonly at: number;
}

/** The amounts that words tell, in order. "1,200", "$5.7 billion", "two-thirds" (2), "20". */
export function amountsOf(words: readonly string[]): Amount[] {
  const amounts: Amount[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const digits = /^([$£€]?)(\d[\d,]*(?:\.\d+)?)(%|bn|k|m|b)?(?:st|nd|rd|th)?$/.exec(word);
    let value = digits
      ? Number(digits[2].replaceAll(",", ""))
      : (NAMED.get(word) ?? TENS.get(word) ?? Number.NaN);
    if (Number.isNaN(value)) continue;
    const first = at;
    let unit = digits?.[1] ? "$" : digits?.[3] === "%" ? "%" : "";
    if (digits?.[3] && digits[3] !== "%") value *= SCALES.get(digits[3]) ?? 1;
    while (at + 1 < words.length && SCALES.has(words[at + 1]) && words[at + 1].length > 2)
      value *= SCALES.get(words[++at]) ?? 1;
    const next = words[at + 1] ?? "";
    if (unit === "" && (next === "percent" || next === "per")) unit = "%";
    if (unit === "" && next === "dollars") unit = "$";
    amounts.push({ value, unit: unit || next, at: first });
  }
  return amounts;
}

/**
 * Two amounts of the same things of which one is not merely the other rounded: "40 million crowns", "60 million crowns".
 * Null where there are none, or where any amount is the same in both.
 */
export function otherNumber(
  a: { readonly words: readonly string[] },
  b: { readonly words: readonly string[] },
): readonly [Amount, Amount] | null {
  const [ours, theirs] = [amountsOf(a.words), amountsOf(b.words)];
  if (ours.some(({ value }) => theirs.some((other) => other.value === value))) return null;
  for (const one of ours)
    for (const other of theirs)
      if (one.unit === other.unit && one.unit !== "" && !isRounded(one.value, other.value))
        return [one, other];
  return null;
}

/** Whether one number is the other with fewer digits told: 670 for 668, 44 million for 43,885,310. */
export function isRounded(x: number, y: number): boolean {
  const [rough, exact] = digitsOf(x) <= digitsOf(y) ? [x, y] : [y, x];
  if (digitsOf(rough) === digitsOf(exact)) return false;
  return (
    Math.abs(rough - exact) <= ROUNDING * Math.abs(exact) ||
    Number(exact.toPrecision(digitsOf(rough))) === rough
  );
}
/** Not all round to the nearest: so far off, a number of fewer digits is still the other one. */
const ROUNDING = 0.15;

/** How many digits of a number are told: 5 of "43885", 2 of "43000", 1 of "0". */
export function digitsOf(value: number): number {
  return String(value)
    .replace(".", "")
    .replace(/(?!^)0+$/, "").length;
}
