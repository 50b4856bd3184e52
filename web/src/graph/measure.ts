/** How wide words are in the drawing's type, so that they are cut where the room ends and not before. */

/** The width of a text, in the drawing's units. */
export type Measure = (text: string) => number;

/** About what a letter takes, where nothing can be measured. */
const each = 6.6;

/** As much of a text as there is room for, with an ellipsis where it is cut. */
export function fitted(
  text: string,
  room: number,
  measure: Measure = (words) => words.length * each,
): string {
  if (text.length <= 3 || measure(text) <= room) return text;
  let [fits, tooLong] = [1, text.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (measure(`${text.slice(0, middle)}…`) <= room) fits = middle;
    else tooLong = middle;
  }
  return `${text.slice(0, fits).trimEnd()}…`;
}

const measures = new Map<string, Measure>();

/** Measures in a type of the page: its face is a custom property of the look. */
export function measureIn(face: "--small" | "--text", size: number, weight = 400): Measure {
  const name = `${face} ${size} ${weight}`;
  let measure = measures.get(name);
  if (!measure) {
    const pen = document.createElement("canvas").getContext("2d");
    if (!pen) return (text) => text.length * each;
    pen.font = `${weight} ${size}px ${getComputedStyle(document.documentElement).getPropertyValue(face)}`;
    measure = (text) => pen.measureText(text).width;
    measures.set(name, measure);
  }
  return measure;
}
