import { type CharacterFacts, CharacterKind, factsOf } from "./characters.js";
import { Column, type Pieces } from "./pieces.js";
import { caseOf, Space, shapeOf } from "./shapes.js";
import { LONGEST_WORD, type Vocabulary, type WordPieces } from "./vocabulary.js";

/** Cuts texts into the word pieces of a vocabulary, as the tokenizer does that the model learnt with. */
export class Cutter {
  private readonly facts = new Map<number, readonly CharacterFacts[]>();

  constructor(private readonly vocabulary: Vocabulary) {}

  /**
   * The pieces of a text. Tags such as "[SEP]" are text like any other.
   *
   * @param lines where the text's paragraphs begin, as UTF-16 offsets in order
   */
  cut(text: string, lines: ArrayLike<number>): Pieces {
    return new Cut(text, lines, this.vocabulary, this.facts).run();
  }
}

/** One text being cut. */
class Cut {
  private readonly ids = new Column();
  private readonly shapes = new Column();
  private readonly words = new Column();
  private readonly wordStarts = new Column();
  private readonly wordEnds = new Column();
  private readonly paragraphs = new Column();
  /** The word at hand as it is looked up, and where the text shows it. */
  private word = "";
  private start = 0;
  private end = 0;
  /** Where the last whole word ends. */
  private before = 0;
  /** The first paragraph that has not begun. */
  private line = 0;

  constructor(
    private readonly text: string,
    private readonly lines: ArrayLike<number>,
    private readonly vocabulary: Vocabulary,
    private readonly facts: Map<number, readonly CharacterFacts[]>,
  ) {}

  run(): Pieces {
    const { text } = this;
    for (let at = 0; at < text.length; ) {
      const code = text.codePointAt(at)!;
      const end = at + (code > 0xffff ? 2 : 1);
      for (const { kind, letters } of this.factsOf(code)) {
        if (kind === CharacterKind.Letter) this.add(letters, at, end);
        else if (kind === CharacterKind.Space) this.finish();
        else if (kind === CharacterKind.Alone) {
          this.finish();
          this.add(letters, at, end);
          this.finish();
        }
      }
      at = end;
    }
    this.finish();
    const count = this.ids.length;
    this.words.push(count);
    this.paragraphs.push(count);
    return {
      length: count,
      ids: this.ids.all(),
      shapes: Uint8Array.from(this.shapes.all()),
      words: this.words.all(),
      wordStarts: this.wordStarts.all(),
      wordEnds: this.wordEnds.all(),
      paragraphs: this.paragraphs.all(),
    };
  }

  private factsOf(code: number): readonly CharacterFacts[] {
    let facts = this.facts.get(code);
    if (facts === undefined) {
      facts = factsOf(code);
      this.facts.set(code, facts);
    }
    return facts;
  }

  private add(letters: string, start: number, end: number): void {
    if (this.word === "") this.start = start;
    this.end = end;
    // Beyond this the word is unknown, however it goes on; two code units a character at most.
    if (this.word.length <= 2 * LONGEST_WORD) this.word += letters;
  }

  private finish(): void {
    if (this.word === "") return;
    const { text, start, end, word } = this;
    const first = this.ids.length;
    const space = this.spaceBefore(start);
    if (space === Space.Line) this.paragraphs.push(first);
    this.words.push(first);
    this.wordStarts.push(start);
    this.wordEnds.push(end);
    this.write(this.vocabulary.piecesOf(word), caseOf(text, start, end), space);
    this.before = end;
    this.word = "";
  }

  private spaceBefore(start: number): Space {
    const { lines } = this;
    let isFirst = this.ids.length === 0;
    for (; this.line < lines.length && lines[this.line] <= start; this.line++) isFirst = true;
    return isFirst ? Space.Line : start === this.before ? Space.None : Space.Blank;
  }

  private write(pieces: WordPieces, letterCase: number, space: Space): void {
    for (let i = 0; i < pieces.length; i += 2) {
      this.ids.push(pieces[i]);
      this.shapes.push(shapeOf(letterCase, i === 0 ? space : Space.None));
    }
  }
}
