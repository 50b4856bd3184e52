/** What a quotation mark looks like. Pairs (`''`, ` `` `) are one mark. */
export const QuoteKind = {
  None: 0,
  /** `"`, and two of them where a table has doubled them. */
  Straight: 1,
  /** `“` */
  Open: 2,
  /** `”` */
  Close: 3,
  /** `„` */
  Low: 4,
  /** `''` or `’’` */
  TwoApostrophes: 5,
  /** ` `` ` or `‘‘` */
  TwoBackticks: 6,
  /** `«` */
  GuillemetLeft: 7,
  /** `»` */
  GuillemetRight: 8,
  /** `'` */
  Apostrophe: 9,
  /** `‘` */
  SingleOpen: 10,
  /** `’` */
  SingleClose: 11,
  /** `‚` */
  SingleLow: 12,
  /** `` ` `` */
  Backtick: 13,
  /** `‹` */
  AngleLeft: 14,
  /** `›` */
  AngleRight: 15,
} as const;

/** How many kinds there are. */
export const QUOTE_KINDS = 16;

/** Whether the kind is of the single family, which alternates with the double one when nested. */
export function isSingle(kind: number): boolean {
  return kind >= QuoteKind.Apostrophe;
}

/** Whether the kind is one of `«`, `»`, `‹`, `›`. */
export function isGuillemet(kind: number): boolean {
  return kind === QuoteKind.GuillemetLeft || kind === QuoteKind.GuillemetRight || kind >= QuoteKind.AngleLeft;
}

const KIND_OF = kindTable();

function kindTable(): Uint8Array {
  const table = new Uint8Array(0x2040);
  const k = QuoteKind;
  table[0x22] = k.Straight;
  table[0x27] = k.Apostrophe;
  table[0x60] = k.Backtick;
  table[0xab] = k.GuillemetLeft;
  table[0xbb] = k.GuillemetRight;
  table[0x2018] = k.SingleOpen;
  table[0x2019] = k.SingleClose;
  table[0x201a] = k.SingleLow;
  table[0x201b] = k.SingleOpen; // ‛
  table[0x201c] = k.Open;
  table[0x201d] = k.Close;
  table[0x201e] = k.Low;
  table[0x201f] = k.Open; // ‟
  table[0x2039] = k.AngleLeft;
  table[0x203a] = k.AngleRight;
  return table;
}

/** The kind of mark a code unit is; {@link QuoteKind.None} where it is none (or beyond the text: NaN). */
export function quoteKind(code: number): number {
  if (code < 0x22) return QuoteKind.None;
  if (code < 0x2040) return KIND_OF[code];
  return code === 0xff02 ? QuoteKind.Straight : QuoteKind.None; // ＂
}
