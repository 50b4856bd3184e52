/** A run of characters as PDF.js gives it: where it stands, in points, from the lower left corner. */
export interface Piece {
  readonly str: string;
  /** The last two are x and y of its start. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  /** Whether PDF.js saw a line end behind it. */
  readonly hasEOL: boolean;
}

/** One line of a page. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Where it ends. */
  readonly right: number;
  /** The size of its letters. */
  readonly height: number;
}

/** The lines of a page, in the order in which they were laid down. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let current: Piece[] = [];
  const end = (): void => {
    const text = current
      .map(({ str }) => str)
      .join("")
      // Ligatures are letters for print alone; what remains in private use are symbols of a font.
      .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize("NFKC"))
      .replace(/[^\P{Cc}\s]|[\p{Co}\ufffd]/gu, "")
      .replace(/\s+/g, " ")
      .trim();
    const shown = current.filter(({ str }) => str.trim() !== "");
    if (text !== "" && shown.length > 0) {
      const [first] = shown;
      lines.push({
        text,
        x: Math.min(...shown.slice(0, 1000).map(({ transform }) => transform[4])),
        y: first.transform[5],
        right: Math.max(...shown.slice(-1000).map(({ transform, width }) => transform[4] + width)),
        height: sizeOf(shown),
      });
    }
    current = [];
  };
  for (const piece of pieces) {
    const [last] = current;
    // Superscripts stay in their line.
    if (
      last &&
      Math.abs(last.transform[5] - piece.transform[5]) > 0.6 * (last.height || 1) &&
      piece.str.trim()
    )
      end();
    current.push(piece);
    if (piece.hasEOL) end();
  }
  end();
  return lines;
}

/** The size of most of the letters. */
function sizeOf(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>();
  for (const { height, str } of pieces) letters.set(height, (letters.get(height) ?? 0) + str.length);
  let best = 0;
  let most = 0;
  for (const [height, count] of letters) {
    if (count > most) [best, most] = [height, count];
  }
  return best;
}
