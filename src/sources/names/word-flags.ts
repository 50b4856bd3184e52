import * as firstNames from "../../lexicon/first-names.js";
import * as institutions from "../../lexicon/institutions.js";
import { OUTLET_HEADS } from "../../lexicon/institutions.js";
import { COUNTRIES, PEOPLES, US_STATES } from "../../lexicon/places.js";
import { NAME_ENDINGS, TITLE_HEADS, TITLE_PARTS } from "../../lexicon/titles.js";
import { lines } from "./phrases.js";

/** What the lexicons know of a single word, as bits. */
export const Flag = {
  Male: 1 << 0,
  Female: 1 << 1,
  /** A first name of men and women. */
  Shared: 1 << 2,
  /** Ends what stands before a name: "Minister". */
  Title: 1 << 3,
  /** May stand inside a title: "prime". */
  TitlePart: 1 << 4,
  /** "Israeli", "Israelis", "Republican": no name of its own. */
  People: 1 << 5,
  OrganizationHead: 1 << 6,
  GovernmentHead: 1 << 7,
  PlaceHead: 1 << 8,
  DocumentHead: 1 << 9,
  ThingHead: 1 << 10,
  OutletHead: 1 << 11,
  /** A day or month. */
  Calendar: 1 << 12,
  /** "Jr." */
  Ending: 1 << 13,
  /** Written small as a rule. */
  Common: 1 << 14,
  /** The party and state of an American politician: "R-Tenn." */
  Party: 1 << 15,
  /** An article, preposition, conjunction, pronoun or the like. */
  Function: 1 << 16,
  /** A name made part of an adjective: "Israeli-born", "Trump-style". */
  Adjective: 1 << 17,
} as const;

/** A first name of any sex. */
export const FIRST_NAME = Flag.Male | Flag.Female | Flag.Shared;

const CALENDAR = `Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon. Tues. Wed. Thurs. Fri. Sat. Sun.
  January February March April May June July August September October November December
  Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. Christmas Easter Thanksgiving Ramadan Hanukkah`;

/** Words that no name begins with, unless a list has it. */
const FUNCTION_WORDS = `a an the this that these those he she it they we i you his her its their our my your who whom whose which what
  when where why how if in on at by for from with as after before during since while although though because but and or so yet nor
  however meanwhile still also then now once until under over both some many most few several each every all no not another such
  even just only according earlier later instead moreover perhaps despite among between through to without unlike like is are was
  were be been has have had do does did can could should would may might must shall there here about against into of than up
  down out off too very more less much asked said says told yes well oh please let's never ever always often sometimes nearly
  almost again already whether either neither none nobody everyone everybody anyone someone something nothing everything
  yesterday today tomorrow tonight recently last next`;

/** The bits of every word that a lexicon lists, by the word in small letters. */
export function listedFlags(): Map<string, number> {
  const flags = new Map<string, number>();
  const add = (words: string, flag: number): void => {
    for (const word of words.toLowerCase().split(/\s+/))
      if (word !== "") flags.set(word, (flags.get(word) ?? 0) | flag);
  };
  add(firstNames.MALE_CENSUS_NAMES, Flag.Male);
  add(firstNames.MALE_WORLD_NAMES, Flag.Male);
  add(firstNames.FEMALE_CENSUS_NAMES, Flag.Female);
  add(firstNames.FEMALE_WORLD_NAMES, Flag.Female);
  add(firstNames.SHARED_CENSUS_NAMES, Flag.Shared);
  // The census has women called "In" and "So"; hardly any text does.
  for (const word of FUNCTION_WORDS.split(/\s+/)) if (word !== "may") flags.delete(word);
  add(TITLE_HEADS, Flag.Title);
  add(TITLE_PARTS, Flag.TitlePart);
  add(institutions.ORGANIZATION_HEADS, Flag.OrganizationHead);
  add(institutions.GOVERNMENT_HEADS, Flag.GovernmentHead);
  add(institutions.PLACE_HEADS, Flag.PlaceHead);
  add(institutions.DOCUMENT_HEADS, Flag.DocumentHead);
  add(institutions.THING_HEADS, Flag.ThingHead);
  add(OUTLET_HEADS.replaceAll("?", ""), Flag.OutletHead);
  add(CALENDAR, Flag.Calendar);
  add(NAME_ENDINGS, Flag.Ending);
  add(FUNCTION_WORDS, Flag.Function);
  const peoples = [
    ...PEOPLES.split(","),
    ...lines(COUNTRIES).flatMap((line) => line.split(";")[1].split(",")),
    ...lines(US_STATES).flatMap((line) => (line.split(";")[3] ?? "").split(",")),
  ];
  for (const people of peoples) if (!people.trim().includes(" ")) add(people, Flag.People);
  return flags;
}
