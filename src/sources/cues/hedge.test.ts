import { describe, expect, it } from "vitest";
import { marked } from "../../../test/cli/notation.js";
import { analyze } from "../../text/index.js";
import { Words } from "../words.js";
import { readCue } from "./read-cue.js";

function isHedged(notation: string): boolean {
  const { text, statements } = marked(notation);
  return readCue(new Words(analyze(text)), statements[0]).hedged;
}

const HEDGED: Readonly<Record<string, readonly string[]>> = {
  "a modal in the content's main clause": [
    "<s:The coach> <c:said> <q:Okafor may play on Sunday>.",
    "<s:Officials> <c:said> <q:the bridge might close>.",
    "<s:The lab> <c:said> <q:the vaccine could be ready by June>.",
    "<q:The strike may last a week>, <s:the union> <c:said>.",
    "<s:Forecasters> <c:warned> <q:that the storm could turn north>.",
    "<q:“It might be the wind,”> <s:the keeper> <c:said>.",
    "<s:The bank> <c:said> <q:that rates may well rise>.",
    "<s:The vet> <c:says> <q:the calf may not live>.",
    "<s:The owner> <c:hopes> <q:the shop might reopen>.",
    "<q:If it rains, the match may be called off>, <s:the club> <c:said>.",
    "<s:The mayor> <c:said> <q:people who had been evacuated might return at noon>.",
    "<s:Geologists> <c:think> <q:the fault could slip again>.",
    "<s:The agent> <c:told> reporters <q:that the singer could have left by the back door>.",
    "<q:“We may sell, but not today,”> <s:the heir> <c:said>.",
    "<s:The report> <c:finds> <q:that the fire may have begun in the kitchen>.",
    "<s:The museum> <c:acknowledged> <q:that it could have paid too much>.",
    "<s:A source> <c:says> <q:the merger could fall apart because of debt>.",
    "<s:Police> <c:said> <q:the driver, who was alone, may have fallen asleep>.",
    "<s:The board> <c:said> <q:the plan was cheap and might work>.",
    "<s:She> <c:said> <q:he might be ill>.",
    "<s:The editor> <c:said> <q:the letter that was found in May may be a forgery>.",
    "<q:Glaciers might vanish by 2050>, <c:according to> <s:a study>.",
    "<q:The tower may be Roman.>",
  ],
  "an adverb": [
    "<s:The pilot> <c:reportedly told> <q:the tower that he was lost>.",
    "<s:The baker> <c:allegedly said> <q:that the flour was old>.",
    "<s:Neighbours> <c:said> <q:the family had apparently moved>.",
    "<s:The doctor> <c:said> <q:it was probably the heat>.",
    "<s:The trainer> <c:said> <q:perhaps the horse was lame>.",
    "<q:“Maybe we were lucky,”> <s:the skipper> <c:said>.",
    "<s:The engineer> <c:said> <q:the valve was possibly worn>.",
    "<s:The duke> <c:supposedly promised> <q:his niece the farm>.",
    "<s:He> reportedly <c:called> <q:the play a disaster>.",
    "<s:The company> <c:is reportedly planning> <q:a sale>.",
    "<s:The critic> <c:said> <q:the ending was arguably the best of the year>.",
    "<s:The clerk> <c:said> <q:the files were presumably lost>.",
    "<s:The couple> <c:seemingly agreed> <q:to part>.",
    "<s:Experts> <c:say> <q:the leak is potentially dangerous>.",
    "<s:The minister> <c:purportedly wrote> <q:that the war was lost>.",
    "<q:Prices will conceivably double>, <s:the broker> <c:said>.",
    "<s:The heir> <c:apparently believed> <q:that the ring was glass>.",
    "<s:The gang> <c:is allegedly demanding> <q:two million>.",
  ],
  "seeming and hinting": [
    "<s:The envoy> <c:appeared to suggest> <q:that talks were over>.",
    "<s:The star> <c:hinted> <q:at a comeback>.",
    "<s:The coach> <c:seemed to blame> <q:the grass>.",
    "<s:The memo> <c:suggests> <q:that the firm knew>.",
    "<s:The ambassador> <c:implied> <q:that the vote was bought>.",
    "<c:It seems> <q:that the boat was overloaded>.",
    "<s:The note> <c:appears to show> <q:that she was paid>.",
    "<s:He> seemed to <c:say> <q:that it was over>.",
    "<s:Columnists> <c:speculated> <q:that she would run>.",
    "<s:Detectives> <c:suspect> <q:poison>.",
    "<s:Fans> <c:doubt> <q:that he is fit>.",
    "<s:The author> <c:insinuated> <q:that the prize was fixed>.",
    "<s:Villagers> <c:assume> <q:the well is dry>.",
    "<s:The chairman> <c:would seem to prefer> <q:a sale>.",
    "<s:Mechanics> <c:guess> <q:that the brakes froze>.",
    "<s:The curator's> <c:hint that> <q:a theft was planned> went unheeded.",
    "There was <c:speculation that> <q:the king was ill>.",
    "<s:The actor> <c:has appeared to confirm> <q:the affair>.",
    "<s:The surgeon> <c:may have told> <q:the family>.",
    "<s:The tailor> <c:might argue> <q:that the cloth was bad>.",
    "<s:One> <c:could argue> <q:that the law is harmless>.",
    "<s:The clerk> <c:could have meant> <q:another street>.",
    "<s:The rebels> <c:look like accepting> <q:the truce>.",
    "<s:The police> <c:said> <q:the lock seemed intact>.",
    "<s:Divers> <c:said> <q:the wreck appears to be Dutch>.",
  ],
  "unclear, unsure, likely": [
    "<c:It is unclear> <q:whether the pilot ejected>.",
    "<c:It was not clear> <q:how many were aboard>.",
    "<s:The nurse> <c:was not sure> <q:whether the door was locked>.",
    "<s:The organisers> <c:are uncertain> <q:when the race will start>.",
    "<s:Police> <c:said> <q:it was unclear who had fired>.",
    "<s:The mayor> <c:said> <q:a delay was likely>.",
    "<s:The bank> <c:says> <q:a rise is unlikely>.",
    "<s:The guide> <c:said> <q:it was possible that the path had moved>.",
    "<s:The farmer> <c:said> <q:he did not know whether the calf would live>.",
    "<s:The heirs> <c:do not know> <q:whether a will exists>.",
    "<q:“I'm not sure it was him,”> <s:the clerk> <c:said>.",
    "<s:The ministry> <c:said> <q:the cause remained unclear>.",
    "<s:The chemist> <c:said> <q:a leak was more than likely>.",
    "<s:The astronomer> <c:said> <q:there was a chance that the comet would break up>.",
    "<s:The widow> <c:had no idea> <q:where the money went>.",
    "<q:“Nobody knows why the bees left,”> <s:the keeper> <c:said>.",
    "<s:The treasurer> <c:is doubtful> <q:that the sum is right>.",
    "<s:The umpire> <c:said> <q:the outcome was still uncertain>.",
    "<s:The owners> <c:are probably rejecting> <q:the bid>.",
    "<s:The engineers> <c:said> <q:it remains to be seen if the dam will hold>.",
    "<c:It's hard to say> <q:how the fire began>.",
  ],
  "what others are said to say": [
    "<q:The duke> <c:is said> <q:to be ill>.",
    "<q:The painting> <c:was thought> <q:to be lost>.",
    "<q:The suspect> <c:is believed> <q:to have fled>.",
    "<q:The pair> <c:are rumoured> <q:to have married>.",
    "<c:It is believed> <q:that the fire was set>.",
    "<s:Police> <c:said> <q:the man is believed to be armed>.",
    "<q:Two miners> <c:were reported> <q:to be missing>.",
    "<c:It is understood> <q:that the deal collapsed>.",
  ],
};

const PLAIN: Readonly<Record<string, readonly string[]>> = {
  "plain saying": [
    "<q:The ferry sank>, <s:the coastguard> <c:said>.",
    "<s:The coach> <c:confirmed> <q:that Okafor will play>.",
    "<s:The lab> <c:announced> <q:a cure>.",
    "<s:The duke> <c:denied> <q:the story>.",
    "<s:The union> <c:urged> <q:members to vote>.",
    "<s:Locals> <c:believe> <q:the well is cursed>.",
    "<s:Analysts> <c:expect> <q:a rise>.",
    "<s:The minister> <c:declined> <q:to comment>.",
    "<s:Police> <c:indicated> <q:that the case was closed>.",
    "<s:The bank> <c:claims> <q:that it was robbed>.",
    "<s:The brewer> <c:alleged> <q:that the label was copied>.",
    "<s:The pilot> <c:is certain> <q:that the light was red>.",
    "<s:Her> <c:claim that> <q:the vase is Ming> convinced the jury.",
    "<s:The chef> <c:suggested> <q:adding salt>.",
    "<s:The architect> <c:suggested> <q:that the tower be moved>.",
    "<s:The judge> <c:said> <q:the law was clear>.",
    "<s:The board> <c:would say> <q:nothing more>.",
    "<s:The crew> <c:can confirm> <q:that the hatch was shut>.",
    "<s:The guard> <c:feared> <q:that the dog would bite>.",
    "<q:The tunnel flooded twice.>",
  ],
  "a modal that is not of the main clause": [
    "<s:The court> <c:ruled> <q:that people who may be affected must be told>.",
    "<s:The mayor> <c:said> <q:the city will close roads that might flood>.",
    "<s:The doctor> <c:said> <q:she left because the ward might close>.",
    "<q:“It is over. It may come back.”>",
    "<q:“We lost,”> <s:the captain> <c:said>. <q:“Next year could be better.”>",
    "<s:The airline> <c:said> <q:it had cancelled the flight so that crews, who might be tired, could rest>.",
    "<s:The agency> <c:said> <q:the firm knew that the valve could fail>.",
    "<s:The vicar> <c:said> <q:the bells rang; the rest might follow>.",
    "<s:The teacher> <c:said> <q:the pupils were told that they could leave>.",
    "<s:The trust> <c:said> <q:the hall, which may be sold, was built in 1820>.",
    "<s:The keeper> <c:said> <q:the lions were fed before they could roar>.",
    "<s:The ministry> <c:said> <q:anyone who might have eaten the cheese should see a doctor>.",
    "<s:The actor> <c:says> <q:he quit when he could>.",
    "<s:The trader> <c:said> <q:he sold because he thought the price might fall>.",
    "<s:The guide> <c:told> visitors <q:the tower was strong although it might not look so>.",
    "<s:The captain> <c:said> <q:the ship had turned while it could>.",
    "<s:The zoo> <c:said> <q:a panda that could be pregnant was resting>.",
    "<s:The pastor> <c:believes> <q:those who may doubt are welcome>.",
    "<s:The party> <c:sees> <q:the fair as a chance to meet women who are likely to vote>.",
  ],
  "could and may of other kinds": [
    "<s:The widow> <c:said> <q:she could not sleep>.",
    "<s:The boy> <c:said> <q:he could hear the sea>.",
    "<s:The diver> <c:said> <q:he couldn't breathe>.",
    "<s:The bishop> <c:said> <q:the fair opened in May>.",
    "<s:The premier> <c:said> <q:May had promised a vote>.",
    "<s:The king> <c:praised> <q:the might of the fleet>.",
    "<s:The runner> <c:said> <q:she ran as fast as she could>.",
    "<s:The clerk> <c:could not say> <q:who had signed>.",
    "<s:The envoy> <c:couldn't agree more> <q:with the plan>.",
    "<s:The twins> <c:said> <q:they could smell gas>.",
    "<s:The agent> <c:could not be reached> <q:for comment>.",
    "<s:The general> <c:spoke of> <q:military might>.",
    "<s:The pianist> <c:said> <q:he could see the exit>.",
    "<s:The nurse> <c:said> <q:they could only wait>.",
  ],
  questions: [
    "<s:The judge> <c:asked> <q:whether the light could have been red>.",
    "<q:“Could it be a wolf?”> <s:the shepherd> <c:asked>.",
    "<s:Readers> <c:wondered> <q:if the author might return>.",
    "<q:“May I sit down?”> <s:she> <c:said>.",
    "<s:The panel> <c:questioned> <q:whether the drug might harm children>.",
  ],
  "appearing before people, and other verbs in their other senses": [
    "<s:The singer> <c:appeared on stage to announce> <q:a tour>.",
    "<s:The minister> <c:appeared before reporters to defend> <q:the cut>.",
    "<s:The duke> <c:appeared in court, saying> <q:he was innocent>.",
    "<s:The detective> <c:said> <q:the suspect was in custody>.",
    "<s:Police> <c:said> <q:two suspects fled>.",
    "<s:The paper> <c:first reported> <q:the theft>.",
    "<q:The theft> <c:was first reported by> <s:the Gazette>.",
    "<s:The critic> <c:said> <q:the band appeared on stage at nine>.",
    "<s:The teacher> <c:was said by> <s:pupils> <q:to be strict>.",
    "<s:The host> <c:looked back on> <q:a good year>.",
    "<s:The mayor> <c:sounded the alarm over> <q:rats>.",
  ],
  "likely and possible before a noun": [
    "<s:The poll> <c:found> <q:that likely voters prefer the mayor>.",
    "<s:The police> <c:said> <q:they were looking into possible motives>.",
    "<s:The museum> <c:said> <q:the work would be done as soon as possible>.",
    "<s:The surgeon> <c:said> <q:it was not possible to operate>.",
    "<s:The lawyer> <c:said> <q:the probable cause hearing was on Monday>.",
    "<s:The agent> <c:said> <q:the house had an uncertain history>.",
    "<s:The club> <c:wants> <q:the best possible pitch>.",
  ],
  certainty: [
    "<s:The gymnast> <c:has no doubt> <q:that she will win>.",
    "<s:The engineer> <c:is sure> <q:that the bolt held>.",
    "<s:The bank> <c:made clear> <q:that the branch will close>.",
    "<s:The captain> <c:knows> <q:why the ship sank>.",
    "<s:The clerk> <c:said> <q:he knew who had the key>.",
    "<s:The guide> <c:said> <q:it was clear that the path was shut>.",
    "<s:The minister> <c:said> <q:the cause is known>.",
    "<s:The prince> <c:left no doubt> <q:that he would stay>.",
  ],
};

describe.each(Object.entries(HEDGED))("hedged: %s", (_, texts) => {
  it.each(texts)("%s", (notation) => {
    expect(isHedged(notation)).toBe(true);
  });
});

describe.each(Object.entries(PLAIN))("not hedged: %s", (_, texts) => {
  it.each(texts)("%s", (notation) => {
    expect(isHedged(notation)).toBe(false);
  });
});

describe("the table", () => {
  it("has 150 cases or more, none twice", () => {
    const all = [HEDGED, PLAIN].flatMap((table) => Object.values(table).flat());
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(new Set(all).size).toBe(all.length);
  });
});
