import { HearsayError } from "../../record/index.js";

/** A longer word is not looked up but stands as unknown. */
export const LONGEST_WORD = 100;
/** So many words are kept with their pieces; then all are forgotten. */
const REMEMBERED = 50_000;

/** The pieces of a word: for each its number and where it ends in the word, one after the other. */
export type WordPieces = readonly number[];

/**
 * The word pieces that a model knows, and how words are made of them: the longest piece that fits, then
 * the longest that goes on from there ("##ing"), as in WordPiece (Schuster and Nakajima 2012).
 */
export class Vocabulary {
  private readonly first = new Map<string, number>();
  private readonly further = new Map<string, number>();
  private readonly longest: number;
  private readonly remembered = new Map<string, WordPieces>();
  /** Stands before a window's text. */
  readonly cls: number;
  /** Stands after each paragraph. */
  readonly sep: number;
  private readonly unknown: number;

  /**
   * @param listed the pieces, one a line, in the order of their numbers
   * @throws HearsayError `model` where a piece that must be there is not
   */
  constructor(listed: string) {
    let longest = 0;
    listed.split("\n").forEach((line, id) => {
      const piece = line.trimEnd();
      if (piece === "") return;
      const goesOn = piece.startsWith("##") && piece.length > 2;
      const letters = goesOn ? piece.slice(2) : piece;
      (goesOn ? this.further : this.first).set(letters, id);
      longest = Math.max(longest, letters.length);
    });
    this.longest = longest;
    const numberOf = (piece: string): number => {
      const id = this.first.get(piece);
      if (id === undefined)
        throw new HearsayError("model", `the list of word pieces has no ${piece}; install Hearsay again`);
      return id;
    };
    [this.cls, this.sep, this.unknown] = ["[CLS]", "[SEP]", "[UNK]"].map(numberOf);
  }

  /** How many numbers there are. */
  get size(): number {
    return this.first.size + this.further.size;
  }

  /** The pieces of a word as it is looked up; one that means "unknown" where no pieces make it. */
  piecesOf(word: string): WordPieces {
    const known = this.remembered.get(word);
    if (known !== undefined) return known;
    const pieces = this.lookUp(word);
    if (this.remembered.size >= REMEMBERED) this.remembered.clear();
    this.remembered.set(word, pieces);
    return pieces;
  }

  /** The piece of a word that is too long to be looked up, or that cannot be made of pieces. */
  unknownOf(length: number): WordPieces {
    return [this.unknown, length];
  }

  private lookUp(word: string): WordPieces {
    if (word.length > LONGEST_WORD && Array.from(word).length > LONGEST_WORD)
      return this.unknownOf(word.length);
    const pieces: number[] = [];
    for (let from = 0; from < word.length; ) {
      const map = from === 0 ? this.first : this.further;
      let to = Math.min(word.length, from + this.longest);
      let id: number | undefined;
      for (; to > from; to--) {
        id = map.get(word.slice(from, to));
        if (id !== undefined) break;
      }
      if (id === undefined) return this.unknownOf(word.length);
      pieces.push(id, to);
      from = to;
    }
    return pieces;
  }
}
