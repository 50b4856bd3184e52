import { describe, expect, it } from "vitest";
import { marked } from "../../test/cli/notation.js";
import { createReader } from "../read.js";
import type { Span } from "../record/index.js";
import { analyze } from "../text/index.js";
import { attribute } from "./index.js";

/*
 * What the bundled model makes of sentences such as news has them: sources, cues and contents marked
 * as PolNeAR's guidelines would have it. All are invented. They were chosen among some two hundred as
 * those that several trainings of the model read rightly: one that fails tells of a change for the worse.
 */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  "quoted, the speaker before": [
    '<s:Mayor Ann Lee> <c:said>, <q:"The bridge is not safe.">',
    "<s:Lee> <c:said:> <q:“We will rebuild it.”>",
    "<s:The governor> <c:said> on Tuesday, <q:“We cannot afford to wait.”>",
    "<s:Sen. Dana Cole, R-Ohio,> <c:wrote> in a letter to the committee, <q:“The American people deserve better.”>",
  ],
  "quoted, the speaker after": [
    "<q:“We are going to win this,”> <s:Cole> <c:said>.",
    '<q:"This is a disgrace,"> <s:he> <c:added>.',
    "<q:“It is a sad day for our state,”> <c:said> <s:Ann Lee, the mayor of Elmtree>.",
    "<q:“Nobody asked us,”> <c:said> <s:a spokesman for the governor>.",
    '<q:"Will they ever listen?"> <s:she> <c:asked>.',
    "<q:“I am not a candidate,”> <s:Smith> <c:told> CNN on Sunday.",
    "<q:''We have to do something about it,''> <s:Mr. Cole> <c:said>.",
    "<q:“No!”> <s:Lee> <c:shouted>.",
  ],
  "quoted, the speaker in the middle": [
    "<q:“We will win,”> <s:Cole> <c:said>, <q:“because the voters know us.”>",
    "<q:“I love this town,”> <s:Lee> <c:said>. <q:“I have lived here all my life.”>",
    '<q:"If you ask me,"> <s:he> <c:said>, <q:"it was a mistake.">',
    "<q:“They lied to us,”> <c:said> <s:Maria Jones, a teacher from Elmtree>. <q:“They knew it was poisoned.”>",
  ],
  "reported with that": [
    "<s:The mayor> <c:said> <q:that the bridge would open in May>.",
    "<s:Officials> <c:have said> <q:that the water is safe to drink>.",
    "<s:The White House> <c:announced> <q:that the president would travel to Ohio>.",
    "<s:Ann Lee, who leads the council,> <c:argued> <q:that taxes were too high>.",
    "<s:The company> <c:insists> <q:that it did nothing wrong>.",
    "<s:Democrats> <c:complained> <q:that the bill had been rushed>.",
  ],
  "reported without that": [
    "<s:The mayor> <c:said> <q:the bridge would open in May>.",
    "<s:He> <c:said> <q:he would vote against the plan>.",
    "<s:Two officials with knowledge of the talks> <c:said> <q:the deal was dead>.",
    "<s:A spokeswoman for Cole> <c:said> <q:the senator had not seen the report>.",
  ],
  "reported, the speaker after": [
    "<q:The bridge will open in May>, <s:the governor> <c:said>.",
    "<q:The suspect had acted alone>, <s:police> <c:said>.",
    "<q:The senator>, <s:aides> <c:said>, <q:would not run again>.",
  ],
  "according to": [
    "<q:The mayor knew of the leak>, <c:according to> <s:a report released on Monday>.",
    "<q:Cole leads Lee by four points>, <c:according to> <s:a poll conducted by Elmtree University>.",
  ],
  "as someone put it": ["As <s:Cole> <c:put it>, <q:“You cannot win if you do not run.”>"],
  headlines: ["<s:Cole> <c:says> <q:he will not run for governor>"],
  denied: [
    "<s:Cole> <c:denied> <q:that he had met the lobbyist>.",
    "<s:The company> <c:has denied> <q:the allegations>.",
    "<s:The mayor> <c:denied> <q:taking money from the builders>.",
    "<s:The senator> <c:did not say> <q:whether he would run>.",
  ],
  asked: ["<s:The judge> <c:asked> <q:why the documents had been withheld>."],
  declined: [
    "<s:A spokesman for the mayor> <c:declined> <q:to comment>.",
    "<s:The company> <c:refused> <q:to release the documents>.",
    "<s:The White House> <c:declined> <q:to comment on the report>.",
  ],
  "wants, hopes and believes": [
    "<s:Lee> <c:wants> <q:the state to pay for the bridge>.",
    "<s:Republicans> <c:hope> <q:to win back the Senate in November>.",
    "<s:Cole> <c:believes> <q:the economy is getting worse>.",
    "<s:Many voters> <c:think> <q:that the country is on the wrong track>.",
    "<s:The governor> <c:plans> <q:to sign the bill next week>.",
    "<s:He> <c:feared> <q:that the deal would collapse>.",
    "<s:The council> <c:agreed> <q:to close the bridge>.",
    "<s:She> <c:knew> <q:that the money was gone>.",
    "<s:Lee> <c:promised> <q:to rebuild the town>.",
    "<s:The party> <c:expects> <q:him to win easily>.",
  ],
  passive: ["<q:Cole> <c:is expected> <q:to win the primary>."],
  "two statements in a sentence": [
    "<s:Lee> <c:said> <q:the bridge was safe>, but <s2:engineers> <c2:warned> <q2:that it could collapse>.",
    "<q:“We will win,”> <s:Lee> <c:said>, while <s2:Cole> <c2:predicted> <q2:that she would lose by ten points>.",
    "<s:Officials> <c:said> <q:the man was armed>; <s2:witnesses> <c2:said> <q2:he was not>.",
  ],
  nouns: ["<s:Critics> <c:have raised concerns about> <q:the cost of the plan>."],
  "accusing, praising, calling": [
    "<s:The unions> <c:criticized> <q:the mayor for closing the school>.",
    "<s:The president> <c:praised> <q:the troops for their courage>.",
    "<s:Cole> <c:described> <q:the vote as a “turning point”>.",
  ],
  "documents and studies": [
    "<s:The study> <c:found> <q:that one in five bridges is unsafe>.",
    "<s:A new poll> <c:shows> <q:Cole leading in Ohio>.",
    "<s:Emails released by the court> <c:show> <q:that the mayor knew of the leak>.",
    "In a statement, <s:the company> <c:said> <q:it would appeal>.",
    "<s:Cole> <c:tweeted:> <q:“We won!”>",
  ],
  "partly quoted": [
    "<s:Lee> <c:said> <q:the bridge was “an accident waiting to happen”>.",
    "<s:She> <c:called> <q:the decision “a slap in the face” to workers>.",
    "<s:Cole> <c:said> <q:he was “deeply sorry” for his remarks>.",
    "<q:“Never before” had so many people come>, <s:the mayor> <c:said>.",
  ],
  "several paragraphs": [
    "Lee was in no mood to wait.\n\n<q:“We have waited for years,”> <s:she> <c:said>.",
    "<q:“I am tired of it,”> <s:Cole> <c:said>.\n\n<q:“I have been tired of it for years.”>",
    "Rain fell on the town. Nobody came.\n\n<s:The mayor> <c:said> <q:the bridge would open in May>.\n\nIt did not.",
    "<q:“We were told it was safe,”> <s:Jones> <c:said>. <q:“It was not.”>\n\n<s2:The company> <c2:said> <q2:it had followed the rules>.",
  ],
  "carried on after the cue": [
    "<q:“It is over,”> <s:Cole> <c:said>, shaking his head. <q:“We tried everything. It did not work.”>",
    "<s:He> <c:said>, <q:“We are ready. We have been ready for a year.”>",
  ],
  "questions and answers": [
    "<s:Who> <c:thinks> <q:that the bridge is safe>?",
    "Why did <s:the mayor> <c:say> <q:that the water was safe>?",
  ],
  "who says": [
    "He met with Lee, <s:who> <c:said> <q:the plan would fail>.",
    "<s:Those who support the plan> <c:say> <q:it will save lives>.",
    "<s:Some> <c:say> <q:the town should never have been built>.",
  ],
  long: [
    "<s:Robert Hale, a professor of political science at the University of Elmtree,> <c:said> <q:the vote showed how deeply the party was divided and how hard it would be for any candidate to unite it before November>.",
    "<s:The chairman of the committee, Rep. Joe Park, a Texas Republican,> <c:told> Fox News on Wednesday <q:that the investigation would continue>.",
  ],
  "adverbs and other verbs": [
    "<s:Cole> <c:has repeatedly said> <q:that he opposes the deal>.",
    "<s:Lee> <c:later acknowledged> <q:that she had made a mistake>.",
    "<s:The governor> <c:also warned> <q:that the storm could be deadly>.",
    "<s:Experts> <c:do not believe> <q:that the plan will work>.",
    "<s:The campaign> <c:vowed> <q:to fight on>.",
    "<s:Cole> <c:suggested> <q:that the debate be moved>.",
    "<s:Lee> <c:is convinced> <q:that the bridge will fall>.",
    "<s:The senator> <c:is opposed to> <q:the plan>.",
    "<s:Lee> <c:joked> <q:that she would rather swim>.",
    "<s:Cole> <c:confirmed> <q:that he had met the ambassador>.",
  ],
  nothing: [
    "The bridge opened in May, and traffic was light.",
    "Cole won the primary by four points.",
    "The train leaves at nine and arrives at noon.",
    "The committee meets on Tuesday at the town hall.",
    "The so-called “old town” burned down in 1820.",
    "The film “The Last Train” opens on Friday.",
    "The river rose by two feet overnight, and three roads were closed.",
  ],
  "according to, variants": [
    "<c:According to> <s:Cole>, <q:the deal will cost the state millions of dollars>.",
    "<q:The storm killed nine people>, <c:according to> <s:officials>.",
    "<q:“It was a mess,”> <c:according to> <s:a person who attended the meeting>.",
    "<q:Cole was born in Ohio>, <c:according to> <s:his campaign website>, and moved to Texas as a boy.",
  ],
  "subject far from verb": [
    "<s:Cole, a Republican from Texas,> <c:called on> <q:the mayor to resign>.",
    "Speaking to reporters in Elmtree on Friday, <s:Lee> <c:said> <q:she would not step down>.",
    "In an interview with The Herald, <s:Cole> <c:said> <q:he had no plans to retire>.",
    "When the vote was over, <s:a visibly tired Lee> <c:told> supporters <q:that the fight would go on>.",
  ],
  "tense and aspect": [
    "<s:The mayor> <c:is saying> <q:that the bridge is safe>.",
    "<s:The mayor> <c:will say> <q:that the bridge is safe>.",
    "<s:Cole> <c:had warned> <q:that the dam would break>.",
    "<s:Lee> <c:has long argued> <q:that the tax is unfair>.",
    "<s:The group> <c:has been warning> <q:that the ice is melting>.",
    "<s:Officials> <c:would not say> <q:how many people had died>.",
    "<s:He> <c:never said> <q:that the war was over>.",
    "<s:Cole> <c:did not believe> <q:the polls>.",
  ],
  "infinitives and gerunds": [
    "<s:The mayor> <c:threatened> <q:to sue the paper>.",
    "<s:Lee> <c:claims> <q:to have won the debate>.",
    "<s:Cole> <c:called for> <q:an investigation into the leak>.",
    "<s:The president> <c:ordered> <q:the troops to leave>.",
    "<s:Lee> <c:supports> <q:the plan to raise taxes>.",
    "<s:Cole> <c:opposes> <q:abortion>.",
    "<s:The council> <c:is considering> <q:a ban on trucks>.",
    "<s:Residents> <c:worry> <q:that the water is unsafe>.",
    "<s:The judge> <c:ruled> <q:that the law was unconstitutional>.",
    "<s:Scientists> <c:predict> <q:that the sea will rise by a foot>.",
  ],
  "quotes in other dress": [
    "<q:‘We are finished,’> <s:Cole> <c:told> the BBC.",
    "<q:“We are finished”>, <s:Cole> <c:said>.",
    "<q:“The mayor told me, ‘Do not worry,’ and I believed him,”> <s:Jones> <c:said>.",
    "<s:Lee> <c:replied>, <q:“I do not think so.”>",
    "<q:“There is no plan,”> <s:one senior official> <c:acknowledged>. <q:“There never was.”>",
  ],
  "in context": [
    "The vote came after a long debate. <q:“This is a mistake,”> <s:Cole> <c:said>. The plan passed 7 to 2.",
    "Lee, 54, has led the town since 2010. <s:She> <c:said> <q:she would run again>. The vote is in May.",
    "<s:The White House> <c:said> <q:it would veto the bill>.\n\n<s2:Cole> <c2:called> <q2:the threat “a bluff.”>\n\nThe Senate votes on Thursday.",
    "<s:Cole> <c:said> <q:the report was false>. <q2:“It is a lie from beginning to end,”> <s2:he> <c2:said>. <q2:“Every word of it.”>",
  ],
  "named through others": ["<s:The Herald> <c:reported> <q:that the company had known of the leak>."],
};

const reader = createReader();

describe.each(Object.entries(SENTENCES))("%s", (_kind, sentences) => {
  it.each(sentences.map((sentence) => [sentence.replaceAll("\n", "⏎"), sentence]))(
    "%s",
    async (_, sentence) => {
      const { text, statements } = marked(sentence);
      const found = await attribute(await reader, analyze(text));
      expect(notated(text, found)).toBe(notated(text, statements));
    },
  );
});

interface Parts {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** A text with its statements marked, `<s:Lee> <c:said> <q:“No.”>`; from the second on they bear their number. */
function notated(text: string, statements: readonly Parts[]): string {
  const begin = ({ source, cue, content }: Parts): number =>
    Math.min(...[...source, ...cue, ...content].map(({ start }) => start));
  const inOrder = statements.toSorted(
    (a, b) => begin(a) - begin(b) || (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0),
  );
  const marks = inOrder.flatMap(({ source, cue, content }, i) =>
    Object.entries({ s: source, c: cue, q: content }).flatMap(([letter, spans]) =>
      spans.flatMap(({ start, end }) => [
        // At one place, what ends comes before what begins, and the longer begins first.
        { at: start, rank: text.length * 2 - end, mark: `<${letter}${i === 0 ? "" : i + 1}:` },
        { at: end, rank: -start - 1, mark: ">" },
      ]),
    ),
  );
  let from = 0;
  const pieces = marks
    .toSorted((a, b) => a.at - b.at || a.rank - b.rank)
    .map(({ at, mark }) => {
      const piece = text.slice(from, at) + mark;
      from = at;
      return piece;
    });
  return pieces.join("") + text.slice(from);
}
