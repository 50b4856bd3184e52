/**
 * Verbs that attribute, by what their subject does with the content. Base forms, as in a dictionary;
 * their inflections are made from `irregular-verbs.ts` and the rules of spelling.
 *
 * Origin: written for this project. Every verb that heads a cue five times or more in the training
 * part of PolNeAR (Newell, Margolin and Ruths 2018) is here, which a test proves; the rest were added
 * by hand from news English. The classes carry on ideas of FactBank (Saurí and Pustejovsky 2009: who is
 * committed to what, and how firmly), of TimeML's intensional actions, and of Karttunen's implicative
 * verbs (1971: "refuse to say" entails that it was not said).
 */

/** What the source does with the content; the same names as the record's stances. */
export type CueClass = "asserts" | "denies" | "asks" | "wants" | "predicts" | "believes" | "declines";

/** Verbs that carry a meaning of their own. */
export const CUE_VERBS: Readonly<Record<CueClass, string>> = {
  // Says that it is so, or passes a judgement aloud: praise, blame and mockery are here too.
  asserts: `
    accuse acknowledge acquiesce add address admit admonish advertise affirm agree air allege  allude
    amplify announce answer apologize apologise applaud apply appoint argue articulate assail assert
    assess assure attack attest attribute avow  banter bark bash bellow bemoan berate blame blast blog
    boast bolster boo brag brand bridle brief broadcast call caution celebrate certify champion chant
    characterize characterise charge chastise cheer chide chime chronicle chuckle circulate cite clarify
    claim commend comment compare complain compliment concede conclude concur condemn confess confide
    confirm congratulate contend contrast convey convict convince correct corroborate counsel 
    counter cover credit criticize criticise cry declare decry  defend  delineate deliver
    demonstrate denigrate denounce deplore deride describe detail diagnose dish disclose discuss disparage
    display disrespect distance divulge document double downplay dub echo elaborate elucidate email
    e-mail emerge emphasize emphasise endow enthuse enumerate equate establish exaggerate exclaim
    exonerate explain expose expound  extol fault feature file fire flag flaunt frame fume gloat
     gossip grant grimace gripe groan grouse growl grumble gush hail hammer herald highlight hint hire
    hiss hit holler honor honour identify illustrate impart implicate imply include indict indicate infer
    inform insinuate insist insult interject interpret interrupt intimate intone introduce invoke
    jab jibe jeer jest join joke justify knock label lambast lambaste lament lampoon lash laud laugh lay
    lead leak lecture lie liken link list locate maintain malign mark marvel mention mock moan mourn mumble
    murmur muse mutter name narrate nominate note  notify observe offend opine orate outline paint
    paraphrase parrot pass pen phone pick pillory pin play plead point portray posit post postulate praise
    preach preface present proclaim profess promote pronounce prophesize protest prove publicize publish
    pun purport qualify quip quote rage rail rank rant rap rave reaffirm reason reassert reassure rebuke
    recall recap recapitulate recite reckon recognize recognise record recount redouble refer 
    reflect register rehash reiterate relate relay release remark remind reminisce rename  reply
    report reprimand represent reproach  restate resonate retell retort retweet reveal ridicule
    rip roar rule sang savage say scoff scold scorn scream shout show shriek shrug sign sigh signal sing
    skewer slam slur snap snarl sneer snipe snort sob spar specify spill squawk stammer state stipulate
    stress  stump stutter substantiate sue suggest sum summarize summarise surmise swear swipe
    sympathize talk target taunt tease tell  testify text thank thunder title tout trace trash trumpet
     tweet twist type underline underscore unveil update uphold upset utter vent verify vouch wail
    warn  whisper win write yell speak reword live-tweet fact-check reference rattle boldface chatter spin  find rumor rumour`,
  // Says that it is not so, or will not let it stand.
  denies: `
    contradict controvert debunk demolish deny disaffirm disagree disavow disclaim dismiss disown disprove
    dispute dissent gainsay negate rebuff rebut recant refute reject repudiate renounce retract`,
  // Puts it as a question.
  asks: "ask enquire grill inquire interrogate ponder query question quiz wonder",
  // Would have it so, or not so: wishes, requests, orders, plans and vows of one's own, sides taken.
  wants: `
    adopt advise advocate aim  appeal approve arrange aspire attempt authorize authorise back ban bar
    beg beseech bid block  clamor clamour coax command commit compel consent crave crusade
    decree dedicate demand desire determine devise  direct disapprove discourage embrace encourage
    endeavor endorse enjoin entreat envision exhort favor favour fight forbid fundraise goad implore incite
    instruct intend invite lobby long mandate nag need negotiate nudge object  oppose opt order
    permit persuade petition plan plot pledge prefer prepare prescribe press pressure prod prohibit promise
    prompt propose pursue recommend renew request require resist resolve restrict schedule scheme second
     side solicit strive support threaten urge veto volunteer vote vow want welcome wish  yearn hope challenge allow`,
  // Says what is to come.
  predicts: `anticipate augur bet envisage expect forebode forecast foresee foretell portend predict
    prognosticate project prophesy wager`,
  // Holds it to be so, or feels so about it, said or not: thinks, knows, fears, likes.
  believes: `
    accept admire adore appreciate assume  begrudge believe calculate care cherish comprehend conceive
    concern consider contemplate count covet debate deduce deem deliberate despise detect detest differ
    discern discover disdain dislike distrust doubt dread enjoy enthrall envy estimate evaluate experience
    fancy fathom fear feel figure  forget gather grasp guess hate hear hold ignore imagine interest
    judge know learn like loathe love mean mind mistrust mull notice perceive presume realize realise
    reassess reconsider regard regret relish remember resent respect rethink revere see sense speculate
    suppose suspect think treasure trust understand view visualize watch weigh worry anger infuriate frustrate horrify thrill alarm`,
  // Will not, or does not, say or do it.
  declines:
    "abstain avoid balk baulk decline demur deflect dodge duck evade refrain refuse shun sidestep spurn withhold",
};

/**
 * Verbs that say little by themselves: the noun or adjective after them tells what is done ("made a
 * promise", "voiced fears", "is confident"). By the class they have where none follows.
 */
export const LIGHT_VERBS: Readonly<Record<CueClass, string>> = {
  asserts: `be become bring come carry cast design do draw drop  fill float get give hand have issue 
    launch leave make mount move open pay peddle pose provide put raise read receive remain repeat return run
    send set share shift shoot spread stand stick strike submit take throw trade unleash  voice express offer`,
  denies: "",
  asks: "",
  wants: "",
  predicts: "",
  believes: "bear harbor harbour nurse",
  declines: "",
};

/**
 * Verbs that pass on to the verb after them: "continued to insist", "seemed to suggest", "responded by
 * saying". By the class they have where none follows.
 */
export const CARRYING_VERBS: Readonly<Record<CueClass, string>> = {
  asserts: `begin break close continue  devote end fail focus follow force go help keep manage
     meet proceed  react reach respond  resume seize spend start step stop struggle stoop tend turn`,
  denies: "",
  asks: "",
  wants: "choose  decide hasten hurry let   push rush seek try use work wait campaign",
  predicts: "",
  believes: "appear hesitate look seem sound",
  declines: "",
};
