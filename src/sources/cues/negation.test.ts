import { describe, expect, it } from "vitest";
import { marked } from "../../../test/cli/notation.js";
import { analyze } from "../../text/index.js";
import { Words } from "../words.js";
import { readCue } from "./read-cue.js";

function read(notation: string): { readonly negated: boolean; readonly stance: string } {
  const { text, statements } = marked(notation);
  return readCue(new Words(analyze(text)), statements[0]);
}

const NEGATED: Readonly<Record<string, readonly string[]>> = {
  "not, n't, never": [
    "<s:The duke> <c:did not say> <q:that he was ill>.",
    "<s:The lab> <c:didn't announce> <q:the result>.",
    "<s:The bank> <c:has never claimed> <q:that the vault was safe>.",
    "<s:The coach> <c:does not believe> <q:that the leg is broken>.",
    "<s:Pilots> <c:don’t think> <q:the runway is long enough>.",
    "<s:The envoy> <c:did not deny> <q:the meeting>.",
    "<s:The heir> <c:never asked> <q:where the money was>.",
    "<s:Police> <c:have not confirmed> <q:the name>.",
    "<s:The company> <c:can't confirm> <q:the recall>.",
    "<s:The clerk> <c:could not say> <q:who had signed>.",
    "<s:The mayor> <c:wouldn't say> <q:when the pool would open>.",
    "<s:The union> <c:is not calling for> <q:a strike>.",
    "<s:The agency> <c:had not predicted> <q:the frost>.",
    "<s:Farmers> <c:do not want> <q:the dam>.",
    "<s:The editor> <c:cannot recall> <q:who wrote it>.",
    "<s:The curator> <c:is not convinced> <q:that it is real>.",
    "<s:The keeper> <c:was not aware> <q:that the gate was open>.",
    "<s:The jury> <c:was never told> <q:that he had confessed>.",
    "<s:The report> <c:does not suggest> <q:that anyone lied>.",
    "<s:The study> <c:did not find> <q:any link>.",
    "<s:The doctor> <c:has not ruled out> <q:a fracture>.",
    "<s:The airline> <c:would not rule out> <q:job losses>.",
    "<s:The vicar> <c:did not exactly say> <q:that the roof was safe>.",
    "<s:The owners> <c:will not reveal> <q:the price>.",
    "<s:The skipper> <c:isn't saying> <q:where he fishes>.",
    "<s:The court> <c:did not order> <q:a retrial>.",
    "<s:The board> <c:had not promised> <q:a bonus>.",
    "<s:She> <c:hasn't decided> <q:to retire>.",
    "<s:The poll> <c:did not ask> <q:about the monarchy>.",
    "<s:The actor> <c:is not worried about> <q:the reviews>.",
    "<s:The firm> did not <c:say> <q:how many>.",
    "<s:The governor> has never <c:claimed> <q:that the water was clean>.",
    "<s:He> does n't <c:believe> <q:in ghosts>.",
    "<s:The trust> <c:did not, however, object to> <q:the sale>.",
    "<s:The premier> <c:no longer believes> <q:that the pact will hold>.",
    "<s:The ministry> <c:no longer insists> <q:on a visa>.",
    "<s:The mill> <c:has no plans> <q:to close>.",
    "<s:The club> <c:made no mention of> <q:the injury>.",
    "<s:The heirs> <c:have no interest in> <q:a settlement>.",
    "<s:The clerk> <c:had no idea> <q:what it meant>.",
    "<s:The league> <c:expressed no wish> <q:to replay the match>.",
    "<s:The widow> <c:hardly believed> <q:what she heard>.",
  ],
  "without, yet, fail, short of": [
    "She left <c:without saying> <q:where she was going>.",
    "<s:He> spoke <c:without mentioning> <q:the fire>.",
    "<s:The bank> <c:has yet to announce> <q:the date>.",
    "<s:The panel> <c:has yet to decide> <q:whether to appeal>.",
    "<s:The guide> <c:failed to mention> <q:the bears>.",
    "<s:The seller> <c:failed to disclose> <q:the damp>.",
    "<s:The envoy> <c:stopped short of saying> <q:that talks had failed>.",
    "<s:The bishop> <c:stopped short of> <q:calling for a boycott>.",
    "<s:The firm> <c:neither confirmed> <q:the report>.",
    "<s:The star> neither <c:confirmed> nor denied <q:the story>.",
    "<s:The coach> <c:has failed to explain> <q:the loss>.",
  ],
  "sources that are nobody": [
    "<s:No one> <c:said> <q:that the bridge was safe>.",
    "<s:Nobody> <c:believes> <q:the alibi>.",
    "<s:None of the witnesses> <c:claimed> <q:to have seen a gun>.",
    "<s:Neither side> <c:admitted> <q:that it had fired first>.",
    "<s:No expert> <c:expects> <q:a quick end>.",
    "<s:Nothing in the file> <c:suggests> <q:that he lied>.",
    "<s:Not one member> <c:asked> <q:about the cost>.",
    "<s:Not even his allies> <c:think> <q:that he will win>.",
    "<s:No evidence> <c:shows> <q:that the drug works>.",
    "<s:Neither of the sisters> <c:wanted> <q:the farm>.",
    "<s:Not a single resident> <c:complained> <q:about the smell>.",
  ],
  "a negation before the subject": [
    "Never has <s:the king> <c:said> <q:that he would abdicate>.",
    "Nor did <s:the captain> <c:mention> <q:the ice>.",
    "At no point did <s:the doctor> <c:warn> <q:that the pills were strong>.",
    "Neither did <s:the union> <c:ask> <q:for more pay>.",
    "The mayor was silent, nor would <s:his aide> <c:say> <q:why>.",
  ],
  "refusing to say": [
    "<s:The duke> <c:refused to confirm> <q:the engagement>.",
    "<s:The bank> <c:declined> <q:to comment>.",
    "<s:Police> <c:declined> <q:to name the victim>.",
    "<s:The lawyer> <c:refused> <q:to say who had paid>.",
    "<s:The firm> <c:refused to rule out> <q:layoffs>.",
    "<s:The envoy> <c:declined to discuss> <q:the talks>.",
    "<s:The chef> <c:has refused to apologise for> <q:the soup>.",
    "<s:The agency> <c:did not respond to> <q:a request for comment>.",
    "<s:The agent> <c:has not replied to> <q:questions>.",
    "<s:The star> <c:could not be reached> <q:for comment>.",
    "<s:The clinic> <c:would not comment on> <q:the case>.",
    "<s:The keeper> <c:remained silent about> <q:the escape>.",
    "<s:The curator> <c:declined> <q:an interview>.",
    "<s:The ministry> <c:had no comment on> <q:the leak>.",
    "<s:The witness> <c:was reluctant> <q:to say what she saw>.",
    "<s:The owner> <c:avoided mentioning> <q:the debt>.",
    "<s:The treasurer> <c:refuses to acknowledge> <q:the hole in the budget>.",
    "<s:The band> <c:is refusing to explain> <q:the split>.",
    "<s:The landlord> <c:never answered> <q:the letters>.",
  ],
  "unaware, unclear": [
    "<s:The heir> <c:was unaware of> <q:the debts>.",
    "<s:The judge> <c:was unconvinced> <q:that he had slept>.",
    "<c:It is unclear> <q:who lit the fire>.",
    "<s:Residents> <c:are unsure> <q:when the water will be back>.",
  ],
};

const PLAIN: Readonly<Record<string, readonly string[]>> = {
  "negation in the content": [
    "<s:The duke> <c:said> <q:it was not true>.",
    "<s:The lab> <c:announced> <q:that the drug did not work>.",
    "<s:She> <c:said> <q:she did not know who had called>.",
    "<q:“I never touched it,”> <s:the boy> <c:said>.",
    "<s:The bank> <c:insists> <q:that nobody was paid>.",
    "<s:The coach> <c:thinks> <q:they cannot win>.",
    "<s:The mayor> <c:said> <q:no>.",
    "<s:The union> <c:told> <q:drivers not to work>.",
    "<s:Villagers> <c:were told> <q:not to drink the water>.",
    "<s:The actor> <c:asked> <q:not to be named>.",
    "<s:The keeper> <c:hopes> <q:not to be bitten again>.",
    "<s:The agency> <c:warned> <q:people never to swim alone>.",
    "<s:The clerk> <c:asked> <q:why nobody had come>.",
    "<s:The board> <c:voted> <q:not to sell>.",
    "<s:The judge> <c:ruled> <q:that there was no case>.",
    "<q:No deal is near>, <s:the envoy> <c:said>.",
    "<s:The firm> <c:promised> <q:never to raise the fee>.",
    "<s:The pilot> <c:decided> <q:not to land>.",
    "<s:The widow> <c:believes> <q:that nothing was stolen>.",
    "<s:The vet> <c:said> <q:the cow would not live>.",
  ],
  "denying and forbidding": [
    "<s:The winger> <c:denied> <q:that he had refused a test>.",
    "<s:The bank> <c:rejected> <q:the claim>.",
    "<s:The court> <c:banned> <q:the march>.",
    "<s:The league> <c:ruled out> <q:a replay>.",
    "<s:The doctor> <c:forbade> <q:wine>.",
    "<s:The board> <c:dismissed> <q:the idea>.",
    "<s:Teachers> <c:oppose> <q:the test>.",
    "<s:The author> <c:disagrees with> <q:the ending>.",
    "<s:Fans> <c:doubt> <q:that he is fit>.",
    "<s:The brewer> <c:disputed> <q:the bill>.",
  ],
  "refusing to act": [
    "<s:The referee> <c:refused> <q:to leave the pitch>.",
    "<s:The minister> <c:refused> <q:to resign>.",
    "<s:The goalkeeper> <c:declined> <q:to travel with the team>.",
    "<s:The crew> <c:refuses> <q:to sail>.",
    "<s:The mill> <c:declined> <q:to rehire the men>.",
  ],
  "not only, not just": [
    "<s:The coach> <c:not only said> <q:that they would win>, he bet on it.",
    "<s:The critic> <c:did not just say> <q:the play was bad>, she left.",
    "<s:The doctor> <c:didn't merely suggest> <q:a diet>.",
    "<s:The poet> <c:not surprisingly called> <q:the prize deserved>.",
    "<s:The judge> <c:did not simply warn> <q:the crowd>, he cleared the room.",
  ],
  "not that takes nothing away": [
    "<s:The envoy> <c:couldn't agree more> <q:with the plan>.",
    "<s:The widow> <c:did not hesitate to say> <q:that he was mean>.",
    "<s:The coach> <c:didn't mince words, calling> <q:the match a farce>.",
    "<s:The chef> <c:can't help but think> <q:that the star was bought>.",
    "<s:The general> <c:could not have been clearer> <q:that the pass was closed>.",
    "<s:The nurse> <c:cannot stress enough> <q:that hands must be washed>.",
    "<s:The duchess> <c:made no secret of> <q:her boredom>.",
    "<s:The rower> <c:has no doubt> <q:that she was first>.",
    "<s:The banker> <c:makes no apologies for> <q:the bonus>.",
    "<s:The guide> <c:never tires of saying> <q:that the tower leans>.",
    "<s:The priest> <c:is not afraid to say> <q:that he voted>.",
    "<s:The boxer> <c:has never stopped saying> <q:that he won>.",
    "<s:The premier> <c:left no doubt> <q:that she would stay>.",
    "<s:The trainer> <c:was not shy about saying> <q:that he had bet>.",
    "<s:The pianist> <c:wasted no time in announcing> <q:a tour>.",
    "<s:The farmer> <c:can't overstate> <q:how dry it is>.",
  ],
  "two that cancel out": [
    "<s:The duke> <c:did not refuse> <q:to answer>.",
    "<s:The guide> <c:did not fail to mention> <q:the bears>.",
    "<s:The bank> <c:never declined to comment on> <q:the loan>.",
    "<s:The witness> <c:has never refused> <q:to say what she saw>.",
    "<s:No one> <c:failed to notice> <q:that the king was absent>.",
    "<s:Nobody> <c:did not know> <q:that the shop was closing>.",
  ],
  "rare, but said": [
    "<s:The king> <c:rarely says> <q:what he thinks>.",
    "<s:The clerk> <c:seldom admitted> <q:an error>.",
    "<s:Few farmers> <c:expect> <q:rain>.",
    "<s:Not all voters> <c:believe> <q:the promise>.",
    "<s:Not everyone> <c:agrees> <q:that the statue is ugly>.",
    "<s:Little-known bands> <c:say> <q:the fee is unfair>.",
    "<s:The miner> <c:only said> <q:that he was tired>.",
  ],
  "plain saying": [
    "<q:The ferry sank>, <s:the coastguard> <c:said>.",
    "<q:Wages have stalled>, <c:according to> <s:the bank>.",
    "<s:The union> <c:called for> <q:a vote>.",
    "<s:The lab> <c:expects> <q:results in May>.",
    "<s:The studio> <c:has confirmed> <q:a sequel>.",
    "<s:The teacher> <c:replied> <q:that the exam was fair>.",
    "<s:Norwegian police> <c:said> <q:the boat was empty>.",
    "<s:Nora Knott> <c:said> <q:the knot was tight>.",
    "<s:The Nobel committee> <c:announced> <q:the prize>.",
    "<q:“Not again.”>",
    "The airline did not fly on Sunday. <s:It> <c:said> <q:fog was to blame>.",
    "The plan was never popular, and <s:the mayor> <c:said> <q:so>.",
    "Without a lawyer, <s:the boy> <c:told> police <q:that he was alone>.",
    "<s:The striker, who did not play,> <c:said> <q:he was fit>.",
    "<s:The minister> <c:responded to> <q:the letter>.",
    "<s:The agent> <c:answered> <q:every question>.",
    "<s:The seller> <c:knew> <q:that the clock was a copy>.",
    "<s:The keeper> <c:is aware of> <q:the risk>.",
    "<s:The board> <c:has decided> <q:to appeal>.",
    "Asked why he had not come, <s:the actor> <c:said> <q:he was ill>.",
  ],
};

describe.each(Object.entries(NEGATED))("negated: %s", (_, texts) => {
  it.each(texts)("%s", (notation) => {
    expect(read(notation).negated).toBe(true);
  });
});

describe.each(Object.entries(PLAIN))("not negated: %s", (_, texts) => {
  it.each(texts)("%s", (notation) => {
    expect(read(notation).negated).toBe(false);
  });
});

describe("negation and stance together", () => {
  it.each([
    ["<s:The duke> <c:did not refuse> <q:to answer>.", "asserts"],
    ["<s:The duke> <c:never refused> <q:to deny the story>.", "denies"],
    ["<s:The firm> <c:did not respond>.", "declines"],
    ["<s:The firm> <c:did not deny> <q:it>.", "denies"],
    ["<s:The firm> <c:refused to rule out> <q:layoffs>.", "declines"],
    ["<s:The firm> <c:does not want> <q:a fight>.", "wants"],
  ])("%s %s", (notation, stance) => {
    expect(read(notation).stance).toBe(stance);
  });
});

describe("the table", () => {
  it("has 150 cases or more, none twice", () => {
    const all = [NEGATED, PLAIN].flatMap((table) => Object.values(table).flat());
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(new Set(all).size).toBe(all.length);
  });
});
