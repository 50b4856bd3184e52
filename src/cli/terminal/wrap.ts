import { joined, type Run } from "./style.js";
import { cells, characters, isWide } from "./width.js";

/** What may not begin a line, and what may not end one, where East Asian text is broken between characters. */
const clings =
  /^[、。，．：；！？）〕］｝〉》」』】〙〗’”ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々…‥,.;:!?)\]}]/u;
const opens = /[（〔［｛〈《「『【〘〖‘“([{]$/u;

interface Piece {
  readonly text: string;
  /** May a line end before this piece, without a space between? */
  readonly breakable: boolean;
  readonly space: boolean;
}

// Space, or a word. No-break spaces (U+00A0, U+202F) belong to words.
const spaceOrWord = /[ \t]+|[^ \t]+/g;
const mayHoldWide = /[\u1100-\u11ff\u2e80-\uffff]/;

/** A run's text cut where a line may be broken. */
function* pieces(text: string): Generator<Piece> {
  for (const [part] of text.matchAll(spaceOrWord)) {
    if (part.startsWith(" ") || part.startsWith("\t")) yield { text: " ", breakable: false, space: true };
    else if (mayHoldWide.test(part)) yield* wideAware(part);
    else yield { text: part, breakable: false, space: false };
  }
}

/** A word that may hold characters of a script without spaces: each of those is a piece. */
function* wideAware(word: string): Generator<Piece> {
  let gathered = "";
  let breakable = false;
  let wideBefore = false;
  for (const character of characters(word)) {
    const wide = isWide(character);
    // 他说「走」
    //  ^^ ^      a line may end before a wide character, not after a mark that opens, nor before one that closes
    if ((wide || wideBefore) && gathered !== "" && !clings.test(character) && !opens.test(gathered)) {
      yield { text: gathered, breakable, space: false };
      gathered = "";
      breakable = true;
    }
    gathered += character;
    wideBefore = wide;
  }
  yield { text: gathered, breakable, space: false };
}

/**
 * Breaks one paragraph into lines of at most `width` cells: between words, between East Asian
 * characters, and inside a word only where it is longer than a line. A word may consist of several
 * runs. White space counts as one space; runs must be harmless already.
 */
export function* wrap(runs: Iterable<Run>, width: number): Generator<Run[]> {
  let line: Run[] = [];
  let lineCells = 0;
  // The word being gathered, and whether a space stands before it.
  let word: Run[] = [];
  let wordCells = 0;
  let gap: Run | null = null;

  // Puts the gathered word on the line, after ending the line where it does not fit.
  function* settle(): Generator<Run[]> {
    if (word.length === 0) return;
    if (lineCells > 0 && lineCells + (gap ? 1 : 0) + wordCells > width) {
      yield joined(line);
      line = [];
      lineCells = 0;
      gap = null;
    }
    if (gap && lineCells > 0) {
      line.push(gap);
      lineCells += 1;
    }
    gap = null;
    if (wordCells <= width) {
      line.push(...word);
      lineCells += wordCells;
    } else {
      for (const run of word) {
        for (const character of characters(run.text)) {
          const needed = cells(character);
          if (lineCells > 0 && lineCells + needed > width) {
            yield joined(line);
            line = [];
            lineCells = 0;
          }
          line.push({ text: character, role: run.role });
          lineCells += needed;
        }
      }
    }
    word = [];
    wordCells = 0;
  }

  for (const run of runs) {
    for (const piece of pieces(run.text)) {
      if (piece.space) {
        yield* settle();
        gap = { text: " ", role: run.role };
        continue;
      }
      if (piece.breakable) yield* settle();
      word.push({ text: piece.text, role: run.role });
      wordCells += cells(piece.text);
    }
  }
  yield* settle();
  if (line.length > 0) yield joined(line);
}
