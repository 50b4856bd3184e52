/*
 * English words that tell where a sentence begins. Collected by hand for Hearsay; the speech verbs
 * are those that news articles most often put after a quotation.
 */

/** Words that, with a capital, begin a sentence rather than go on with a name: "in the U.S. The …". */
export const STARTERS = words(`
  The A An This That These Those He She It They We I You His Her Its Their Our My Your Who
  There Here What When Where Why How If In On At By For From With As After Before During Since While
  Although Though Because But And Or So Yet Nor However Meanwhile Still Also Then Now Once Until Under
  Both Some Many Most Few Several Each Every All No Not Another Such Even Just Only According Earlier
  Later Asked Instead Moreover Perhaps Despite Among Between Through To Without Unlike Like
  He's She's It's They're We're I'm That's There's`);

/** Verbs of speech as they follow a name after a quotation: “Is it over?” Smith asked. */
export const SPEECH_VERBS = words(`
  said says asked asks told tells replied replies wrote writes tweeted tweets added adds answered
  answers shouted yelled cried exclaimed joked quipped wondered demanded countered continued responded
  responds declared insisted insists recalled remarked retorted snapped whispered posted concluded
  noted queried inquired screamed boasted chanted mused texted`);

/** Words that begin what was said, when they follow the verb: Smith said he would go. */
export const CLAUSE_OPENERS = words(`
  that he she it they we I you his her its their there this these those if whether what who why how
  no not nothing`);

/** As {@link CLAUSE_OPENERS}, after verbs that take no person: "said the plan", but "told the crowd". */
export const ARTICLES = words("the a an some many all most");

/** Verbs after which the person spoken to may follow at once. */
export const VERBS_WITH_HEARER = words("asked asks told tells");

/** Small words within names. */
export const NAME_PARTICLES = words("de da del della der di du la le van von bin ibn al el of and");

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
