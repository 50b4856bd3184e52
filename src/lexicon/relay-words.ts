/**
 * Words by which a text says that something reached it through another outlet or person. Collected
 * for this purpose; facts of the language, under no licence. Words are parted by white space.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs whose object hears: "told CNN". */
export const TELLING: ReadonlySet<string> = words(
  "told tell tells telling informed informing informs assured",
);

/** What two have together: "an interview with NBC", "a conversation with", "a call to". */
export const MEETINGS: ReadonlySet<string> = words(`
  interview interviews interviewed interviewing conversation chat sit-down q&a remarks comments comment exchange
`);

/** How one is on a programme: "an appearance on", "a call to". */
export const APPEARANCES: ReadonlySet<string> = words(`
  appearance appearances call town-hall hall panel podcast segment discussion
`);

/** What is handed to an outlet: "in a statement to CNN". */
export const SENDINGS: ReadonlySet<string> = words(`
  statement statements email e-mail emails e-mails letter note response message messages written spoke speaking speak
  speaks talking talked talk comments remarks confirmed said explained admitted disclosed revealed
  insisted complained complaining acknowledged acknowledging leaked told confided reiterated denied admitting insisting confirming explaining responding responded responds
`);

/** What appears on air: "appearing on", "said on", "a guest on". */
export const ON_AIR: ReadonlySet<string> = words(`
  said says say saying appeared appearing appearance appearances speaking spoke interview interviewed interviews told
  host co-host guest aired airing airs show live argued added asked insisted declared claimed joked predicted
  panel discussion hall segment remarks comments went sunday monday tuesday wednesday thursday friday saturday
  morning night evening afternoon week warned criticized attacked slammed defended ripped blasted trashed
  called dismissed conceded acknowledged him her them discussion
`);

/** What is written for an outlet: "in an op-ed for", "wrote in". */
export const WRITINGS: ReadonlySet<string> = words(`
  wrote writes writing written write penned published op-ed op-eds column columns article articles essay piece editorial
  commentary blog interview post appeared editorials newsletter
`);

/** Which verbs make an outlet the doer: "obtained by", "first reported by". */
export const HANDLED: ReadonlySet<string> = words(`
  obtained reported quoted published cited provided reviewed interviewed hosted aired broadcast asked unearthed seen
  moderated recorded pressed questioned challenged pushed contacted grilled
`);

/** What an outlet does when it passes on what others said: "Politico reported that …". */
export const REPORTING: ReadonlySet<string> = words(`
  reported reports report quoted quotes quoting cited cites citing obtained published publishes revealed
  interviewed interviews asked pressed noted notes wrote writes aired broadcast said says
`);

/** Nouns that name a medium without its name: "told the newspaper". */
export const MEDIA_NOUNS: ReadonlySet<string> = words(`
  newspaper paper magazine network broadcaster channel station outlet website site daily tabloid weekly
  program programme show podcast publication newsletter blog agency newswire wire
`);

/** What a person is called who asks on an outlet's behalf: "talk-radio host Mike Gallagher". */
export const ASKERS: ReadonlySet<string> = words(`
  host hosts co-host anchor anchors interviewer moderator correspondent reporter columnist journalist podcaster
  broadcaster presenter editor blogger writer
`);

/** Outlets that speak: what is said "on" them is said on the air. */
export const ON_THE_AIR: ReadonlySet<string> = words(`
  cnn nbc abc cbs msnbc fox pbs npr cnbc bbc c-span hbo mtv espn radio tv television univision telemundo sky rt
  jazeera wmur wnyc itv itn skynews newsmax oan oann showtime sirius siriusxm
`);

/** Programmes, by the names under which texts cite them without their network. One a line, lower case. */
export const PROGRAMMES: readonly string[] = `
meet the press
face the nation
this week
state of the union
fox news sunday
fox & friends
fox and friends
morning joe
good morning america
the view
the today show
today show
60 minutes
hannity
the o'reilly factor
the kelly file
on the record
special report
the lead
the situation room
new day
anderson cooper 360
anderson cooper 360°
the rachel maddow show
the rachel maddow
hardball
meet the press daily
squawk box
the late show
the tonight show
tonight show
the daily show
last week tonight
real time
the colbert report
morning edition
all things considered
fresh air
nightline
newshour
the source
reliable sources
cbs this morning
world news tonight
nightly news
the five
tucker carlson tonight
the ingraham angle
outnumbered
america's newsroom
the situation
keepin' it 1600
democracy now!
democracy now
the dr. oz show
newsnight
question time
the andrew marr show
panorama
hardtalk
`
  .trim()
  .split("\n");

/** Outlets of several names, each group on a line of small letters, the first being the one compared. */
export const OUTLET_ALIASES: readonly string[] = `
huffpost|huffington post|huff post|huffpo|huffingtonpost
new york times|times of new york|nyt|ny times|nytimes|international new york times
washington post|wapo|wash post|washpost
wall street journal|wsj
usa today|usatoday
associated press|ap
agence france presse|afp
breitbart|breitbart news|breitbart news network|breitbart news daily|breitbart news saturday|breitbart news sunday
western journal|western journalism|west journal
politico|politico magazine
los angeles times|la times|l a times
fox news|fox|fox news channel|foxnews
nbc|nbc news
abc|abc news
cbs|cbs news
cnn|cable news network
bbc|bbc news|british broadcasting corporation
reuters|thomson reuters
bloomberg|bloomberg news
guardian|the guardian
buzzfeed|buzzfeed news
npr|national public radio
united press international|upi
`
  .trim()
  .split("\n");

/** Verbs by which a journalist publishes: what "Post columnist Lee wrote" comes through the Post. */
export const WRITTEN_BY: ReadonlySet<string> = words(`
  wrote writes written reported reports report writing reporting argued argues noted notes
`);

/** Verbs of asking: who is asked answers to the one who asks. */
export const ASKING: ReadonlySet<string> = words(
  `asked asks asking pressed pressing pushed questioned quizzed challenged grilled`,
);

/** What somebody holds rather than says: it need not go on reporting an interview. */
export const ATTITUDES: ReadonlySet<string> = words(`
  wants want wanted believes believe believed thinks think thought hopes hope hoped knows know knew plans plan planned intends
  supports support supported backs favors favours opposes opposed feels felt likes liked loves hates fears feared
  passion admiration desire decision decided decides seeks sought expects considers considered professed promoted
  voted endorsed filed signed proposed introduced ordered issued released launched
`);

/** Words of another time: "earlier", "in the past". What was said then was said elsewhere. */
export const NOT_NOW: ReadonlySet<string> = words(
  `earlier previously past formerly once ago recently repeatedly frequently often since`,
);

/** What a programme comes in: "Sunday's edition of". */
export const EDITIONS: ReadonlySet<string> = words(
  "broadcast edition episode airing taping instalment installment showing segment telecast recording",
);

/** Words that end the name of a programme: "The Ann Lee Show". */
export const PROGRAMME_ENDS: ReadonlySet<string> = words("Show Podcast Hour Newshour Newsroom");

/** Who speaks on air for a living: what they say comes through their outlet. */
export const HOSTS: ReadonlySet<string> = words(
  "host hosts co-host co-hosts anchor anchors commentator pundit contributor presenter analyst",
);
