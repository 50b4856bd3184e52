import { describe, expect, it } from "vitest";
import { marked } from "../../../test/cli/notation.js";
import { analyze } from "../../text/index.js";
import { Words } from "../words.js";
import { readCue } from "./read-cue.js";

/** What is found, and what is marked, as the text shows them. */
function addressees(notation: string): {
  readonly found: readonly string[];
  readonly marked: readonly string[];
} {
  const { text, statements } = marked(notation);
  const shown = (spans: readonly { readonly start: number; readonly end: number }[]): string[] =>
    spans.map(({ start, end }) => text.slice(start, end));
  return {
    found: shown(readCue(new Words(analyze(text)), statements[0]).addressee),
    marked: shown(statements[0].addressee),
  };
}

/** The addressee is marked `<a:…>`; where none is marked, none should be found. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  "the object of a verb of telling": [
    "<s:The pilot> <c:told> <a:reporters> <q:that the engine had failed>.",
    "<s:Okafor> <c:told> <a:CNN> <q:he would retire>.",
    "<s:The minister> <c:told> <a:ABC News's George Adams> <q:the talks were over>.",
    "<q:“It was dark,”> <s:the driver> <c:told> <a:the court>.",
    "<q:“It was dark,”> <s:he> <c:told> <a:her>.",
    "<s:The coach> <c:told> <a:a rally> <q:that the club was safe>.",
    "<s:The envoy> <c:warned> <a:Israel> <q:that the truce was fragile>.",
    "<s:The bank> <c:assured> <a:its customers> <q:that their savings were safe>.",
    "<s:The clerk> <c:informed> <a:the board> <q:that the files were gone>.",
    "<s:The captain> <c:reminded> <a:him> <q:that the tide was turning>.",
    "<s:The general> <c:told> <a:members of the council> <q:the bridge would hold>.",
    "<q:“Why me?”> <s:the boy> <c:asked> <a:his mother>.",
    "<s:The firm> <c:notified> <a:investors> on Monday <q:that it was for sale>.",
    "<q:“We are ready,”> <s:Lund> <c:told> <a:the Gazette> in May.",
    "<q:“We are ready,”> <s:Lund> <c:told> <a:the Evening Post> last week.",
    "<s:Lund> <c:told> <a:reporters and supporters> <q:he was ready>.",
    "<s:Lund> <c:repeatedly told> <a:aides> <q:that he was ready>.",
    "<s:The singer> <c:told> <a:“Good Morning Leeds”> <q:that she was well>.",
    "<s:The vicar> <c:told> <a:the Rev. Mary Poole> <q:that the roof leaked>.",
    "<s:She> <c:told> <a:me> <q:it was over>.",
    "<q:“Run,”> <s:he> <c:told> <a:everyone> at the gate.",
    "<s:The trainer> <c:emailed> <a:parents> <q:that the match was off>.",
    "<s:The lawyer> <c:persuaded> <a:the jury> <q:that he was innocent>.",
    "<s:The mayor> <c:addressed> <a:a crowd of 300 farmers>, saying <q:help was near>.",
    "<s:The actor> <c:told> <a:BBC Radio 4> <q:the role was dull>.",
    "<s:The nurse> <c:told> <a:her mother> <q:that she was safe>.",
    "<s:The witness> <c:told> <a:Mr. Justice Hale> <q:she saw nothing>.",
    "<s:The spokesman> <c:told> <a:Reuters> by phone <q:that the port was shut>.",
    "<q:The bill is dead>, <s:one senator> <c:told> <a:the Herald> on Tuesday.",
  ],
  "whom one asks to act": [
    "<s:The lawyer> <c:asked> <q:<a:the court> to free her client>.",
    "<s:The UN> <c:urged> <q:<a:both sides> to hold fire>.",
    "<s:The doctor> <c:told> <q:<a:patients> to stay at home>.",
    "<s:The lifeguard> <c:warned> <q:<a:swimmers> not to go out>.",
    "<s:The league> <c:called on> <q:<a:clubs> to cut prices>.",
    "<s:The judge> <c:ordered> <q:<a:the mill> to close>.",
    "<s:The bishop> <c:begged> <q:<a:Parliament> to act>.",
    "<s:The teacher> <c:encouraged> <q:<a:pupils> to read>.",
    "<s:The union> <c:urged> <a:members> <q:to vote no>.",
    "<s:The duke> <c:challenged> <q:<a:his brother> to sell>.",
    "<s:The chief> <c:instructed> <q:<a:officers> to withdraw>.",
  ],
  "after to": [
    "<q:“Thank you,”> <s:the tenor> <c:said> to <a:the crowd>.",
    "<s:The chairman> <c:wrote> to <a:shareholders> <q:that he would go>.",
    "<s:The clerk> <c:admitted> to <a:police> <q:that he had the key>.",
    "<s:The widow> <c:explained> to <a:the judge> <q:why she ran>.",
    "<s:Tenants> <c:complained> to <a:the council> <q:that the lift was broken>.",
    "<s:The firm> <c:confirmed> to <a:the BBC> <q:that it was for sale>.",
    "<s:The boxer> <c:spoke> to <a:reporters> <q:about the fight>.",
    "<s:The admiral> <c:testified> before <a:Congress> <q:that the fleet was old>.",
    "<s:The heir> <c:confessed> to <a:him> <q:that the will was forged>.",
    "<s:The mayor> <c:announced> to <a:cheering supporters> <q:that the tram was back>.",
    "<q:The well is dry>, <s:the farmer> <c:said> Monday to <a:a group of students>.",
  ],
  "what was sent, held or spoken": [
    "In a letter to <a:Congress>, <s:the agency> <c:said> <q:the budget was too small>.",
    "<s:The agency> <c:wrote> in an email to <a:the Post> <q:that the budget was too small>.",
    "In a memo to <a:staff>, <s:the editor> <c:promised> <q:no cuts>.",
    "<s:The singer> <c:said> <q:the tour was off> in a message to <a:fans>.",
    "Speaking to <a:reporters> in Oslo, <s:the premier> <c:said> <q:the vote would be close>.",
    "Addressing <a:supporters>, <s:Lund> <c:vowed> <q:to fight on>.",
    "<s:The actor> <c:said> in an interview with <a:the Gazette> <q:that he was tired>.",
    "In a speech to <a:the nation>, <s:the king> <c:called for> <q:calm>.",
    "<q:The deal is dead>, <s:the envoy> <c:said> in a statement to <a:Reuters>.",
    "In a phone call with <a:the president>, <s:the premier> <c:demanded> <q:an apology>.",
    "In testimony before <a:the Senate>, <s:the chief> <c:said> <q:the planes were safe>.",
    "<s:The trader> <c:said> in a note to <a:clients> <q:that copper would rise>.",
  ],
  "told by somebody": [
    "<a:Residents> <c:were told> by <s:police> <q:to stay indoors>.",
    "<a:The families> <c:were warned> by <s:doctors> <q:that the water was foul>.",
    "<a:He> <c:was asked> by <s:the judge> <q:whether he had lied>.",
    "<a:The crew> <c:had been told> by <s:the owners> <q:that the hull was sound>.",
    "After the fire, <a:tenants> <c:were assured> by <s:the landlord> <q:that it was safe>.",
  ],
  "nobody in particular": [
    "<q:“It was dark,”> <s:the driver> <c:said>.",
    "<s:Lund> <c:said> on CNN <q:that he was ready>.",
    "<s:Lund> <c:said> <q:he had told reporters the truth>.",
    "<q:The duke> <c:is said> <q:to be ill>.",
    "<q:Prices rose>, <c:according to> <s:the bank>.",
    "<s:The guide> <c:pointed to> <q:the crack in the dam>.",
    "<s:The critic> <c:referred to> <q:the play as a mess>.",
    "<s:The priest> <c:urged> caution <q:in the talks>.",
    "<s:The boy> <c:told> the truth <q:about the window>.",
    "<s:The minister> <c:addressed> <q:the shortage of nurses>.",
    "<s:The firm> <c:declined> <q:to speak to reporters>.",
    "<s:The mayor> <c:asked> <q:why the lift was broken>.",
    "<s:The mayor> <c:warned> <q:of floods>.",
    "<s:The mayor> <c:warned> <q:that residents would suffer>.",
    "<s:The pilot> <c:agreed> <q:to fly>.",
    "<s:The coach> <c:wants> <q:Okafor to play>.",
    "<s:The bank> <c:expects> <q:rates to fall>.",
    "<s:The board> <c:responded to> <q:the report>.",
    "<s:The dancer> <c:continued to say> <q:that the floor was wet>.",
    "<s:The dancer> <c:wrote> <q:that the road to London was shut>.",
    "In a bid to win votes, <s:Lund> <c:promised> <q:a bridge>.",
    "<s:The judge> <c:questioned> <q:the timing>.",
    "<s:Lund> <c:promised> <q:a new bridge>.",
    "<s:Villagers> <c:asked for> <q:help>.",
    "<s:The dancer> <c:said> to the best of her knowledge <q:the floor was dry>.",
    "In response to the report, <s:the mayor> <c:said> <q:the lift was safe>.",
    "<s:The captain> <c:said> <q:it was over>, and returned to the ship.",
    "<s:The clerk> <c:ordered> <q:a new desk>.",
    "<q:“We won!”>",
  ],
};

describe.each(Object.entries(CASES))("%s", (_, texts) => {
  it.each(texts)("%s", (notation) => {
    const { found, marked: expected } = addressees(notation);
    expect(found).toEqual(expected);
  });
});

describe("the table", () => {
  it("has 80 cases or more, none twice", () => {
    const all = Object.values(CASES).flat();
    expect(all.length).toBeGreaterThanOrEqual(80);
    expect(new Set(all).size).toBe(all.length);
  });
});
