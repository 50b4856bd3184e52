/** What becomes of a character before words are looked up. */
export interface CharacterFacts {
  readonly kind: CharacterKind;
  /** What it is looked up as: lower case, without accents. Nothing for what is dropped or a space. */
  readonly letters: string;
}

export enum CharacterKind {
  /** Vanishes, and what stands on either side of it is one word: controls, marks without a width. */
  Dropped,
  /** Parts words. */
  Space,
  /** A word of its own: punctuation, Chinese characters. */
  Alone,
  /** Part of a word. */
  Letter,
}

const DROPPED: CharacterFacts = { kind: CharacterKind.Dropped, letters: "" };
const SPACE: CharacterFacts = { kind: CharacterKind.Space, letters: "" };

/** As BERT's normaliser knows them: written \uFFFD, nothing can be said of a character. */
const UNKNOWN = 0xfffd;
const WHITE = /^\p{White_Space}$/u;
const OTHER = /^[\p{Cc}\p{Cf}\p{Co}\p{Cs}]$/u;
const MARKS = /\p{Mn}/gu;
const PUNCTUATION = /^[!-/:-@[-`{-~\p{P}]$/u;

/**
 * A character as BERT's uncased models see it: controls dropped, accents and case taken off, marks and
 * Chinese characters parted from their neighbours.
 */
export function factsOf(codePoint: number): readonly CharacterFacts[] {
  const char = String.fromCodePoint(codePoint);
  if (char === "\t" || char === "\n" || char === "\r") return [SPACE];
  if (codePoint === UNKNOWN || OTHER.test(char)) return [DROPPED];
  if (WHITE.test(char)) return [SPACE];
  const bare = char.normalize("NFD").replaceAll(MARKS, "").toLowerCase();
  if (bare === "") return [DROPPED];
  const facts = Array.from(bare, (letters) => ({
    kind: PUNCTUATION.test(letters) ? CharacterKind.Alone : CharacterKind.Letter,
    letters,
  }));
  return isChinese(codePoint) ? facts.map(({ letters }) => ({ kind: CharacterKind.Alone, letters })) : facts;
}

/** The blocks of ideographs that BERT parts; kana and Hangul are written with spaces or as they come. */
const CHINESE: readonly (readonly [number, number])[] = [
  [0x4e00, 0x9fff],
  [0x3400, 0x4dbf],
  [0x20000, 0x2a6df],
  [0x2a700, 0x2b73f],
  [0x2b740, 0x2b81f],
  [0x2b920, 0x2ceaf],
  [0xf900, 0xfaff],
  [0x2f800, 0x2fa1f],
];

function isChinese(codePoint: number): boolean {
  return codePoint >= 0x3400 && CHINESE.some(([from, to]) => codePoint >= from && codePoint <= to);
}
