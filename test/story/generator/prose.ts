import type { Chance } from "./random.js";

/** Text that grows, and the places in it that matter. */
export class Prose {
  private written = "";
  readonly marks: { readonly mark: number; readonly start: number; readonly end: number }[] = [];

  get text(): string {
    return this.written;
  }

  /** Adds text in which `⟦…⟧` is the place that `mark` stands for. */
  add(text: string, mark = -1): void {
    const open = text.indexOf("⟦");
    if (open < 0) {
      this.written += text;
      return;
    }
    const close = text.indexOf("⟧");
    this.written += text.slice(0, open);
    const start = this.written.length;
    this.written += text.slice(open + 1, close);
    this.marks.push({ mark, start, end: this.written.length });
    this.written += text.slice(close + 1);
  }
}

/** With a capital where a sentence begins. The place marked may begin it. */
export function sentence(text: string): string {
  const at = text.search(/\p{L}|\p{N}/u);
  return text.slice(0, at) + text[at].toUpperCase() + text.slice(at + 1);
}

/**
 * How somebody's words are brought. {who} the source, {clause} what was said as a clause, {quote} as words between
 * marks that end without a stop, {place} a town, {day} a day, {outlet} who had it first, {few} sources without a name.
 */
export const QUOTED = [
  "“{quote},” {who} said.",
  "“{quote},” {who} told reporters in {place} on {day}.",
  "{who} said: “{quote}.”",
  "“{quote},” said {who}.",
  "On {day} {who} told a crowded hall: “{quote}.”",
  "“{quote},” {who} told a public meeting.",
];
export const REPORTED = [
  "{who} said {clause}.",
  "{who} said on {day} that {clause}.",
  "According to {who}, {clause}.",
  "{who} told reporters that {clause}.",
  "Speaking in {place}, {who} said that {clause}.",
  "{who} announced that {clause}.",
  "{who} confirmed on {day} that {clause}.",
  "{clause}, {who} said.",
];
export const QUOTED_BY = [
  "“{quote},” {who} told {outlet}.",
  "“{quote},” {who} said in an interview with {outlet}.",
  "{who} told {outlet}: “{quote}.”",
];
export const REPORTED_BY = [
  "{who} told {outlet} that {clause}.",
  "{who} said in an interview with {outlet} that {clause}.",
  "In an interview with {outlet}, {who} said that {clause}.",
];
export const LEAKED = [
  "{few} said that {clause}.",
  "{clause}, according to {few}.",
  "{clause}, {few} said.",
  "According to {few}, {clause}.",
];
export const LEAKED_BY = [
  "{few} told {outlet} that {clause}.",
  "{outlet} reported, citing {few}, that {clause}.",
  "{clause}, {few} told {outlet}.",
];
export const CITED = [
  "According to {outlet}, {clause}.",
  "{outlet} reported that {clause}.",
  "{clause}, {outlet} reported on {day}.",
];
export const DENIED = [
  "{who} denied that {clause}.",
  "{who} denied on {day} that {clause}.",
  "Asked by reporters, {who} denied that {clause}.",
];
export const OWN = ["{clause}."];

/** Sentences of an article's own that fit any story; {place} is the town, {county} its county. */
export const FILLERS = [
  "It rained in {place} for most of the week.",
  "The council offices in {place} close at four in the afternoon.",
  "{county} has not seen a winter like this one for a generation.",
  "A bus from the county town takes an hour and a quarter to get there.",
  "The square in {place} was laid out by a Dutchman who never saw it finished.",
  "On market days the queue for the car park begins before dawn.",
  "A brass plate by the town hall door lists nine drowned fishermen.",
  "The evening train was late again.",
  "Few of those who stopped to talk wanted to give their names.",
  "The lights in the assembly room went out twice while people were speaking.",
  "In {place} the subject comes up in every shop.",
  "Next door a dance class carried on as though nothing had happened.",
  "The weather forecast for the weekend is poor.",
  "A street sweeper leaned on his broom and listened.",
  "Nobody had thought to bring chairs.",
  "The county has a debating society, and it was full.",
  "Two swans had settled on the municipal pond.",
  "The nearest hospital is on the other side of the ridge.",
  "Posters for a circus still hang on the hoardings.",
  "The clock over the arcade has been ten minutes fast since the spring.",
  "For most of {county} this is somebody else's trouble.",
  "Snow lay on the tops above the town.",
  "An accordion could be heard from the yard behind.",
  "The library keeps a scrapbook of such affairs, and it is thick.",
];

/** Fills the slots of a frame. The clause or quotation comes marked. */
export function fill(frame: string, slots: Readonly<Record<string, string>>): string {
  return sentence(
    frame.replace(/\{(\w+)\}/g, (whole, name: string) => slots[name] ?? whole).replaceAll(",,", ","),
  );
}

/** "the Tarnholm Courier", "Kestrel News Agency". */
export function calledOutlet(name: string): string {
  return /Agency|Service/.test(name) ? name : `the ${name}`;
}

export function pick(chance: Chance, frames: readonly string[]): string {
  return chance.one(frames);
}
