import type { CueClass } from "./cue-verbs.js";

/**
 * Nouns and adjectives that attribute: "the claim that", "his belief that", "a call for", "is confident
 * that". Singular forms. Origin: as `cue-verbs.ts`; all that head a cue five times or more in the
 * training part of PolNeAR are here.
 */
export const CUE_NOUNS: Readonly<Record<CueClass, string>> = {
  asserts: `
    accusation acknowledgement acknowledgment admission affirmation agreement allegation apology
    argument assertion assessment assurance attack attribution backlash barb blast boast broadside case challenge characterization charge
    claim clarification complaint compliment conclusion condemnation confession confirmation consensus contention controversy
    critique critic criticism declaration defense defence denunciation depiction description diatribe
    disclosure endorser explanation exclamation finding gripe grievance hint implication indication
    insinuation insistence insult interpretation jab jibe judgement judgment justification lament line
    lie mention narrative objection observation outrage point praise proclamation pronouncement quip
    rant rationale rebuke recollection reference reminder response reply retort revelation rhetoric ruling
    rumor rumour slur suggestion swipe testament tirade tribute truth verdict`,
  denies:
    "denial dismissal disagreement disavowal dispute rebuttal refutation rejection repudiation retraction",
  asks: "enquiry inquiry query question",
  wants: `
    advice aim ambition appeal approval attempt backing ballot bid call campaign command commitment
    consent crusade decision decree demand desire directive effort encouragement endorsement enthusiasm
    exhortation goal hope instruction intent intention invitation oath objective offer opposition opponent oppositon order
    petition plan plea pledge policy preference pressure priority promise proposal push recommendation
    request requirement resistance stance strategy support supporter threat ultimatum undertaking urging
    vote vow wish willingness zeal`,
  predicts: "expectation forecast prediction prognosis projection prophecy warning",
  believes: `
    anger anxiety assumption attitude belief care concern confidence conviction dismay disappointment
    doubt dread estimate faith fear feeling frustration guess hunch idea impression interest joy knowledge
    misgiving mood mind notion opinion outlook perception position pride qualm realization regret reservation
    resentment respect satisfaction scepticism sense sentiment skepticism speculation surprise suspicion
    thinking thought trust uncertainty understanding unease view viewpoint worry`,
  declines: "reluctance refusal silence unwillingness",
};

/**
 * Nouns for the shape in which something is said. A verb after them tells more: "issued a statement
 * calling for", "gave a speech in which she vowed".
 */
export const SHAPE_NOUNS = `
  address ad advertisement announcement answer article caption chant comment conversation debate discussion
  column editorial email e-mail essay focus headline interview issue letter message memo motto news note
  platform post read remark report show shout sign slogan speech state statement talk text testimony theme tone tweet
  video voice wording word`;

/** Adjectives, mostly after a form of "be". */
export const CUE_ADJECTIVES: Readonly<Record<CueClass, string>> = {
  asserts: `adamant apologetic apparent blunt candid clear complimentary critical dismissive effusive
    emphatic explicit frank insistent outspoken scathing vague vocal obvious self-described so-called quick`,
  denies: "incorrect",
  asks: "curious inquisitive",
  wants: `agreeable amenable anxious bent committed desperate determined eager enthusiastic game hopeful
    impatient inclined intent keen minded open opposed pledged poised prepared ready set supportive
    unopposed willing receptive`,
  predicts: "bullish bearish likely unlikely",
  believes: `afraid alarmed amazed amused angry appalled ashamed astonished aware  certain comfortable
    concerned confident conscious content convinced delighted devastated disappointed dissatisfied disgusted doubtful
    dubious embarrassed encouraged excited fearful fond frightened frustrated furious glad grateful
    guarded happy hard heartened horrified impressed indifferent interested jealous leery livid mindful
    mistrustful nervous optimistic outraged overjoyed perplexed persuaded pessimistic pleased proud puzzled
    reassured relieved resigned sad satisfied sceptical scared shocked skeptical sorry stunned sure
    surprised suspicious sympathetic terrified thankful thrilled troubled unaware uncertain uncomfortable
    unconcerned unconvinced uneasy unhappy unimpressed unperturbed unsure unclear upset wary weary worried`,
  declines: "averse hesitant loath mum noncommittal reluctant reticent silent tight-lipped unwilling",
};
