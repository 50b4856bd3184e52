/*
 * What stands before a person's name: forms of address, offices and roles. Written for Hearsay from
 * general knowledge and the house style of news agencies. A form with "?" tells no sex for certain.
 */

/** Forms of address that tell a man. */
export const MALE_TITLES = `Mr. Mr Mister Messrs. Sir Lord Baron Count Duke Prince King Father Fr. Brother Br. Pope Imam Rabbi? Señor Senor Monsieur Herr Sheikh Sheik Don? Pastor? Monsignor Msgr. Cardinal Archbishop? Emperor Emir Sultan? Ayatollah Mullah Maulana Shri`;

/** Forms of address that tell a woman. */
export const FEMALE_TITLES = `Mrs. Mrs Ms. Ms Miss Mme. Madame Mademoiselle Lady Dame Baroness Countess Duchess Princess Queen Sister Señora Senora Frau Empress Mother?`;

/**
 * Words, in small letters, that end what stands before a name: "Defence Minister Yoav Gallant",
 * "campaign spokeswoman Hope Hicks". With a full stop where the short form has one.
 */
export const TITLE_HEADS = `
mr. mr mrs. mrs ms. ms mx. miss mister messrs. mme. madame monsieur herr frau señor señora sir dame lord lady baron baroness count countess
duke duchess prince princess king queen emperor emir sultan sheikh sheik shah pope cardinal archbishop bishop monsignor msgr. father fr. sister brother
rev. reverend pastor rabbi imam ayatollah mullah dalai
dr. dr doctor prof. professor
sen. sens. senator senators rep. reps. representative representatives congressman congresswoman congressmen gov. govs. governor governors lt.
pres. president presidents vice-president premier chancellor minister ministers secretary secretaries treasurer comptroller mayor mayors
councilman councilwoman councilor councillor councilmember alderman alderwoman assemblyman assemblywoman delegate commissioner commissioners
ambassador ambassadors amb. envoy consul speaker whip majority-leader leader leaders chairman chairwoman chair chairperson chairmen co-chair co-chairman co-chairwoman
vice-chairman vice-chair member members mp mps mep meps td msp lawmaker lawmakers legislator legislators parliamentarian politician
attorney attorneys atty. judge judges justice justices magistrate prosecutor prosecutors solicitor barrister sheriff marshal constable
gen. gens. general generals lt.-gen. maj. major col. colonel capt. captain cmdr. commander lieutenant sgt. sergeant cpl. corporal pvt. private spc. specialist
adm. admiral brig. brigadier commandant officer officers detective det. inspector insp. superintendent supt. chief chiefs deputy patrolman trooper agent
director directors administrator manager managers strategist strategists pollster pollsters adviser advisers advisor advisors consultant consultants aide aides
spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons surrogate surrogates operative operatives staffer lobbyist fundraiser donor organizer organiser
coordinator counsel counselor lawyer lawyers solicitor-general attorney-general economist economists historian historians analyst analysts expert experts
scientist scientists researcher researchers scholar sociologist psychologist psychiatrist physician surgeon nurse teacher engineer epidemiologist virologist biologist
physicist chemist astronomer philosopher theologian
journalist journalists reporter reporters correspondent columnist columnists editor editors publisher anchor anchors host hosts co-host moderator moderators
commentator commentators pundit contributor broadcaster photographer blogger producer presenter interviewer author authors writer writers poet novelist
actor actress actors comedian director filmmaker singer musician rapper artist star celebrity designer model
businessman businesswoman businessmen executive entrepreneur billionaire millionaire investor financier banker magnate mogul tycoon developer ceo cfo coo cto
secretary-general director-general undersecretary under-secretary chief-of-staff founder co-founder owner partner boss dictator strongman activist activists campaigner protester whistleblower dissident veteran
candidate candidates contender contenders nominee nominees rival rivals challenger incumbent opponent hopeful frontrunner front-runner runner-up mate supporter ally
coach manager player quarterback pitcher striker goalkeeper footballer boxer champion swimmer golfer
wife husband son daughter brother sister mother father grandfather grandmother uncle aunt cousin niece nephew widow fiancée fiance girlfriend boyfriend friend colleague
victim suspect gunman resident voter student defendant witness survivor neighbor neighbour
democrat republican democrats republicans libertarian
hon. honorable honourable
`;

/** Words in small letters that may stand inside such a title, before its last word. */
export const TITLE_PARTS = `
prime deputy vice foreign defence defense interior finance home justice education health labour labor trade environment energy culture agriculture transport economy economic
acting former ex- then then- current new newly outgoing incoming late longtime long-time veteran senior junior top leading chief principal lead assistant associate
executive managing general national regional local federal state city county district municipal provincial
house senate assembly parliamentary congressional presidential vice-presidential gubernatorial senatorial mayoral legislative judicial
white press campaign communications political policy media digital field finance legal security intelligence military police fire army navy force marine
majority minority opposition party committee council board supreme court appeals circuit attorney solicitor lieutenant major brigadier lt. maj. brig. gen. col. sgt. staff
republican democratic gop democrat libertarian conservative liberal independent progressive labour tory green socialist communist far-right far-left left-wing right-wing
retired ret. founding co- joint chief-of-staff staff undersecretary under-secretary secretary-general director-general permanent special human rights
treasury crown running fellow first second third tech real estate reality tv television radio talk show talk-show hedge fund hedge-fund super pac news sports film pop rock
two-time three-time four-term two-term one-time onetime self-described business private public affairs relations research science political-science law history economics
democratic-leaning swing-state evangelical christian catholic muslim jewish black conservative-leaning anti-trump pro-trump pro-clinton climate civil-rights civil
of and the for & opinion polling data computer english head
`;

/** Words that stand behind a surname and belong to the name. */
export const NAME_ENDINGS = `Jr. Jr Sr. Sr II III IV V M.D. MD Ph.D. PhD Esq. KC QC MP MEP`;
