import type { TokenTable } from "../../text/index.js";
import type { Words } from "../words.js";
import { sharesSurname } from "./agreement.js";
import { sexOfFirstName, sexOfTitle } from "./genders.js";
import { kindOf } from "./kinds.js";
import { Label } from "./label.js";
import type { Mention } from "./mention.js";
import type { Name } from "./name.js";
import { MARGIN } from "./run.js";
import { spanOf, titleBefore } from "./titles.js";
import { Shape, type Word, type WordBook } from "./word.js";
import { FIRST_NAME, Flag } from "./word-flags.js";

/** Makes names of the mentions that are some. */
export function toNames(text: Words, book: WordBook, mentions: readonly Mention[]): Name[] {
  const { tokens } = text.analysis;
  const wordAt = (token: number): Word => book.at(text, token);
  const names: Name[] = [];
  let floor = 0;
  for (let m = 0; m < mentions.length; m++) {
    const mention = mentions[m];
    const nicknamed = hasNickname(mentions, m);
    if (!nicknamed && (mention.label === Label.None || isNoName(mention))) continue;
    const { run, first, end } = mention;
    const from = run.from + first - MARGIN;
    if (nicknamed) m += 2;
    const to = endOf(mentions[m]);
    if (from < floor) continue;
    const kind = nicknamed ? "person" : kindOf(mention);
    const start = tokens.starts[from];
    const stop = tokens.ends[to - 1];
    if (kind === "person") {
      const last = names.at(-1);
      // The "House" of "House Speaker" belongs to the title.
      const isPart =
        last !== undefined && last.to - last.from === 1 && (wordAt(last.from).flags & Flag.TitlePart) !== 0;
      const lowest = isPart ? last.from : floor;
      const title = titleBefore(wordAt, from, Math.max(lowest, run.sentence));
      if (isPart && title !== null && title[0] <= last.from) names.pop();
      const told = title && sexOfTitle(title[0], title[1], wordAt);
      const partner = mentions[m + 1];
      const shares = partner !== undefined && sharesSurname(mention, partner);
      names.push({
        start,
        end: stop,
        from,
        to,
        kind,
        title: title && spanOf(tokens, title[0], title[1]),
        gender: told ?? sexOfFirstName(run.words, first, shares || nicknamed ? end + 1 : end),
        surname: shares ? lastWord(partner, tokens) : null,
      });
    } else names.push({ start, end: stop, from, to, kind, title: null, gender: null, surname: null });
    floor = to;
  }
  return names;
}

const HEADS =
  Flag.OrganizationHead | Flag.GovernmentHead | Flag.PlaceHead | Flag.DocumentHead | Flag.ThingHead;

/** Index of the token after a mention. */
function endOf({ run, end }: Mention): number {
  return run.from + end - MARGIN;
}

/** Whether a first name begins here that a nickname parts from its surname: ‹C.L. "Butch" Otter›, ‹Marcia (Cia) Price›. */
function hasNickname(mentions: readonly Mention[], m: number): boolean {
  if (m + 2 >= mentions.length) return false;
  const one = mentions[m];
  const nick = mentions[m + 1];
  const other = mentions[m + 2];
  if (other.run.sentence !== one.run.sentence || nick.phrase !== null) return false;
  const begins = one.run.words[one.end - 1];
  if (begins.shape !== Shape.Initials && (begins.flags & FIRST_NAME) === 0) return false;
  const opens = one.run.words[one.end].lower;
  const closes = nick.run.words[nick.end].lower;
  const marks = (opens === "(" && closes === ")") || (QUOTES.has(opens) && QUOTES.has(closes));
  const near = nick.run.from + nick.first - MARGIN === endOf(one) + 1;
  return marks && near && other.run.from + other.first - MARGIN === endOf(nick) + 1;
}

const QUOTES = new Set(['"', "“", "”", "'", "‘", "''", "``"]);

/** A word that the lists know as anything but a name: "Republicans", "Monday", "Senator". */
function isNoName({ run, first, end, label, phrase }: Mention): boolean {
  if (phrase !== null) return false;
  // "Court Rules on Ban": in a headline any word has a capital.
  const alone = end - first === 1;
  if (alone && run.headline && label !== Label.Person && (run.words[first].flags & HEADS) !== 0) return true;
  let all = Flag.People | Flag.Calendar | Flag.Title;
  for (let at = first; at < end; at++) all &= run.words[at].flags;
  if ((all & (Flag.People | Flag.Calendar)) !== 0) return label !== Label.Person || end - first === 1;
  return (all & Flag.Title) !== 0 && (run.words[first].flags & FIRST_NAME) === 0;
}

function lastWord({ run, end }: Mention, tokens: TokenTable): Name["surname"] {
  const token = run.from + end - 1 - MARGIN;
  return spanOf(tokens, token, token + 1);
}
