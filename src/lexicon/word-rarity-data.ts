/*
 * In how many of 840 news articles each word stands: counted by training/count-words.ts over the train
 * part of PolNeAR 1.0 (Newell, Margolin, Ruths 2018), US political news of 2008 to 2016. Counts are facts;
 * no text of the corpus is here.
 *
 * "12:" opens the words that stand in 12 articles, in small letters, as tokens of src/text. Counts above 20
 * are rounded to a tenth; words that stand in fewer than 2 articles are left out.
 */

/** How many articles were counted. */
export const COUNTED_ARTICLES = 840;

export const WORD_COUNTS = `
823: 's a and for in is of on that the to
748: as has it with
680: an at be but by from have he his not said was who
618: about are this trump
562: been clinton donald hillary i more n't presidential republican their they we would
511: all also do had if new one or out people president than up what when which will
465: after campaign democratic her over she so some state there were
422: because can candidate even him just like no other time you
384: against could did first former into last many most now only them those two while
349: before going how its made our party political states support years
317: any both does during get make national say should think told very voters week
288: 're according american back country election house may much news nominee obama primary sanders still
way well where year
262: among being bernie called candidates down including republicans sen. since then united washington
238: another between democrats far gop know long next off own percent race right same saying secretary take
through tuesday u.s. vote want whether white win york
217: america asked big come go good here me need never nomination part policy public recent says see senator
such these three
197: 've added cruz day group interview john lot million my night past show ted too top under us why work
world
179: 'm again americans around bill change clear days debate every florida four general got government help
issues look media might monday money months point put real something supporters things though times yet
163: 2016 ago already attacks become believe better call came conservative director early end federal few
full gov. issue later least left less likely little major members month number once politics polls question
really run running security several took use went wrote
148: 'll 10 away behind best bush case chief committee convention doing done earlier enough fact great home
job law lead leader leaders making marco mr. office officials place rubio senate statement thing thursday
trying used wall wednesday without won your
135: 2008 2012 almost barack business ca close despite email ever fight found give given governor having
himself however important iowa kind leading majority message nation nearly often others post press private
questions recently released reported seen set speech strong today university weeks working
122: able across administration along attack care center comes coming comments congress decision democrat
department different economic face find foreign friday front-runner groups hampshire hard held history
instead keep large let march must november personal plan poll rally role second side social south street
system taking texas together turn twitter until vermont votes wants whose
111: 1 act ahead always announced began bring calling carolina city current each either especially executive
family five getting late lost man matter move name ohio paul person plans points possible power primaries
problem rather record response rights sunday text war within women
101: 'd abstract actually although anyone anything attention became chairman contest continue continued
david deal delegates economy effort efforts elected event expected feel focus fox free future gave george
hold immigration information j. june known led life looking makes meeting men middle morning movement needed
noted nothing open outside particularly pay policies position potential process saturday speaking spoke
start stop strategy suggested taken talk talking thought toward turned using victory voting winning worked
92: 15 20 2014 action address am bad based billionaire california calls campaigns candidacy chris cnn
college comment community conference control course court criticism establishment everyone failed fall final
further helped high hope hours idea jobs july kasich key latest leadership liberal line moment muslims needs
opportunity organization presidency presumptive reason received remarks report senior sent showed shows
similar someone spent staff stage story super sure team themselves try vice wo words wrong young
84: 11 adviser appeared ben beyond biggest billion build caucuses chance children congressional crowd
decades eight else endorsed everything field financial following force half health higher immigrants
increasingly interest international jeb largely leave lives manager member millions north numbers official
order perhaps play pledged politicians probably rep. reporters rival seemed seems significant six small
speak spokesman started supporting tell telling trade tweet video view violence wanted
76: 2 30 accused allies argued ask ban battle bid black building certainly civil company concerns contests
countries declined difficult evidence example experience families friends global ground growing happen head
host husband islamic justice legal longer means met military old paid popular provide quickly raised remains
repeatedly rise rules school seeking sense showing sign spending supported television terrorism third threat
total tried understand union views voted ways whom wife wins woman workers
69: 100 3 50 account adding agenda aides answer appears board cast certain challenge choice claim class
common compared crisis critical criticized cut decided defeat described dollars elections emails entering
events firm focused follow forward giving happened include list live local mean offered opposition parties
pennsylvania previously problems program publicly push raise release remain reports responded results
rhetoric rivals series service short single soon sought special stand step success takes tax term terrorist
thousands tough trail watch
63: 12 2013 2015 40 5 advantage agreed appeal approach associated audience average base becoming border
carson companies conservatives consider considered continues declared defense delegate donors east facing
favor february fellow followed gets goes guy herself hit immediately included includes independent
investigation involved itself jersey killed level low margin mark michael mike minority mrs. network pac
path percentage police polling powerful previous ready reality respond rest result risk saw serious served
server share shot simply summer supporter true tv tweeted ultimately voice w. west works
57: 14 25 4 8 above access agree agreement appear april argument attempt backing ballot beginning believes
book brought businessman cases caucus central changes citizens contrast cost create created directly
district electorate endorsement entire estate everybody facebook fear figure finally front gone hall hand
hands hundreds illegal impact increase influence iraq largest laws leaving love maybe meet mexico mind none
october offer opposed particular philadelphia planned played politically politico poor positions professor
proposed radical radio raising read referring reform research room seven speaker standing stay strength
terms thinks town voter whole willing wisconsin
52: 18 2009 2010 7 ability advisers age air attorney begin built cause christie clearly cleveland concern
conducted conversation critics death december decisions difference direct editor ended expressed faces
father fbi forces fund growth gun hear heart holding hopes huge ideas income industry interests interviews
james january jeff joe judge knows leads longtime lose loss lower mass moved moving muslim nominating note
online opinion overall passed playing pointed population pressure pretty progressive protect provided
putting rallies reach relationship reporter return rising romney san seem september shooting signed
situation somebody son speeches star statements status strategist subject supreme surprise survey throughout
usa virginia weekend
47: 19 9 abc acknowledged ad additional agency aide allowed alone appearance arizona asking association
attacked backed bigger bit break capital changed claims closer coalition communications communities core
county currently daily data decide deep defend discuss dozen effect evening exactly expect experts explained
faced familiar favorite fighting freedom fundraising game heard indiana inside institute isis issued joined
labor lack larger lawmakers lines losing market martin maryland meanwhile minutes mitt mogul ms. named near
nevada nine nobody ones opponent paris period pick platform positive proposal quite ran reagan refused
remaining represents respect responsible revealed roughly ryan safe scott season secret secure shared shown
sometimes sort spend thinking ties tone track trust whatever widely winner worse yes
43: 13 16 2011 24 60 absolutely accept actions activists ads afternoon aggressive allow amount article
attacking author avoid beat becomes benefit campaigning career china cited climate closed closely club
concerned concluded continuing council cycle daughter debates democracy dropped easy effectively employees
endorse energy ensure europe eventually fair floor form foundation friend generally goal greater hate
hearing hill holds individuals investment keeping kept legislation living looked main mayor meant mention
messages mostly msnbc multiple nations necessary negative neither nuclear opening opponents organizations
phone posted prevent prominent promise published pushed pushing rate reached reasons records registered
religion remember request resources retired scheduled serve services shift sides signs source strongly
successful suggest supports swing test traditional trouble twice unlikely urged values victims warned
39: 45 6 affairs amid anger angry ap approval areas available banks below benefits benghazi bringing
challenges challenging charge child choose claimed controversial controversy corporate coverage credit
dangerous dead deals decade delivered denied determine discussion documents drew education enforcement
exchange expand felt filed forced gives happens helping hour illinois image intelligence kelly language
letter looks mainstream massachusetts mccain measures mexican minimum mistake momentum newspaper nor
offering operation parents pass performance possibility potentially present priorities project promised
proposals racist religious require richard scrutiny sees senators send sitting southern specifically split
stories students suggesting superdelegates talked talks truth turning visit western worried worst younger
35: 17 2004 2007 22 27 active activist addition advocate affordable aimed amendment announcement anybody
area argue arkansas army assault attempts bank behalf believed biden born breaking carly caused cbs changing
charged charges chicago classified commitment committed completely cover criminal crucial deeply defended
details development died differences direction divided donations draw drive due earned easily eastern
effective emerged endorsements era explain false feb. female fewer fiorina fire fired folks fully gotten
handling highly hoping hurt incident increased instance knew learned m. massive mentioned michigan minister
moderate nationally nbc necessarily noting opened orlando otherwise outcome page picture places planning
pollster populist prepared price principles promises prove proved refugees regularly remained reporting
represent reputation requests required review rick robert rule save scandal seeing seek separate serving
simple site specific spokeswoman spring stance standard stands stated stood strategic supposed syria syrian
taxes thanks tom upon vast veteran via victories vowed wage wages wake wealthy weapons website word written
32: 23 abortion abroad accounts acting advice allowing analysis anti-trump apparent apparently arguing
behavior block breitbart broad buy camp capitol carried caught chair check cities citing closing colorado
conflict consequences contested correct costs count crime culture debt degree deliver deputy doubt drawing
enter enthusiasm error executives exit facts failure faith fast fears feeling fell figures followers
frustration funding gains gap generation god greatest harder heading heavily highest hoped human importance
impossible increasing indeed independents inequality initial insisted intended johnson journal launched
lawsuit lawyer liar libya limited mate material matters measure mother networks notion officer oppose
overseas paying personally peter piece pointing politician praised presence priority programs prompted proud
questioned races region relatively replied revolution ronald sept. smaller so-called socialist solutions
sources stake starting steve stopped stronger struggled student target ticket tim train truly turnout
undocumented unless usually various version virtually wait worth
29: 1992 2000 26 35 accusations add agents al alleged allows alternative analysts annual anonymity answers
arms august b. background beach begun blame bob body boost broke budget calif. campaigned card carry cash
centers character chinese chosen claiming clintons combat competitive complete confident constitutional
contributions couple crowds d.c. damage date determined dismissed divisive domestic dominated drawn drop
drug economics elizabeth elsewhere embrace eric expanded expectations expert extremely fifth finding fine
finish fit founded founder france funds gained germany green happy harry headquarters hosted i-vt.
identified indicated individual influential interested interviewed island jim jr. judgment kids lady learn
legacy liberals management meetings miami mission modern natural numerous obviously officers oh older onto
overwhelming parts peace picked placed plus popularity practice presidents prime progress providing quick
racial rand rates receive recognize referred rejected relations repeated representative represented
residents responsibility returned rich runs russia sending seriously skeptical slightly smart society sound
speaks spot spread struggle stump style suggests tactics targeted technology tells terrible terror
terrorists thomas threats tonight tweet-id unclear unions unity unusual value violent waiting watching water
welcome wide worry writing
27: 2001 44 70 adopted alabama ally attended backers barely basis birth borders brooklyn businesses cable
car chuck church commander commission compete competition comprehensive condition creating criticizing cuts
d. danger describe directed dozens engaged entered environmental essentially except fallen favored fees
finance fla. fought gain gathered gathering gay graham grand grow guns happening heads heat hired hopeful
hotel huckabee huffington ignored images initially insurance internal introduced islam israel jason join
kentucky knowledge land latino light losses manhattan markets moments moves names narrow nationwide nature
nice notes operations overwhelmingly paper poised predicted privately promising prospect protest pull
ratings receiving recession red related risks road roll round safety sales schools seat sharp shortly
somewhat spoken standards steps strategists study surge table targets temporary territory tied trip turns
typically upcoming warren wave weak wing
24: 31 32 39 46 achieve admitted advocacy afford ambassador appeals aside aware ballots bernardino
bipartisan bloomberg bottom brand brian brief broader brown captured channel choices circumstances
colleagues column comey complicated confidence consistent constitution contenders contributed conventions
corey defending demand designed digital diplomatic diverse divide doors e. electoral ending enormous
entirely environment european exist existing extreme feet georgia giant grew guys handful hell hispanic
hispanics honest identify identity ii immediate infrastructure intense involvement journalists laid levels
lewandowski link los managed match math minorities moral n.h. neurosurgeon nominees o'malley odds offers oil
ongoing opportunities panel park participate partnership per possibly professional projects protesters
pursue puts qualified quarter ranks reaction recalled regular reid relief representatives revenue roots
scene science select sell significantly sit size solid streets stretch struck struggling suddenly targeting
understanding unlike urging variety viewed vision vulnerable warning william wish working-class
22: 200 28 29 33 42 49 55 90 accepted accepting acknowledge addressed addressing advanced advocates african
african-american aggressively allegations amounts angeles anxiety appearances arguments arm arrived attend
award balance basic basically beating bills birther blamed blasted boston briefly brother bureau calendar
careful catch century ceo challenged chamber champion chances charles christian christians citizenship
columbia commanding compromise conduct confirmed conflicts congressman connecticut connection considering
conversations counted counter courts cultural cutting dan dealing debbie dec. decline defeated delivering
demands denounced des detailed devoted discussed distance dnc document donor door double dr. driven driving
easier edge employee engage enthusiastic equal estimated expansion expensive experienced extent eye eyes
fairly falling favorable favors feels fierce file fill finds finished firms fix formally fourth fraud fresh
friendly frustrated fun fundamental goals governors grown handle hardly harsh headed heavy high-profile
historic ideology imagine improve insiders institution insults interesting internet iran jewish joint josh
journalism judges keeps kerry kill killing king las latinos lay lee lie lindsey listen lived locked
maintained marriage mcconnell meaning michelle miles minds missing mitch moines narrative newly offensive
original outsider p.m. pacs pages partner partners perfect photo pledge plenty poverty practices praise
prefer prices prison promoting protection quality range rare rating reduce refusal regional register
regulations reportedly representing requires responding returns reuters rnc ron rose ruling russian sat
schedule sean seats sector seemingly selling serial session setting shape shootings shut smith sold solution
sorry spotlight st. staffer staffers starts staying stock strongest stuff substantial suggestion surprised
surprising sweeping task tea tens tenure thus tie topic totally tour tower treated troops trusted
understands updated usual vegas veterans visited walk walked wasserman watched wearing weaver whoever
widespread write writes
20: 38 43 54 activities actor actual admit agencies apart assistance badly blow bold challenger chaos checks
choosing circle citizen clinch competing complained consultant contender counsel counting deficit
demonstrate desperate echoed economists editorial embraced expanding fail frequently gary gender hitting
insist institutions invited involving joining joseph judicial lawsuits lawyers legislative likes margins
marked myself nov. openly opposing opposite oval pace picking posed progressives r-texas r. reaching
recognized regardless reject requested returning scale serves sessions sexual shares signature skills slow
space stakes striking stuck subsequent surrogate telephone temperament threatened tight treat two-thirds
unable undecided unemployment unfair unite v. wonder zero
19: 2005 21 34 56 activity advertising affect aim analyst andrew anymore appearing appointed armed assured
attract audiences authorities battleground bear broadcast broken cares cia collapse commercial complex
consensus conventional corporations crazy credibility dark de decisive demographic discussing division
downtown dramatic emotional encourage estimates evangelical famously filled findings gas golf guess
headlines helps honor howard illegally incumbent investigative investors jon literally matt memo minnesota
misogynist mix movie net neutral nightclub nominate nominated normal officially okay options organized
organizing owner pair partisan patrick pence plane plays please powers preparing pressed questioning r-fla.
racism rampant re-election recognition reference reflects regarding relationships schultz sensitive
sentiment shifted square station surveyed susan temporarily type universal viewers voices volunteers wealth
welcomed xenophobe zone
18: 41 51 acted aid alongside answered applause apply appropriate approved arab attendees authority bar bet
billions blue-collar broadly buying carter casting causes celebrated cheers chose closest conclusion
conditions constant consulting covered credible d deaths definitely deportation determination devastating
digits disagree disaster diversity eager earnest elite elites encouraging endorsing ends enemies enjoyed eve
everywhere exception explaining exposed express f. fields forcing fuel fundamentally fundraiser genuine h.
hot housing ideological inspired investigators jake jennifer kennedy leaves lies listening magazine manafort
mocked obvious occurred ordered outlets perspective primarily prior produced property prosecutor protests
pulled reading reflect registration releasing reminder replace rolled search seeks self-described sick
speakers succeed surveys thank throwing touch trailing tremendous trial tries unique upi upset
17: 2006 36 a. a.m. advised agreements airport anywhere appealing arena assessment assistant banking belief
blocked breakfast british carrying celebrating cold comfortable communication consistently construction
content contract contributors convince covering deadline defined demonstrated deserve destroy developed
discrimination divisions dollar doubts earning elect eligible embracing encouraged enemy engagement extended
factor fault featured flag follows food forth frankly governments granted guilty hedge highlighting ignore
initiative intent jan. journalist kevin knowing linked listed loud map modest murder narrowly negotiations
nonetheless obtained operatives optimistic outreach permanent persuade photos phrase priebus probe promote
proof prospects putin quit refugee refuse regret reiterated removed rigged rodham route seized sens.
shifting shocked signal sizable stark stars stayed stephen struggles sullivan surrogates tennessee theory
title tomorrow tougher undermine unify unprecedented wild worries
16: 37 53 absolute affected alliance anti-immigrant approaches assertion assets attempted aug. blue bought
breaks brings brothers canada capture chairwoman charlie chelsea combined comeback compelling controls
corner credentials criminals critique damaging degrees denouncing depending deport describing discovered
dispute districts draft driver dropping drove emerging emphasis episode expects explanation extraordinary
factors famous fans feelings focusing frank french fueled g. grass-roots harm hatred highlighted horrible
hostile idaho immigrant improved incites industrial inevitable invest investor japan jones laying letters
liberties limit loretta lots louisiana lynch male managing manufacturing massacre medical megyn missed
missouri mixed model negotiating no. notable oklahoma organize palm parliament partly pat performed
personnel pivot planet preferred presented profile provision quiet r rallying realclearpolitics realize
reflecting regime reince replaced resign rural soldiers standard-bearer statewide successfully systems tend
testimony thrown tool trading training transgender transition turkey uncertainty understood unknown valley
vladimir walker weakness web weekly
15: 1988 2018 500 agent ann announce announcing anti-establishment attending authorized avenue awkward
axelrod backs barriers bash benefited broker c. carefully celebrity classic code color columnist commerce
connected contentious contributing cooperation crossed dallas deadly declaring dedicated defeating define
desire detail developer display double-digit earn electing emailed employment empty erupted established
exists filings formal formidable forum frontrunner german guard hollywood incomes increases insurgent
invested jump ken knock korea legitimate lengthy lesson lessons liberty loans long-term loses mail maintain
married mexicans minus minute mistakes native neighboring observers ought outright outsiders overcome
perceived pitch pivotal players positioned posts principle product protected provides rapidly realistic
reasonable recalling refusing reliable requirements resistance rock settle sits stepped stevens stick
stopping string studies successes survive suspended sway tech tends threatening threshold throw titled
trails travel treasury turmoil tweeting ultimate vastly videos violated voiced whites willingness yourself
14: 2017 48 64 80 abedin abuse acceptance advance afghanistan afraid aired airing alan alive amazing
ambitious applauded apple array asian asset assume attracted attributed baby band banning bay belt
billionaires blunt bomb booed bound bridge camps capacity catholic chairs cheered clash comfort computer
concerning concrete conferences confront conservatism contention crack crash creation crushed deemed deeper
delaware delegation demographics deserves differently disclosed disclosure discourse discussions dominate
donated duty dynamic earnings equally exchanges exclusive extensive extremist failing fan fed flying forget
funded gaining generated gingrich glenn globe graduate grant grassroots guest handed heated hey highlight
hits homeland hopefuls huffpost impressed independence industries intention iranian jack jews jimmy
judiciary jumped kinds lacks leverage lift liked lowest majorities manage matchup meantime medicare
middle-class migrants miller music na naming neighborhood noticed offices ok operative opposes option
overhaul owned owns pack parenthood participation payments podcast portrayed predict presents produce
production projected proposing provisions purchase pursuing quietly raises rank rapists reelection relevant
rely reserved resolution respected respectively respects restrictions resulted retail reversed right-wing
risen roger row rush russians s.c. savings scenes secured securing sites slammed sounded specifics spirit
straight stream succeeded surrounding survived tensions theme topics touched trans-pacific unacceptable
unfit unfortunately vetted violation vocal walking walls wars
13: 1994 1999 57 66 67 69 74 acknowledging actively adult advocating agrees alex aligned alleging amnesty
anthony anytime art asserted atlantic ayotte backer bearing beaten beautiful begins believing bitter
blocking books boos bowl boy britain careless cautious cheering christmas clean coal completed connect
considerable constantly consumers contrary convinced convincing counties criticize cuban diego dinner
disappointed dividing ed element employers ethnic exclusively expecting extends extra fate film firearms
fortune girl gon goods harvard heritage hiring historically homes huma hurting id insider investigating isil
jackson lined lobbyist lock looming loudly loved loyal maine millennials mood moreover n.y. nancy nasty navy
nervous northern obtain oldest opens operating organizers ourselves owners partial participants passage
passing perception phase prime-time pro-clinton prosecuted prosecutors protecting provocative readers reads
recovery reforms regard relative reminded repeat requiring respondents ruled rust s sachs sad scandals
segment selection sentence sharing sharply shots silver similarly single-payer sister skepticism slogan
slowly somehow somewhere sons steady stone strengthen stupid substantive suffered suggestions suit
supportive swept tampa tank teachers televised tests theater thousand tide timing tired tragedy traveled
treatment trillion tweet-author tweet-date tweets typical ukraine unpopular uses valuable versus
vice-presidential weapon winners worker worldwide wounded x
12: 2002 400 47 accomplish accurate accusing africa aims airwaves allegedly allegiance amazon anchor
anderson angered apologized appreciate argues arrested asia asks assigned attackers beijing bias blacks bloc
boasted boss brookings busy cancer carries causing celebration centrist circuit clip co-founder collected
comparison competitors complaints conceded condemned conducting connections conscience contact contained
containing corruption criticisms cross davis dean defensive delay demanded deny denying describes developing
die difficulty dream edward embarrassing empire english enjoys ensuring entrepreneur equivalent exact fallon
features filing finances flew flight flip fly follow-up footage football forceful freely gen.
general-election generations getty girls gold goldman google grassley h.w. half-dozen halls hawaii headline
henry hewlett-packard hometown impose incredible incredibly indicate inquiry inspector insult jail jane joke
justin kaine kid landscape lasting launch launching leaning learning limiting london louis lying machine
magic mary meaningful mere midwest mine mom mothers murphy neighbors newt nixon nonprofit obamacare obstacle
occasionally oregon outrage painting palmieri parent passion passionate pattern personality physical pose
prepare prevented proceed profits propaganda properly proven pundits quo rarely rattled reduced reducing
reflected rejection reluctant remark remarkable reminding repeal repeating reserve resignation resolve
responses reveal rhode santorum sarah satisfied saved scored second-place selected sets sex shifts shop
significance singer slot solidarity sooner soul sounds soviet speculation stating steel stem steven stops
strategies stressed strike stunning successor sudden sued summit superdelegate surprisingly sustained switch
tap therefore third-party thoughts tracks traded tradition traditionally traveling trend uncertain unifying
universities unqualified unusually urban vital wind winner-take-all writer yesterday
11: 1968 1996 250 300 52 58 59 62 71 72 99 accomplishments accuses acts addresses adds admitting advise
advising affair afterward altogether angela antonin anyway arriving articles assure attempting auto avoided
avoiding backlash banned barring battled battles bench benjamin blood bully burden buzzfeed capable cards
carlos category championed chaotic cheaper childhood civilian collective colleges collins combination
commissioner committees complaint condemn confidential consideration constituency consumer contrasts
controlled convicted dakota decent declare demanding dems departure deployed description destroyed
determining develop disastrous doctor donation drama echoing editing eliminate emanuel emissions engaging
establish evenly eventual excitement experiences explains exploit faster federation flawed flood forcefully
fort founding fracking frame frequent full-time fundraisers generate generous glad golden grass greeted
gross guarantee guide hannity helpful hints hire honesty hostility hosting hosts households ian ice
identifying ignorant imposing impressive improving inability incidents india injured instances intervention
invasion investigate investigations ivanka jerry jonathan justices koch l. la label leaked legally
legislature length letting libertarian links listened lobby location loser lunch makers manchester manner
manufacturers marc measured medicaid meets membership merely mess messaging midst milwaukee miss mocking
moderates moderator mount mouth nato nearby nevertheless nights notice oct. one-on-one opinions outstanding
pain palestinians pause pays pending performances pleaded precedent precincts preference pressing prize
products profound prosecution protester punch qualifications qualities quoted railed recall reception
regulation relied remembered replacement requirement restaurant reverse rice rid roles ross routinely roy
sanctions scalia schumer score scores scramble screen sea seal settled shock shook sidelines silence smile
soil sorts spanish speed sponsor steep stiff streak teaching testified thanked three-quarters todd touted
traffic tragic trailed transcripts tuition types u.s.-mexico underdog undermining user utah vacation
vehicles viable vietnam violations viral visiting volunteer vying wanting weighed weight welfare wider
wildly williams witness wonderful xenophobic youth youtube
10: 1984 2020 61 65 68 95 abortions academic accompanied accord accountable adam alaska amy annually
answering apartment apologize approaching arrangement associate assumed attendance attitude attitudes awful
baker barbara bargain barry bases bennett biased bobby boycott brain bruce bruising camera canceled carbon
casino chants chapter charleston chase cheap clarity coast colleague command communist confronted contacted
contributor controversies cook cool corrupt costly courses cry cuomo curb currency customers dad daniel
deciding deleted deliberately depend depth desk detroit devine dick diplomat disappointment disgrace dislike
dismantle disputes distant distinction dog dominance dominant doubled dressed drives earth effects elders
elevated eliminated eliminating embassy emphasized employed endorses enjoy enterprise enthusiastically
entities ethnicity exceptions excessive explicitly extension extremists facilities factory fake favorability
favorably fec fence files first-in-the-nation first-term fiscal flat fled flow focuses foot forecast forms
function games gang garland garnered gather giuliani glass gradually guardian hacking halt handled hearings
hero hide historical holiday houston hundred ignoring impression inappropriate incendiary indictment
inevitably informed inspire insulting introducing jet joel joked khan kim kingdom knocked ladies lake
laughed league liability lied limits lincoln lists lobbying mainly managers mandate marine marking marks
memorial memory merkel merrick mills ministry misleading mississippi mode monica monitoring monthly mook
muscle negotiate nominations notably nowhere offense onstage optimism orders ordinary originally outrageous
overnight oversight p. packed painful panic pastor peak perform persistent persuaded phil philosophy player
pleased polled pool populism populous portion post-abc potent poured pragmatic predicting principal pro
proceeds producing prompting propel protections punished purpose purposes pursued qualify quarter-century
rallied ranking rape rapid rebuild rebuilding receives recommend recommendation recommended reconsider
recruit referencing reliably remove renewed republic resonate retain risky robby robust roosevelt root s.
sale sam scared scathing scientist scientists severe sexism shouted shouting shy sight signaled solve
sophisticated spanish-language speechwriter spin spots stable stimulus structure sue suspected tackle tactic
tad tariffs technical tex. threaten threw thwart tiny tolerance tracking traction trends trigger troubled
ugly unexpectedly unfavorable unit upper urgency van ventures venue wary watchdog waving wear weigh
well-known window withdraw would-be wyoming yahoo
9: 130 1980 1981 1986 1991 2003 75 abandon aboard absence absent absurd accomplished achieved achievement
admission adults advances advantages afp african-americans ages alarmed alienate alike allen ambitions
amendments anti-muslim anticipated anxieties appointment appointments ariz. arrive aspects aspirations
assuming authoritarian awards bag bailout balanced ball bankers beck beliefs besides bigotry bolster bombing
box briefing bright brutal burlington bus bust castro ceiling challengers chancellor cheer christopher
clashed clinched cnbc co-host cohen comparing compound concessions conclusions confirm conspiracy contain
contribution coordinated correction correspondent coup coupled crimes crooked crossing crude cuba database
debated decried definition deported descent desperately destroying destruction detailing deter dig diplomacy
disagreements disease disproportionately distraction distributed don doom douglas downturn draws ease
economist eighth emergency emphasizing energized enters equality equity escalated ethics excited existed
existence expectation expense expressing extend extremism facility fails failures falls featuring feed feud
fiction fighter fighters fights finishing firing firmly fleeing flowers fraction franklin front-runners
generating globalization gore governing graduation grasp greed hard-line hardest hart hates head-to-head
hearts heed hicks honestly hopefully household houses hypothetical iii importantly improvements inaccurate
incentive inclined incremental indication inner innocent insisting inspiring instantly insurmountable
integrity intellectual intends interactions investing invitation inviting invoked islamist jeffrey jerusalem
justified katie kicked kitchen lacked landed landing landmark landslide larry latin laugh laura lean lewis
lgbt lifetime lifted likened loan lobbyists losers low-income magnate maintains master matthew melania
methods militant militants mired museum n.j. nazi norms northeast nra obligation obtaining op-ed opted
organizer outspoken overturn package papers participated passes paths patricia patriot peaceful photograph
picks pictures pieces piled plain podesta polarizing populations portray praises preserve prevail prevailed
preventing preview procedure proceedings professionals proper proposition province pulling pulse quotes
racially raucous realized reckless reflection refrain relentless relies reminiscent researchers responds
restricting retirement reveals revelations revolt richest rifle river roads sacrifice same-sex scenario
scope seconds secrets seeming seize shield short-term slamming slams sponsored sports stability stances
statistics steering sticking store submitted subtle supposedly surged surging surrounded suspicion
sustainable sympathetic syrians teaches tears technologies teenager ten tendency tension terry tested
testing towards transcript transform translate transparency treating tribute triumph troubling turkish
unclassified undercut underscore unexpected univision unpredictable unwillingness update users venture
vetting violating vow vowing vulnerability wallace warming warnings waves wilson winter writers
8: 150 1964 1972 1976 1990 63 78 85 abruptly academy accountability activism actress adapt adversaries
advocated affiliate affiliated aftermath aging ailes amanda amounted apology applied appoint apprentice
assist associates assumption attorneys attractive awarded back-and-forth bannon bare barrier bars bern
beside blog bosses brad brash brokered bubble bulk bump burn cabinet cameras capitalize carl celebrities
chain championship charities cheryl cite civic clashes cleared clout codes colin collect collection comedian
commentary committing compare compiled compromised concept condemning confused considers constituencies
continuation contradict contribute counterparts craig critiques cycles d-calif. d-mass. d-nev. dangers
datetime dating daughters dealings dealt decidedly decisively declaration defiant delegate-rich
demonstration denial denver dependent detained detractors dilemma diminished disabled disagreement disclose
dismissing disputed dissent distinguished documentary down-ballot drugs echo economically economies
electronic elementary emerge emphasize en encountered endless engineer entertainment escape evident evil
excellent expertise exposure fallout fame fantastic far-right fashion fiery ford foremost formed fractured
framed fraught frustrations fulfill fund-raising funny furious gallup gates gays gifts glimpse grabbing
grabs grade grants greatly greenberg grows guidelines gulf hack hackers hair healthy heightened helm hewitt
home-state honored horse hospital hugh hung hurdles icon ideologically implemented implied implying imports
improvement inclination inflation inquiries insists intelligent interrupted introduce introduction
investigated investments israeli japanese jared jay jokes jupiter jury justify kansas kirk klein lamented
lesser lt. mad marathon marketing matchups memoir midnight migrant migration minor mitchell mobilize
mortgage moscow motivated nationalist negotiated newspapers nick normally objective obligations occasions
occur orange outlined overseeing ownership pacific pact pam pentagon perfectly performing pharmaceutical
phillips pic pipeline placing platforms playbook pledges plotting polarized polite politicized pope poses
practically praising prediction prisoners procedures proportion quote r-ky. r-tex. r-wis. rachel ranging
react reacted rebuffed recognizes recorded recruiting referendum regarded regions registering relentlessly
relying remarked reminds rendell reply resist resort restore restraint revolutionary rises rob rocky roof
rumors scare screening section senatorial sentenced sentiments settlement shadow shake shaking shameful
shaped sheriff shopping showdown signals silicon situations sixth skill skin skip slate slip slipped soft
solely solidly sounding sparked spreading squarely stacked stature steal stealing stepping stewart strain
strict strongholds studied subscribe subsequently substance substantially suicide suite suits summers sums
surface suspect suspend t. tables tale tally taught taylor teacher technically tense theft themes theories
three-way tip tools toomey touting transfer transparent trash trips trounced tune two-term tying u.n.
unanimous unaware uncomfortable underestimated underscored unfairly unofficial unpopularity unsecured
updates urgent vague vehicle victim visa visas vows vp vs. vt. waited walter waterboarding wealthiest
websites welcoming wells whiter wide-ranging wise wishes woes worrying wrongdoing yield
7: 1960 1989 700 73 76 81 83 abandoned abandoning abraham accelerated adequate admire admits adopt affection
agriculture aiming airstrikes alarm albeit alienating allied alter andy approached approve arrests arrival
aspect assailed assembled assert assess asylum attracting authors balloting baltimore bans bathroom battling
bent berlin betrayed biography bizarre blasting blasts blocks boasts bond boosting boring bradley brady
brave breach brewing bridges briefed buffalo bunch buried burning calculated calm canadian candidacies
capabilities cars caution cautioned celebrate centered ceremony chanted chanting characterized charitable
charlotte charter circulating circus cites classification client clock clothes coalesce coffee collecting
columns combating commanded commander-in-chief commented commitments committeeman communicate compelled
competent complain complicate computers concert confirmation confrontation confronting consequential context
continent contracts contrasting copies cornell corps correspondence courage credits crew crises critic
crossroads crowded crush crystal damaged damn dana dates dave dawn daylight deadlocked dear debating
declarations declining defining demise demonstrating demonstrators dent departments deporting dictator dire
disappeared disappointing disavowed discipline discover discovery displayed disproportionate disqualifying
disrupt disturbed doctors documented dominating drafting drag dreams dubious dues duke dynamics ear
eisenhower el elaborate elderly elements embarrassment enabled enacted encourages energetic england entitled
entry epic essential establishing evangelicals everyday examples excuse experiment exploited expose
expression f.b.i. factories famed fat fee fiercely figured financed financially fingers fixing flags
flexibility flurry forefront foreigners forgotten fossil founders francis francisco friendship fringe gaps
garin garner gifted grab grabbed grandchildren granite greg grief grim grounds guaranteed gubernatorial
guests guiding hacked hamilton handily hanging harassment harmful hat hawkish heir hidden high-level highway
homegrown hook horrific hospitals hotly hudson humanitarian humanity imagined implement imposed impromptu
indian infamous inflammatory initiatives insistence instagram institutional instructed insufficient intend
intensity interpreted intervene iowans iphone iraqi ire irresponsible isolated jacobs janet jeremy jill
joking jordan justification karen killer korean labeled lacking last-minute lately latter lawrence left-wing
legislator lenders lens library likelihood lingering linking lisa lobbied logic long-shot longstanding
loophole lord loves lowering loyalty luck lure luxury mandates maria mason matched materials mathematically
mccarthy mcdonald memories mental mentioning mentions microphone mirror missile mock moderators moore motion
mounting movements murray mutual namely nationals necessity needle neighbor nelson netanyahu newsletter
occupied occurring one-third operate outlining outlook pa. palestinian parade parks participating partisans
pathway peers pelosi perceptions perry persona pete pew phoenix phony plant pledging pollsters portraying
prayer predictable prepares presumably presumed pro-israel problematic profession projections promoted
properties proponents prosperity protracted puerto punish qaeda queens quinnipiac rationale reaches rebels
recommendations recruitment redacted reduction refuses rein rejecting relatives releases remarking render
renew rescue resentment resident resigned resolved resonated responsive restrictive resulting retweeted
revelation revive reward rhetorical rico ridiculous ripped roberts rolling rough rounds rudy rushing ruth
sake sandy saudi scheduling script scripted searching securities sends servers shareholders sherman
shrinking skilled slots smiling software spirited sport spotted spouse sprawling spur stagnant staked
steadily stephanopoulos stern stir stores strange strengths strikes subdued suffer suited sum summary sun
sunshine surely surveillance suspects suspicious symbol sympathy t-shirts takeover talent tapped tasked
taxing tent then-sen. thread timeline timothy toll toxic transactions transformed transportation trey trio
truck trustworthy two-year tycoon tyler uncovered underlying undermined underscores underscoring underway
unhappy unleashed unveiled upheaval upside upstate urge useful va. virtual visible visits volatile ward warn
waste waters wherever whomever wikileaks winds wisdom withdrawal withheld witnessed wondered wondering woods
work-related workforce wrapped yelled yellen yorkers
6: 120 125 1995 275 475 86 aaron absentee accessible achievements acquired actors additionally adjustments
administrations adopting affiliation affirmative aisle allegiances alternatives amassed anonymous appetite
application approximately arbiter arranged articulate articulated assaulted assaults asserting assuage atop
audio austin await backfire balked banker bankruptcy baptist bashar basketball batch beast bed beholden
bemoaned bible bin binding blasio blaze bleak bleeding blessing blows bodies boisterous bomber bombshell
booming boots borrow borrowing bother bothered boys brazil brilliant broaden brushed brussels buildings
burned buys buzz caller campus candidly canova cap capitalist captain carol cartel carve catastrophic
categories cellphones certainty charity chat chatter cheated chip chocolate christine cincinnati civility
clark clearer clients clothing clubs combine commit comparable compassion competence comply conciliatory
conclude confrontations congratulated congratulations consolidate constructive consultants contemporary
conviction cooper coordinate copy correctness courtesy cozy crackdown creates crumbling cuban-american
curiel cyber d-va. dancing daunting dc deck default deliberate denies deportations deprive depriving derided
design developments dial dialogue diane differ differed dignity diplomats dirty disadvantage disagrees
disappearing disarray disavow discontent discriminatory disgusting disliked dismal dismiss dispatched
distinct divides divorced dodd-frank donate dragged dramatically drastically drinking drivers drops dubbed
dump duties dynasty e-mail earliest eat edison editors educated educational efficient egypt electorates
electric eligibility emotionally empowering encounter enforce entity envisioned epidemic equipment
escalating espionage est estimate ethical exciting execute exercise expenses explanations explosive eyebrows
fairness fare fared fargo farms fatal fatally favoring feature fervor figuring firestorm first-time fitness
fitton flat-out flaws flint flipped floors footsteps formula fortunes forums four-day free-trade fueling
functions fury galvanized gambling generals geoff geopolitical get-out-the-vote gonzalo govern gowdy
graduated graduates grandfather granting grappling greenhouse gregory guards hail halfway hammered hamptons
hanchett happily harmed harrison hateful health-care heating height highlights hike hikes hitler hole
hollande holocaust horror hub humility immunity imperative implication implications implicitly inauguration
inc. inclusive incoming index indianapolis indicates indicted indirectly ineligible infiltrated influenced
inroads interfere interpretation involves ironically italian jacob jessica jihadist jihadists jockeying
joins joni joy keynote keystone kick killings klan klux ku ky. lambasted large-scale laughing layoffs le
left-leaning legalizing legend legendary lending lent lesbian lewinsky licenses lights lining listing lit
locations lone looms loose lopsided loving lucrative luis lyin madison maintaining maintenance mantle
mar-a-lago mass. mateen maximum mayhem merits method mich. microsoft millennial mishandling models mold
monitor morris mortgages mosques murdered n.c. naacp narrower naturally nears negotiation newfound nicole
nonpartisan norm oath observation occasional occurs ocean offended offset olympics omar one-time onetime
onslaught organizational ouster outraged outset overlooked overlooking overly oversee overtime owe paint
pakistan pandering parliamentary peacefully pen persuading peterson petition petraeus philippines phones
pigs pink pitting planted plaza plight pointedly poorly pop posing powell practical pray prayers pregnant
preparedness presided pride print privacy pro-rubio proceeded profit prolonged prominence proponent
prosecute protesting publicity publisher punching pushes questionable r-s.c. r-tx rahm ramped randomly rated
reacting real-time realities rebellion rebuke receptive reckoning recognizing recounted recover recruiter
referenced references reined relate remind remote renovated resemble residence resisted restrict
retroactively rev. reviewed revival rip ripping rivalry roe rulings rupert rushed salaries salt sampling
sand scares scholars scrambling seated seattle secretaries sellers sensitivity setback seventh sexist
shaping sharpened sharpton sheet shell ship shirt shocking shore shores short-lived sided signing silent
simon simultaneously sincere singled sink slam slated sleep slice slim soldier solving sonia sotomayor
southwest sparred spectacle spectrum spends spike stalled stamina stations stolen storm straightforward
strengthened stress stride stuart suffering sufficient superior supply surviving suspending swaths syracuse
t tack tactical tapping taxpayer taxpayers tayyip teach teams tear techniques technological temper terrific
territories thin third-place threatens tighten timestamp torture tpp transformation trove tuition-free
turnaround twist two-man unauthorized unbound undergoing undo unfavorably unified unifier uniting universe
unnoticed unrealistic unrelated unrest unsuccessful ushered vacuum valued varying viability viewing
vigorously village violate violates volume w wade walks walsh waning warm wasted waved weaker weaknesses
weird wendy whenever widening wiping wore workplace yale yorker zeal
5: 160 1963 1969 1993 2030 600 77 82 91 academics accelerate acceptable accident accusation accustomed
achieving acutely adept adequately adherence administered admirable admiration adoption advancing adverse
advertisements advisory affecting affirm agreeing airlines akin albright alienated allocated ammunition
ample amplify animated anniversary announcements announces anti-immigration antiabortion antipathy appended
applicants arabia arbitrary arrest arsenal artificial ash asia-pacific assad assassination assembly
assertions assignments assumptions atmosphere authentic authorization automatic automatically averages
backgrounds ballroom baseball bashing bathrooms battery battlegrounds bears beats belongs benchmark
bernstein bets betting bidding bids big-name bigot bind biological bite blair blaming blared blessed blind
blistering bloody blowback blumenthal boast bona booing boom bottles bounds brass breath brennan brexit
brink bristled broadcasting brokers brooks brutality bryan buck budgets builds bulwark buoyed burns burst
cameron capitalism capped caps cared caring catherine caucus-goers caucusgoers cement census centerpiece
cents championing characteristic charming chemical chipping chorus christ circles civilians clarence classes
cleaner clearance clearances click clinics closed-door closures co-author coalescing coined col. colony
comedy commentator commentators common-sense comparisons compassionate compensation conant concede conceding
concentration concludes concord confederate conflicted confusing congratulate congresswoman consecutive
consequence considerably consulate consummate contemplate contents contractor contractors convened convert
convey conway coordinating cordial corn corporation correctly correlation cory costa counterpart counts
courthouse courting cousin covers cracking cracks credited crippled criteria critically custom customs
cynical cynthia d-n.y. dance deadliest deadlock dealers debut decides decision-making declares defender
defenders deficits definitive deflect delayed demeanor demonstrations demurred deploy deploying depression
derail derisively designated detention dictators dies difficulties dimension diminish dining dioxide
directions disclosures discomfort discount discourage discretion dismissive dispel displaced displaying
displays disqualified disrespect disruption disruptive dissatisfaction distract distressed distrust
disturbing divorce dogged dole domain doug dow drafted droves drowned drum durable dysfunction earners ears
easiest echoes eclipse edges editorials elevate embarrassed embattled emblematic emotion empathy employer
employing empower empowerment enable endured energize engineers enormously enrique entrance erdogan ernst eu
evenhanded evolution evolving exaggerated exceeding exceedingly excite executed existential expands
explosion fabricated face-to-face fading far-reaching farm farmers fascist feared felony feminist finalized
financing finger finishes fireworks firsthand fisher flanked flap flooded flooding flourish flowed foia fold
fondness foreclosure forever foster fractious fraudulent free-market freedoms freewheeling frontier fronts
functioning furor furthermore gaffe gatherings gawker gaze gear gene gentleman gentlemen geography germans
gesture giants gift gilbert gilmore globally gloom goldberg goldwater gordon grandmother grateful greek
gridlock griffin grijalva grip guarded guidance gun-control harlem hassan haul haven headaches healthcare
heaven heels herald heroes hewlett hid high-stakes hinted historian humayun hurdle hypocritical ideally
identical identification ill. impassioned imply improper inaction incentives inciting incorrect
independently indict ineffective informing inherited inhumane injustice insecurity inserted insight
instincts insurers integration intensified intentions interaction interim interjected invoking involve iron
islands isolationist issuing item items jan jeopardy jesse jesus jihad jindal jokingly jose judgement keen
kellyanne kendall khizr kicking kkk knife knight kristen lab labeling lagging lane lap lapses lashed laughs
law-abiding lawmaker lays leak leans leftist legacies legalization legalized legislators leon levy libyan
licensed lieutenant lifelong lifting likable limitations litigation litmus lively located logistics
long-standing longest loopholes lopez louder maddow major-party maker makeup mandated maneuvering marched
marijuana marla marry marty medium mercer merrill mexican-american miami-dade midday minimal minimize
misconduct mishandled mistrust mobile modified momentous monetary monitors moon movies multinational murdoch
murky muted n nate nazis nebraska negotiator neighborhoods newcomers newtown nfl nieto no-fly nobel nod
non-citizen non-partisan non-profit nonsense nonwhite nose novel nurses o'donnell o'reilly o. o.k. observed
occasion odd offshore oliver ominous originated orthodoxy outfit outlet overhead overlap oversees
overshadowed overtake overtaking overthrow palin panels panetta paperwork parallel parallels passions
passport pastors patch patterns paused paycheck payment payroll peaked periodically permitted persian
phenomenon philip photographer physician pill pilot pin pittsburgh pivoted pivoting pizza plagued planes
planks plants pleasant pleasure plummeted plurality poland polarization policing policy-making politifact
populated port portfolio posting practiced praying precarious precinct predecessor predecessors predictions
pregnancy premium premiums presenting pro-choice pro-life pro-trump probation proclaimed productive prohibit
projecting prominently promotion pronounced proportionally propose prosecuting prospective protested proudly
providers psychological publication publishers publishing punitive pure purely pursuit quarterly quicken
r-ariz. r-n.h. racing radar radicalized raleigh random ranked rankings rant razor-thin reactions
realistically realization reasonably reassuring rebel rebound rebuked rebut recep reclaim reconciliation
recovered reed refer refers reflective refuge regards regulating reluctance remembers rent repair repealing
replicate reproductive reps. republican-controlled reserves resoundingly respective responsibilities
restricted rests resume rethink retirees reversal reversing reviewing reviews rewarding riding rift ring
ritual robinson rogers rolls roman rooms rousing routine rowdy royal run-up safely safer sanctuary sandra
saving scarborough scholarship sciences scorn scrambled scranton screaming screens screw searing seasoned
secrecy seeds segments seizing self sells senseless sensible sentences separation shaky shall shame shaw
shedding sheets shelter shoot shooter shorter showcase showings shrink shutdown signatures similarities
sisters sit-down sky slaughter slavery sober soccer socially soften solar sole solicit solidify solomon song
songs southeastern spat specializes spy stages stamp stan stanford starring start-up steam steer stein
stemming stereotypes stocks strategically strictly strode stumbled stumbles stumping succeeds suing
surpassing surprises suspension swagger swiftly swipe sync systemic tallied tanks taped tapper taste teamed
tehran teleprompter tended tentative tenuous territorial testify texan thereafter thoughtful thrilled thrive
tiger tighter tolerate topped tossed touches toughest tournament towers traced traditions trained trayvon
tremendously tribe trillions troubles trucks trumpian tsunami turbulent turner twin two-hour uber un
uncommitted undermines uneasy unfold unfolding unfortunate unheard unionized unnecessary unsure untrue
upbeat upbringing upend upended upfront uprising uttered vein verbal verizon vicious vigor virgin virtue
visceral volunteered vulnerabilities waged waging wasting wedding weekends weiner whatsoever whipping widow
withering witnesses wolf worded wording wounds wow wrap wreck xenophobia xm yanked yard yeah yell yellow
yields zach
4: 110 145 175 1979 1983 1985 1997 1998 2025 2050 350 79 900 98 aback abilities abolish abrupt abu abuses
acceleration accomplishment accounted accumulated accuracy acknowledges acquire activated adamant adapting
addiction administrative administrators admittedly adversary advertised advises advisor affirming affluent
afghan afl-cio afterwards aided aipac airplane airports al-assad alexandria alienation aliens aligning
allegation allergan alluding alright alzheimer american-born analytics andrea angrily animals animating anna
anointed anomaly anonymously anti-gun anti-semitic anticipating antics antitrust antonio anxious app
apparatus applaud appreciated appreciates arbitration ardent arguably ari arming arose arrives arts ashamed
ashley assertive assessments assumes assurances ate athletes atrocities australia authenticity awareness
babies backward badge badger baggage bags bail balancing ballistic balloons banner bargaining barnstorming
batches battered battlefield beamed beau bedroom beer behaviors belonging bend beneath beneficial benefiting
best-known betrayal betsy big-money bigoted billy biographies birthday bitterly blames blank blanket blast
blond blowing blowout boldly bombastic bombs bonds booked booker boomer boon booth born-again boroughs
borrowers bow boxer brace bracing bragging branch breadth breyer briggs broadening broadside brotherhood
bryant buchanan bullets bullying bureaucracy burton buyer bypass c.i.a. cache cadillac cairo calculating
calculations calculus cambridge cancel candid capability capita capitalizing capt. captive capturing cardin
carlton carpet carrier casinos casper casual catholics caucused ceilings cell cellphone cent centrists
certified chad chairmen champions chappaqua charging charisma cherished clapping clarified clarify
clarifying class-action classify clause clay climbed clips closes clutch co-sponsored coca-cola coffers
coherent collapsed collapsing collar collectively colorful columbus combative comic commenting commercials
communicating competed competitor completing complexity compliance compliment comprise con concession
condolences conducts confrontational confuse confusion connecting consent consolidated constituents
constitutes consult consulted contend contends contradiction contrasted convenience converted converting
cookies cooperate coordinator cope cornerstone cornyn counterattack countered countless couples cover-up
covert coveted cracked crafted cramped creative cried crippling crop crosses crowned cuban-americans
cummings cure customer d-ariz. damages darrell dartmouth deborah debunked decades-long defects defends
defenses deficiencies defied delaying deliberations delivers democracies democratic-leaning dennis departing
depends descended descriptions designs destiny detrimental device devices dictate dictatorship differs
dimensions dinners dipped directors dirt disapproval disbelief discounted discredit discredited discriminate
discriminated disenfranchised dishonest disingenuous dismay dismayed dismissal dismisses disobedience
disqualify disregard disrupted disruptions distanced distinguish distracted distribute distribution
dividends dogs domestically donating donna dorsey doubles doubted download downplayed downward drake
drawn-out drudge dry duck dueling dumped duncan dwight dying dylann earns eating eclipsed ecosystem eddie
edwards eggs elder electable electrical electricity eli elijah embedded embodied embraces emergence enamored
enclaves encryption endorsers enduring enforcer enforcing english-language enhanced enjoying enrollment
entertainer entrepreneurs epstein eroding errors escorted essence etc. euphoria evade evils exacerbated
examined examining exasperated exceed exceeded exceptional exceptionally excesses exchanged exercising
exited exodus expenditures expired explore export exports extensively extramarital extraordinarily extremes
eyeing fabric face-off facilitate factions faculty fade faded falsely faltered familiarity fanning far-left
farook fascism fearful fearing feds feedback feeds fertile fidel fides firearm firebrand firepower fires
firewall first-rate fish fishing fits five-year fixed flake flash flattering flesh floated fodder foe fool
foolish footing forbes forge forgive formerly fred freed freeze freshman fringes frozen fuels full-throated
fuller fund-raiser funeral galvanizing gaming garden gasoline gearing generational geographic georgetown
ghazala gillibrand gloves goodbye goodlatte goodness gradual grave gravity gray greatness greene
groundbreaking groundwork grueling guantanamo guarantees guided gunfire guts gutter habits hacker hailed
hailing halted hamas harbor hard-fought hard-pressed hardline hashtag hats headache heal healing heartland
heather heck heckler heidi heights heroin hiding hierarchy highest-profile highways historians hogan holder
holes homeless homeowners homicides homosexuality horrified hourly huddled huh humble humiliating humphrey
hungry hunt hunter husbands hussein hype iconic ideal identities ignores illustrated illustration immigrated
immune impartial implicit import imprisoned improbable inadequate inception incite inclusion incompatible
incompetent inconvenient incumbents indefinite indefinitely indicating informal inherent inject injects inn
innovation innovative insensitive insights installed instant instinct instrument integrate intellectuals
intentionally interior interns interrogation intersection intimidation iranians irish ironic irritated irs
islamists israeli-palestinian ivana jackie jaime jam jarring jeanne jefferson jenna jets jinping johnny
journey junior k k. kander karl kate keenly kenneth kirkpatrick knocking kurdish laden lags lame-duck
landlines lapse laurence lax layer leanings lectured leftward legalize lew libertarians license lifestyle
lightning like-minded limbaugh literature liz logical loom lou loudest louisville low-key lows lucky lucy
luther madeleine maggie magnitude mailers makeshift malaise malik manchin mandatory manipulating
manipulation manning manufacturer marchers marching markedly marker marred marshal marshall martha mask
matches matching mavericks maximize md. meandered mechanism median medicine melissa meltdown mercy merger
messy methodically metric metro metropolitan michele middle-aged midtown mikhail mild miners mining miracle
misguided misinformation missiles missions missteps mistaken modeling monmouth morgan morton mosque motor
mountains mounted mourning muddled municipal murders muscular mused myers mystery myth nafta nagging
narrator narrowed narrowing nationalists nativist nba nearest nearing negligence neil nephew nerve netflix
neutrality nides noon northeastern northwestern notorious nuanced nuances nurse nuts nyt o'brien oakland
objection objections obscured obstacles obstruction occupation offend officeholders ois openings operational
operators opt osama oscar oust outnumber outweighs ovation overreach oversaw overturned overwhelmed painted
paints palpable paltry paranoid parked parking partisanship pataki patience patients paula pbs pearl
peddling peer penalty penchant pensions peppered perilous periods permanently permit permits perpetual
perpetuate persons perspectives pervasive pfizer philanthropist philosophical physically pierce pinocchios
pit pitched pitches plainly plaintiffs plausible plea pleading pm pocket pockets politicos poorer portman
portrait pouring powerhouse practicing precisely predatory predominantly preferences prefers preliminary
prelude prep prescriptions presentation preserving pretending prince principled prioritize prize-winning
pro-russian probing procedural produces professors profiles profoundly programming prohibitive promotes
promptly prone pronouncements propelled proposes protocol proves proving proxy publish punched punctuated
punishment purchased purchasing pursues quagmire quarters queen quell queries quoting r-calif. r-iowa r-pa.
r-va. radicals railing ramos rapids rash ratcheted rational ray readily readiness reaffirmed realm reassure
recast recording recount reforming regain relating relocate reluctantly remarkably remembering renewable
reno renovation reopened replacing replay representation reprimanded republican-leaning reset resettle
reshape residential resorts resounding respectful responders restaurants restored restrained resurgence
retailer retaliation retiree retiring retrospect revenues revised revisit rewards rhodes richards richmond
ride right-leaning rigorous roared rocket romp rooted rove rubbing rudolph runoff rutgers safest sample
samuel sara satisfy scary scattered schoen scoring scotus screwed scuttle sealed searches secretly secular
segregation seldom self-deportation selfish seminar separated separating servant set-up setup severely
sexually shake-up shaken shareholder sharia sheldon shelves shirts shocks shortcomings shout shrugged
shutting sibling siblings sights singing singularly sir sirius six-year slain slew slipping small-dollar
smallest smarter smooth snapshot snarky sniper solidified solved somber sometime sour soured sovereignty spa
spanish-speaking sparking spawned speculate speculated sperling sphere spicer spies spiked spite spoiler
spontaneous spree squeezed stack staffs staggering stalin stall stamps starr state-by-state staunch steered
stifling stirred strangers straw strides strife strip stripped stronghold structured stubborn subjected
suburb suburban summon supremacist supremacists surfaced survival survivors swamp sweden swinging swipes
sworn sylvia tacking tackling takeaway takedown talented taliban tallahassee tarnish tashfeen tasks tastes
teamsters tearing technique temperature tennis terminated terrifying then-secretary therapy thereby thick
thiel thorough thoroughly thriller thrived thwarted ticked tickets ticking tightening tilt tipping tips
titan titles ton tony top-tier tops totaling toughness towns tragedies traitors trajectory transformative
transforming travelers travels treasurer trending tricks tricky triple truman trustworthiness two-way tyrone
ubiquitous uk ukrainian unanimously unarmed uncommon unconstitutional unconventional undercard understated
undisclosed unfolded unfounded uniform unilateral uniquely unloaded unmistakable unprompted unsettled
unsuccessfully unsustainable untrustworthy upsets upshot upward urges useless vacancy vacant valid vanguard
vatican vehemently venezuela verveer victimized victor virtues virus vitriol void voluntarily wakefield
walmart warfare warner wayne wealthier whip withdrew withholding woolson worldview wound wrestling xi
yawning year-end yielded youngest zeroing zika
3: 08 129 140 152 163 1948 1956 1962 1967 1971 1973 1975 1977 1987 2019 235 270 360 538 568 650 757 89 92
abdullah abe absorb abused abusive accelerating accent accepts accessed accommodate accommodations
accompanying accomplishing accountant accurately accuse acquainted acquiesced acronym acute adelson adhere
adherents adjective adjust administrator adoring advertisers affects afflicted affordability afloat afoul
aggravated aggravating aggression agitated agricultural ailing airline airtime akhil al-qaeda albany
albuquerque alexander alicia align alito allan alleges almighty alternate alternately amar amazed ambition
ambivalent ambush analogy analyses analyzing ancient anew angelo animosity anselm antagonist anthropologist
anti-terrorism anti-war anticipation appalling applauding applying appointee appointing appreciation
appropriately approving apt arbitrarily architect armstrong arpaio arrangements arrivals arrogant artful
arthur articulating artist artists arturo ass assails assign assignment at-large attached attendee
attributable attributes auction audit autobiography automobile autor availability averaging aviation aviv
awkwardly azerbaijan b bachelor backdrop backfired backyard bader baier bait baldwin barbs barred bastille
bathed beaches beauty becerra bechdel bedrock beef beers begged behave behemoth behind-the-scenes beings
beirut belatedly beleaguered belgium belies belittled bellicose belligerent benchmarks beneficiary benenson
berger berkeley bespectacled bested betray bibi big-government billed birtherism bisexual biting blackwell
blatant bless blizzard blm blogger bluntly bluster boards boats boeing bogus boiled bolstering bombings
bonuses boosted boosts bordering borrowed bounce boundaries bout bows boxes brag bragged brainard brainchild
branches brands bravado breached breaches breakfasts breakthrough breakthroughs brendan brent bret brett
briefings broadcasts broadway broncos bronx brooklyn-based bruised bruises brush brushes brzezinski buckeye
buckle buddy built-in bumper burdened bureaucratic burke burr burying buses bushes businessmen businesswoman
butter button butts cables caesars cain calculation calvin campaigner campuses canceling candles cape
capitalized capitals captains captures careers caregivers carelessness caricature carnage carney caroline
cartels catastrophe cater caustic caveat caveats cecile cedar cemented cemetery center-left ceos certificate
chaffetz chains chaired chambers chandeliers channels chant characteristics chart chasing checked checking
cheese cheetos chemistry chest chided chiding chiefly chiefs childish chimed chooses christianity chunk
chunks circulated civilized clandestine classics cleaning clever clicks cliff climb clinching clinging
clinic clooney closeness cloud clue clues co-authored co-founded co-hosts co-moderator co-sponsor co. coach
coalitions coin colbert collaborated collaboration collaborative coloring commodity communicated communism
compass compiling component composed concentrated condensed condoleezza condone confidant confidentiality
confidently confirming conflicting confounding confronts congrats congratulating connects conquest conscious
conservative-leaning consistency consists consolidating consolidation consternation constitute constrained
constraints consume consumption contacting contains contemplating contended continental contingent
continually contraception contradicted contradicting contradictions controlling convictions convoluted
coordination cops corker cornel corp. corresponded corridor coulter counseling countervailing counterweight
countrymen courted courtroom coverup cowboy cowboys crashed crawford cream crediting creditors credo
creeping crews crisscross crisscrossed criticizes cross-border cross-country crow crowley cruel crusade
crushing cuccinelli cues culprit cult culturally curbelo curiosity curious curt curtain cushman custody
cutbacks cyberspace d-fla. d-ill. d-md. d.c.-based dante dare darling dash dated debacle debater deceive
decimate decreased decrying deeds deepen deepest defamation defaults defeats defect defection defendant
defer deference defiance defund defunding defy defying degrading delays delegate-selection dem demagogue
democratically demonstrates denounce denunciation depended depicting deployment derailing deregulation
dereliction derry descend desert deserved destined detainees devastated devastation developers developmental
devolved diagnosed dianne dickerson dictated dictum dignified digs diminishing dip disaffected disagreed
disappear disastrously disbanded discarded disciplined disconnect discord discrediting disdain diseases
disgraceful disgruntled disgust dislodge disorder disorderly disparage disparaged disparate disrespectful
dissatisfied dissolution distaste distinctive distorted distributing docket doctrine dodging doling
dominican doomed door-to-door doral dotted doubling downplay doyle dragging dresses drink drinks dual dug
dunn duo duration durbin dust dutch dwelled dysfunctional e eagerly eagerness early-state easing ebola
edelman edgar edged edited edition editions eked elaborated eldest electability elective elena elephant
elevating elias elise elmendorf embarked embassies embody embroiled emily eminent emirates emphasizes
employs enabling enact encompasses encounters encouragement endeavor endeavors engagements engineering
enlist ensured entails enterprises enticing entitlement entourage entrenched envoy epicenter episcopal
equate equation equivocation eradicate erica erie erin erode erosion erroneous erupt erupting escalation
escaped espoused europeans eva evan evans evaporated evasive evercore ex exams exceeds excellence excerpt
excerpts excess executing exercises exhaustive exhibit exile expel experiencing expires expiring expletive
explode exploding exposes exposing extending external extradition exxon f facet facilitated fact-checkers
fact-checking fact-finding faction facto factored fahrenheit faithful faked fallin familial family-friendly
fanned fantasy fares farewell farther fascination fathers fatigue fdr fear-mongering feasible feat
federalist federally federico feinstein fema feminists fences fend fenton ferdinand ferguson fervent
festival fethullah feuding fictitious fifteen filibuster filling filming films financiers finest firehouse
first-ever fitting fixture fixtures fizzled flagging flames flashes flashpoint fledgling flee fleischer
flexible fliers flirted float flock flocked flores florida-based flowing foes foil folded footprint
for-profit forcibly fore forecasts foresee forged forgiven format forming formulate forthcoming fortified
fortitude fortunate fortunately forwarded fostering four-point four-year fracas fracturing fragile framework
framing francois frauds frazier freeing freelance friedman fruit frustrating fulfilling funneling furthering
fusion futile g.o.p. gabriel gadfly gag gallon galvanize game-changer garbage garcia garnering gases gate
gathers generic generosity genocide gentle geographically gerald gestures giffords gigantic gilded gina
ginsburg girlfriend glass-steagall gleefully glen glide gloria goers gossip governed government-funded
governmental grafted grain gravely grayson greens grievances grieving grill grind grit grocery grumpy guantã
guaranteeing guccifer guerrero guessing gunman gunned h h-1b habit haley half-century hallmark hammer
hammering hand-to-hand handing handsome hank harassed hardship harlan harness harold harris harshly harvey
hastily hawkins hawks hazardous hbo headlined healthier hears heavyweights hefty helen hendricks herman hers
hesitant heyday hi high-priced highest-ranking hilton hint hires hitch hodges holdings holdouts holtz-eakin
holy homage homicide honing hood hoosier hop hopeless hopped horizon hostage hp href huddle hugged hughes
humbling hunting hyde hypocrisy idealism ideals identifies ig ignited ignorance ill ill-fated illegals
illness illustrate illustrates imagination imbalance immensely imminent impacted impatient impeachment
imperiled implementation imported imposition impossibly impractical impressions in-depth in-state inactive
inaugural incarceration incarnation incest incomplete inconsistencies inconsistent ind. indicator indigenous
indirect indispensable individually inevitability inexperience infamously infighting inflection influx
informally infringing ingraham injunction input insane insecure insert inspiration instinctive instructions
insulted insurgents intellectually intemperate intensify intensifying interference intern internationalist
internationally internment interpret interruptions intervened interventionist interviewer intimidate
intricacies intrigued introduces intrusions invented invoke irrelevant irresistible irritation isaac
islamophobia isolate israelis italy itching iv jab jacksonville jamie jealous jeans jeered jeers jeopardize
job-killing jobless jock jointly jonah jorge jpmorgan juan juggernaut julia jurisdiction jurist justifiably
kagan kardashian kathleen kay kelsey kenya khans kickoff kills kingson kirsten klobuchar knee knowingly
kosovo kremlin kurds kuwait labels ladder lagged lame lamenting laments lands lange laquan laser lashing
lasted late-breaking latina lauded laughter laundry leahy leaking leaks leaned lebanon lectern lectures
leeway legislating legislatures legitimacy lehel lend leonard lesbians leveled lgbtq liabilities liberation
lieberman lifetimes lighting lightweight likewise limelight limitation linda lips listeners litany litigated
littered llc locals locationecode log logged lone-wolf lonely long-awaited long-running longest-serving
loomed loop low-profile loyalists loyalties luntz lurch lyndon machines magnanimous mahal maher makeover
mall manipulator manners mansion mantra manuel mapping marcel marcos marcus marginal marginalized marines
marketplace marquette marsh marvin mat match-up mattered maverick mayoral mayors mccaskill mckee meals
mediterranean mega-donor megan melanne menendez mentally merchandise mergers merry metaphor methodical
mezvinsky mid-january mideast mika mile mill mines minors mirage mirrored mirrors misdemeanor misled miss.
misses misspoke misstated misunderstanding misunderstood mitigate mo mobilized mockery moderated modern-day
mondale mongering moniker monopoly monster montana montgomery months-long monument moody moot mortar
most-watched mosul motivating mountain mouse mowing muammar much-needed mulling multimillion-dollar munich
murderers murderous mutually mythology nabisco name-calling namo nashua national-security nationalism
native-born naturalization naturalized navigate navigated neal neck-and-neck negatives negotiable netted
networking nevertrump newer newest newsmaker newsmax nh niche nickname nightly nikki ninth noah noble nods
noise nominal non-white nonprofits nonwhites norah notoriously notwithstanding now-defunct nowadays nsa
numbering ny nyc nypd obama-clinton obesity obituary objectives oblivion obscurity observer occupy occupying
occurrence off-the-cuff offenders offerings ohioans old-fashioned oman one-half oneself operates opined
opinionated opportunist oppressive oral orbit oreos orientation orszag ousted out-of-pocket outcomes
outgoing outlandish outliers outline output outsize outsized outsource outsourcing outweigh overarching
overcapacity overdrive overflow overlook overseen overt overtaken overtly overtures owed owes owing owning
packard packer pains paintings pale palestine panthers parameters parker passages passports pathetic
pathological patient patriarch patrol patron patty paulson paved payback paychecks penalties penetrate penny
pension pep percentages perch perez perfunctory peril perot persecution persist personalities persuadable
pessimism pessimistic petersburg pga ph.d. philanthropy picket pie pile pipe pivots placards plagiarism
plaintiff plastic plates platitudes pleas plot plouffe plowed poisonous poles pollak polluting ponte poorest
popping porter portions portland portsmouth positioning positively postpone postponing potus pound powered
pragmatism precedents precedes predicated predictive predicts premiere premised premises preparations pres.
preserved pressured prestigious presume prevailing prevention priced priest principals printed prisoner
prizes pro-business pro-cruz pro-gay pro-islamic pro-sanders processing producer producers professionalism
profiled profiling prohibited prohibitions prohibits projection proliferated prolific prolong promotions
prompt prop proportionality proportions props prosecutions protectionism protects provisional provoke
provoked prudent psychiatrist psychology psychopath pulls punches purchases purple pursuant q quantity
quartet quash quest quip r-fl r-ill. r-ohio r-tenn. r-utah rabbi rabbis raced racists racking radicalization
radically rafael raft raid raids rails rainy ralph ralston rambling ranged ranges rank-and-file raped ratify
raw raza reacts reader real-life realdonaldtrump realizes reap reasoning reassurance reassured rebellious
reboot rebranding receded recess recipe recipient recites reciting reconcile record-breaking recourse
recreation recurring redirected reductions regaining regretted regulars regulate regulators regulatory
reinforced reinforces reinstate reiterating rejects relatable relaxed relayed reliant religions relocated
relocating remake removing reneging renewables renewal reopen reorganization rep repay reprising repudiate
requesting rescued reservations resettlement resistant resonance resonating restroom restructuring retains
retreat revealing revelers reveling revenge revered reviled reviving rewritten reynolds rhetorically
richardson rider rides ridge rio ripe rips roanoke roar robberies robbery roberta robin robots rocked rocks
rod roiled rollout romantic rope rosenberg rout routes rows rubber ruined rulers rung runner-up russ russell
sabato sacramento sacred sagging salary salem salma samantha sanctioned sane santa satellite saturation saul
savage scala scam scenarios schadenfreude schmidt scholar scientific scorned scratch screened scripts
scrutinize seals seas seating second-guessing second-largest sectors seed seismic self-funding
self-identified self-inflicted self-published selfies semblance sensitivities sentencing sentinel separately
seriousness settling seven-member sewed sexting sexton shaheen shakes shaming shapiro sharon sharpens
sharper shattered sheer shelley shenanigans shields shipping ships shooters shops shortage shortfall
shoulder shoving showman showtime shrewd shrinks shrug siding sidney sigh sign-up silencing silly silverman
simas simmering sing six-day skew skewed slap slates slave slaying sleeper sleeves slid slight slowdown
slowed slowing smartphone smear smiled smiles smoking smugglers snap snyder soared sobering social-media
socialism softer solo somalia soon-to-be sought-after souter southeast sovereign sow spain spanking
spearheaded spectacular spectacularly specter speculative spill spiral sponsorship spoon sporting spouses
spreads springfield springs sprint spurred sr. sri srinivasan stabilize stadium staffing staged stagnation
stalwart standard-bearers standoff standpoint stanton staple staples stared starkly startled state-owned
statesman stationed statute statutes stays steadfast stephanie stepped-up sterling stickers stoked stoking
stonewall storage stored straighten strengthening stressing stretched stretches strewn strickland stricter
strive structural structures stubbornly studio studios studying stumble stumped stunned stunt subjects
subpoena subprime subsidies subsidized suburbs subway succeeding sucking sucks sudan sufficiently suitable
summed supermarket supervised supervisor supplemented supplied supplies surefire surgery surpassed
surrendering surround surveying suspicions sustain swarmed swath sweat sweet swift swiss switched
switzerland syed symbolic systematically tabs tacit tacked taft tag taj talk-radio tall tallies tamping tape
taping tariff teachout teen teenagers teeth tel telecom telegram temperatures tempting tenet tenor terrain
terribly terrified testament tester textbook thankful thanking theblaze then-president theoretical theorist
thesis thirteen thirty three-day tier tight-knit tightened till tilting timed tina tinkering titans toilet
token tolerant toothless tortured toss tossing tout toy trade-off trade-offs traders traffickers
transferring translated translating transpired trap trapped travails treaties treaty tree tribune trickier
trickle triggered tripoli troy trudeau trumka trump-clinton trump-style trumpeting trumps truthful truths
tucson tumultuous tuned tunnel twenty two-party u.k. u.s.-based u.s.a. ugliness uh un-american unaccompanied
unaligned unanswered unapologetic unbelievable unchanged unconscionable undercover underestimate
underestimating underneath undersecretary underwater undivided undoubtedly undue unearthed unease
unification uninsured unites unnamed unorthodox unpaid unpledged unpredictability unprepared unravel
unraveled unrelenting unreported unsafe untenable unwanted unwavering unwilling unyielding upgraded
uplifting uproar upswing usher utter va vaccine vagaries valeant validate validity vargas vedra veered
vendors venetian venues verge versions vet veto vetoed viciously vietnamese viewership viewpoint vigorous
viktor vivid vogue volumes volunteering vouched vox vulture wagon waits waiver waivers wallets warehouse
warehouses wariness warmly warmth warriors warsaw wash wasteful watches watershed wayside weakened weakening
weakest wears weather weber weeks-long weighing welch welcomes well-being well-heeled westchester wheelhouse
wheels whereas whichever whirl whisper whistle whit whitman wholesale widen widened windfall wine wings wire
wired wis. wishful witch withdrawing withhold withstand witnessing woodrow worrisome worship worthwhile
worthy wrest wright wrongly wwii xavier xl yanukovych yelling yemen york-based z zachary zephyr zeynep
zimmerman zoe zones zoning zoo zuckerberg
2: 'em 103 104 107 112 115 118 121 123 137 139 151 158 159 170 1789 180 182 1848 1917 1938 1939 1945 1946
1947 1952 1959 1970 1978 1982 2023 2026 213 214 216 247 260 263 271 365 370 384 469 501 520 625 653 691 714
750 800 835 84 87 911 93 94 97 996 abated abbvie aberration abide abolished aborted about-face above-average
abundance abundant aca accidentally acclamation accolades accommodating accordance accordingly accounting
accusers acevedo achievable achilles ackman acknowledgement aclu acquisitions across-the-board activating
adapted addicted addicts adelle adjusting adjustment adler adm. administer admiral admired admirers
admissions adultery advancement adventurism advertise affectionately affidavit affiliates affiliations
affirmed afforded aftergood ag aged agendas aggressiveness aggrieved agitating ahmed ai aiding aids aircraft
airplanes airs al-shabaab al-sharia alarming alejandro alert alerted algeria algorithm ali alias alien
alison all-important all-in all-or-nothing all-out all-star all-terrain allay alleyway alliances allison
allocate alluded allure aloud alphabet alphabetically alt-right altered altering alters altman alto alton
amass amazement amber ambiguity ambivalence amend amenities americas amidst amok amorphous amplified
amplifies anachronistic analytica anchored andres anecdote anecdotes angering angie angle angles anglo-saxon
angst anguish anguished animal anita anne annenberg annex annexed annoy annoyance annoying ansar antagonists
antarctica anthem anti-abortion anti-business anti-corporate anti-defamation anti-discrimination anti-donald
anti-eu anti-firearm anti-gay anti-illegal-immigration anti-islamic anti-israel anti-latino anti-refugee
anti-terror anti-washington antidote aol apartments apollo apologies apologizes apologizing apostasy
appalled apparel appealed appeasement appending applications applies appraises appreciative apprehension
appropriations arc archbishop archconservative archive archived archives arenas argentina arianna ark.
arlington arnold arrange arranging arresting arsenals artificially ashcroft ashton asians aspen aspires
assail assange assembling asserts assesses assigning assimilation assistants assisted associations atlanta
atlas attach attraction attractiveness attracts attribute aubrey audacious auditing audition audrey aug
augusta aunt aura aurora authored authoritarians authorize authorizing autopsy avail averaged avid avoids
avowed awake awarding awe axe ayres az azerbaijani b.c. bachmann back-to-back backbone backscratcher
backstage backwards bailed bailing bailouts bain bakery bakr balcony balding balloon balls bamako bamberg
bang bankrolled bankrupt barbarians bare-knuckled barked barkley barn barney barrack barrage barrel barron
bartiromo bashed basing basket bastion bathing batista battle-hardened bayh bbc beacon beam beaming bearded
beautifully becker bedford beg begging behaving beheaded beheadings belcher believers bells bellwether
belong belonged beloved beltway beneficiaries berated berea berg berman bernanke bernard berry beruff beset
best-funded best-selling besting bestselling bette better-than-expected betterment betty beware bezos biases
biblical bickering bicultural biding big-picture bigots bikes bilateral bilingual bilking billboard binds
bio biomedical bipartisanship birmingham birthers.org birthplace birthright bishop bites bits bitterness
black-tie blackberry blackboard blacklisted blackmail blah blanchard blazing bleed blew blindsided blink
blip blitz blockbuster blocs blood-testing bloodshed blowhard bludgeon bluff blustery boarding boardrooms
boasting boat boca boehner bolstered bolting bolton bombast bone bonnie boomed boomers booster boosters
boredom borne bothers botox bottle boulevard bounced bouquet bowls boxing boyfriend boyle braced bradford
brags brains brandeis brandon branstad brawl brazile breakdown breitbart.com brevard bribes brick bridesmaid
bridgegate bridget bridging brightest brigid brilliance broadcaster broaddrick broadest brochures brock
brokerage broward brunch brunei brunt buckley bucks buddhist budding budged buena buffett buildable bullet
bullied bullish bullshit burdens burnish burrowing bury bused bush-era busiest business-friendly busted
butch butler buttons buyers byline bypassed cabin cacophony caesar cafeteria cajole cajoling cake calamity
calculates calderón calibrate californians callousness camel camels cameraman campaign-related campaigners
canal candle candor canvassers capito capitulate capricious cardboard careening caribbean caricatured
carnegie carnival-like carole carper carping carr cart carved carville casa casey castile casts casually
catapult catapults catastrophically catch-up catcher catches catching categorically catering cathy cato
caucusing causal cautionary cavaliers cayman cease cecil celebrations celebratory cells celsius censorship
center-right centerview centuries centuries-old ceremonial cernech certify cessna chafed chagoury chagrin
chained chait changer channeled channeling channing chapel chapters characterization characterize
characterizes charismatic charm charters chastising chatted cheapest cheaply cheating checker cheerleader
cheerleading cheney cherish cherubs chevron cheyenne chicago-based chicken chico chile chime chipok chips
choked chopped chops chord choreographed chronic chronicles chummy churches churchill cinco cindy circled
circulate circulation circumspect circumstance circumvent citigroup citizenry civilization civilizations
claire clamoring clara clarification clarion clarke clashing classroom claudia clawback clemson cleric clerk
clerks clicking climate-change climbing cling clint clinton-sanders clinton-trump clobbered
closer-than-expected closure clouds clown clubhouse clutching clyburn cnn-orc co-director co-founders
co-workers coal-fired coarse coat coattails cobbled coburn cocaine coerced cohn coincidence coincidentally
cole coleman collapses collateral collections collisions collusion colo. cologne colors combines combustion
comcast comedians comfortably comforting comical commanders commencement commend commenter commissioned
commissioners commits commonwealth communicator communists comparatively compares compartmentalized
compensate compensated competitiveness complacent complaining complicating complication complicity complied
complying compounded compounds compromising concealed concentrating concerts concluding conclusive
condemnations condemns condescending condominiums condoning confab confederacy confer confessed confined
confinement confirmations conflated conform congregation conjunction conquered conroy consciousness
consequently consortium conspicuously conspiracies constellation constitutionalists constructed consular
consultation consumed contacts containment contemporaneous contempt contending contentions contestant
continual continuously contortions contradictory contrarian conundrum conveniently convening convergence
conversion converts convict convincingly coolly coons cooperating cooperative coordinates copenhagen coping
copper coralville corners coronation corp corral correspondents corridors corrupted corrupting cosby
cost-cutting costing costlier countdown counter-attack counter-terrorism counterpunch counterpuncher
counterterrorism countryside courageous couric court-ordered cox crabgrass craft crafting cranes crap
crashing cratered craze creator crimea cringe cripple crossover crowdpac crown cruise cruised crunch
crusader crying crystallize crystallized cspan cubans cubs cue culminated culpability cultivate cultures
cumulative cunning curbing cures currencies currents cursory curtailing curve cushion cusp customary
cut-price cute cuyahoga cybersecurity cynicism d'souza d-conn. d-minn. d-minus d-mo. d-n.j. d-ny d-ore.
dairy daley damned damning dampened dams danced daniels danny dared darkly darkness darn daron darted
dashboard data-savvy databases day-to-day daylong dayton deace deafening dealer deb debby debilitating
debris debt-free debunk decade-long decaf decamped decatur decency decentralized deceptive declines decrepit
decries dedication deepening defaulted defections deferred defiantly defies definitively deflating deflected
deftly delano delegations delhi delicate delighted delivery dell delusional delve demagogic demographically
demonized demonizing demoralized demoro denials densely dented denting departed depiction deplorable
deploring deployments deposition depressed der derek derision derisive derived deriving derogatory deserted
desirable desperation despicable despises destabilize destabilizing destination detect determinative
deterrent detonated detour detours develops devil devise devolving devoting devotion dfa diagnoses diana
diary diaspora diaz dichotomy dictates die-hard differentiated differentiating digging din diner diners
dinesh dinged dipietro disabilities disaffection disallowing disassociating disavowing disavows disclosing
disconnected discretionary discusses disenchantment disenfranchisement disgusted disheartened dishes
disillusioned disintegration dislocated dislocation disloyal disloyalty disney disobedient disparaging
disparagingly disparities disparity dispatching displace displacement displeasure disposition disregarded
disrespected dissemination disservice dissidents distancing distinctions distinguishes distorting distortion
distrusted distrustful disturbances disturbingly divergent diversion divert diverted diverting divine
divisiveness dna doctorate documentation dodd dodge dogfight doggedly doherty doj doldrums doled domination
donnelly donning dorn dorothy dos dose dossiers dot-com double-edged doubtful dove downed downfall
downplaying downright downside downsides drank draped dreamed dreamers dress drobnic drone drones drumbeat
dryly ducked dude dukes dumb dummies dumping dunford dunk dupont duprey duval dwarfs dwell dwindled dyke
e.r.a. e.u. eagleton earl eastland ebullient eclectic editor-in-chief educate educators eerie effectiveness
efficiency effron effusively egg egged egregious egyptian eight-hour eighth-grade eilperin ekovich elated
electrified elemental eleven elitist elks elleithee ellen elliott ellis eloquent em emanating embargo
embarrass embolden emergencies emerges emigrated emmet emotions empathetic empathize emphatically employ
employer-based employer-sponsored empowered empowers enacting encapsulates enclave encrypted endangering
endorser endure engine engineered engulfed enhance enlisted enshrined ensued entanglements entertain
entertaining enthusiasts entrepreneurial enviable environmentalists envision episodes epitome eponymous
equitable equivocal erase erect erecting erik eroded err erroneously erstwhile eruptions escalate espn essay
essentials esteem eternity ethan ethanol ethnically ethos euros evaluated evaluating evaluation evangelist
evidence-free evidenced eviscerated evolved ex-cia ex-wife exaggeration examination examine examiner
exasperation excels excessively excise exclaimed excludes exclusion excuses exemplifying exempt exhausted
exhibits exonerated exotic expansionist expansive expedited expeditions expire explicit exploded exploitable
exploitation exploiters exploiting explored explosives exporters exporting exposé expresses expressions
extensions extolled extort extract extracted extraction extradite extradited eyeballs eyebrow-raising
fabulous fact-check factcheck.org factual factually fairways faith-driven faithfully falter faltering
falwell famer fanatics fancy fang far-flung farage farmer fascinating fast-growing fastest fateful faux
favorites favoritism favreau fayetteville feckless feingold feldman felicia felipe felons feminism
fence-mending ferocious fertilizing festivities fetus fiasco fickle fielded filipino filmed filmmaker filthy
finale finalizing fined fines finger-shaped fingerprints fired-up firefighters firmer first-ballot
first-generation first-place fissure fissures fitful five-hour five-minute fivethirtyeight fl flailing flak
flared flatly flaw flies flights flip-flopped flip-flopper flip-flopping flipping flips flirt flirtations
floating floodgates florence floridians flouting flower flown flows fluke flung flunk fluoride-in-the-water
flush flux foggy folksy folly foment fond fondly fonseca foothold footnote footwear forays forbid forbidden
fordham forearm foregoing foreign-born foreigner forensic foreshadowed foretell forging forgiveness forgo
forgot fork forlorn formative fortifications forward-leaning fossil-fuel foul foundations
four-and-a-half-acre four-candidate four-course four-star four-way frances franchise fray freddy
freedom-loving freight fresno friendliest frightening frittered fronds front-loaded froze fruition fruitless
frustrate fulfillment full-blown fumbles funders fundraised funnel future45 futures gabby gabrielle gadhafi
gaffes gainesville galaxy gale gallery gangs garcía gardner garry gateway gaudiano gaunt ge geert gen
generates generously geneva gentrification genuinely geoffrey geographical gerstein gestured ghost
ghostwriters gidley gifs gig gil gin gingerly ginsberg givers glacial gladly glamour glaring gleaming
globalized gloomy glory glosses glover glow glowing glued glumly glut gmail go-to goat goggles golf-course
golfer golfers good-paying goodwill gopers gorbachev gosh gospel gotham gov governance govs. grad grades
graduating grammer granddaughter grandiose grandpa grandparents graphic graphics grapple grappled grasped
gratitude gravitas gravitated gravitating greece greenhouse-gas greenland greenville greeting gregarious
greta grid gridlocked grimace grin grinding gripped grist groan ground-game grounded grubbs grudgingly gruff
guatemala guest-worker guilt gunbroker.com guru gusto gut gwen gym haile hale half-hour hall-style halting
hamburger hammond hampered han handgun handles hands-off handwritten hang hangar hangs hanson harassing
hard-edged hard-hit hard-right hard-working harden hardened hardliners hardware hardworking harman harmony
harms harpercollins harrah hartford harvest hasan hasen hash hasten hated hater hauled haunts hayek hayes
haynes hays hazard hazards headwinds heartfelt heath heats heavier hecht hedged heel heinous heisman
heitkamp helicopter helicopters hello helms hemorrhaging hemsley hence heralded heroic heroism hesitate
hesitation hewed high-dollar high-fives high-paid high-powered high-speed high-tech high-water hijacked
hilary hills hindsight hinting histories ho hoax hochsprung hogue holan holden holidays hollowed holmes
homemade homophobic honda honduras hone hong honorable honoring hoover hopelessly horn horowitz horrendous
horribly horrify horrifying horrors horserace horses horwitz hotels hovering hubs huffpollster hug hugging
hulk human-rights humbled humiliated humor hungary hunger huntington huntsville hurled hurricane hurtful
hurts husted hydraulic hyperdrive i-vt i360 ibm icahn idealistic idly idol ifill ike ileana ill-advised
illegality illiberal illicit illnesses illusion imagery imagining immoral impacting impacts impasse impeach
impediments impending imperfect imperil impermissibly impetus implies implore importation impotence
impotency impoverished improperly improprieties improves impugning impulse impulsive impulsively in-person
in-your-face inadvertently inauthentic inbox incapable inclusiveness incongruously independent-minded
indexing indiana-born indications indicative indicators indignation indiscriminate indistinguishable
industrialist industrialized inequities inexcusable infant infected inference inferior inflate
inflation-adjusted inflicted information-age infowars.com infuriated ing inherently inhospitable initiated
initiation ink inland innocents innocuous innovate inoculate inordinate insanity insensitivity inserting
insignificant insistently instability install installation installing installment instinctively instructing
insured integrating intelligence-gathering intensification intensifies intensive intensively intentional
intents inter interact interactive intercept interconnected interestingly interfaith interlopers internally
interrupting intervening interviewers interviewing intimated intimately intolerable intolerance intriguing
introductory intruders inundated invalidated inversion invite invokes inward iphones iqbal irony
irreversible irvine isaiah isakson islamophobic issa iteration itunes itv ivory j.j. j.m. jabbed jabs jade
jamal jamieson jammed jeffery jen jennings jibe jillian joblessness joey jogging johnston jolt journalistic
juanita judaism judged judging juice julian julie jumbo juncture junta jurisdictions k-12 kahn kantar kaplan
katrina keith kel-tec kelli kerfuffle keys khartoum ki killers kind-hearted kings kirby kissing knack
knee-jerk knees knife-wielding know-how knowledgeable krueger krugman kudos kushner kyle l labored laborers
laboring lackluster laconia lael laggard laid-off lamar lament lance land-use landes landings lanes
languages laredo larger-than-life laser-focused last-ditch lasts late-deciding latham laurie lavrov lawful
lawn lazar leadoff leaner leaners leap lease leather lebanese-nigerian lecturing leery left-right legality
legion legions legitimately legs lender lenses leo lerer lesbos leslie less-educated lesser-known lest
lethal lets leveling lever leveraging levin levine liars libel liberalism liberalization libertarianism
libyans lick lighter lighthearted lightly liking lindsay lineup lingered linick linkedin lion liquid listens
literal literary little-known liverpool lloyd load loathed lobbing localities localize locally lodge lofgren
lofty lois lombardi londonderry long-held long-range long-time longer-term longevity look-alike loony lore
lori loudoun louise lover low-carbon low-cost low-dollar low-wage lower-cost lower-level lower-tier
lower-wage lowered loyalist lucas luciana ludicrous lull luncheon lurching lurid luring lurking luxurious
lynn m.i.t. mac machinations machinery mackowiak madden madness madre magazines magically mainland malaysia
males maligning malloy manages maneuver manigault manila manipulated mankind manpower manufactured maples
maps marches margaret maricopa marie mario marion marist mark-viverito marketers markings marley marquee
marriages marriott marrying marveled marvelous masked masse masses massively materialized mates mathematical
matthews maureen max maya mayer mayo mcauliffe mccaul mccrory mcdonough mcginty mcgovern mcinturff mckinsey
meal meaningless measuring meat medal mediaite medicare-for-all medication meet-and-greet meg melinda melt
memberships memorable memorably memorandum memorized mend mendoza menstrual merchants merciless merge merged
merit merkley messenger metadata metastasizing meteoric methodist metrics mgm mi mic mick mid-20s mid-april
mid-atlantic mid-march mid-may mid-morning mid-september midafternoon midwestern miffed milbank milestone
militarily military-style militia militias millennium millionaires milton mined mingle ministers minneapolis
minuscule miranda miscalculation mischief misdeeds misdirected miserably misfire misfortune misgivings
misjudged mislead misogynists misogyny misplaced misrepresenting missives mistakenly misunderstandings
mixing mizner moammar moan mobil mocks modeled moderate-income moderating modesto modus mohamed mojo mommy
moms monolithic monsanto montage montclair monte monterey monterrey moons morale moran moratorium mormon
morrison mortal mosquito mosquitoes motivate motivation motivational motivations motives motorcycles mourn
mourned mourners mud mudslinging multibillion-dollar multimillionaires mum municipalities murals
muslim-american muslim-americans musser mussolini must-win muster mustered myriad mystified myths nader
nailing naive naivete namesake naral narcissistic nasdaq nassau nathan nationalities naval navigating
naysayer nazarian naã near-record neatly neck necks needing neera negativity neglect neglected negligible
negotiators neon neophyte netherlands neutralize nev. nevadans newark newcomer newport newshour newsletters
next-generation niceties nicholas nidal niece nigel nina nodded nolan nolte nominates non non-disclosure
non-facts non-government non-latino non-trump non-violent nonviolent nordstrom norma norman norway noses
nostalgia not-so-subtle notch notched notices notions nova novice nuance nudge nukes nunberg nutrition
nutritional-supplement o'connor o'hanlon o'leary obamabirthbook.com object objectionable obligated obliquely
obscene observe observing obsessed oddly offender offsetting offstage oft-stated oligarch olive olympia
omaha omarosa ominously on-air on-the-ground onboard once-formidable one-sided one-year onerous onus oops op
opaque open-carry openness opioid oppo opportunism oppression opt-out optics optional oranges oration orator
orchestrate ordering ore. oreo organ orphan ortega orthodox ostensibly osuna ottawa otter ours out-of-state
outburst outdated outdoor outer outings outlier outpost outsourced ovations over-the-top overblown
overclassification overcoming overdue overgrown overhauling overheard overlapping overlay overpaid
overpromise overrepresented overruled overrun overseer overshadow overshadowing oversize overstate
overstated oversupply overturning overvalued oxford oxygen oysters packages packing padilla pageant pagliano
paige palmetto palo pals panama pandemonium pandered panning pants pantsuit para paramount pardon
parishioners parisian parse parted partially paso passenger passengers passionately passwords pastimes
patched patches patel patented patriots patrolled patronizing patti pauses pavement pawlenty pawns
pay-to-play payday payoff payouts peaking peanut peanuts pearson peasants pediatric pediatrician pedro peel
pegs penalized pencil penn penned pent-up pepper peppering perceive perceives percentage-point percentile
perennial perimeter perished perjury perk perpetrator pershing personalize perspiring perverse petty pf-9
pharmaceuticals phenomenal philando philanthropic philippe philippine phillip philosophers phoning
photographed photographers photographs phyllis pickup pierre pierson pies pike piling pillar pillars pins
pioneer pioneering piping pirate pissed pistol pitching placate plank planting plastered playable playfully
playwright plenary plentiful plodding plotted plow plumbing plunged pocketbook pocketed podium poe poison
poisoned poisoning pole policymakers policymaking polished polishing politely politicizing politicking polk
pollution pondered pondering pools populists poring pork pornography porous portrayal ports portuguese
positives posner possess possesses possession possibilities post-convention post-watergate post-world poster
posters postings postponed potency pothole potter poultry pouncing pounding pounds powerfully pragmatist
prays pre-campaign preaches preceded precedence precious precise precision preferable prejudice premature
prematurely preparation prescott prescribing prescription present-day presentations preservation presiding
press-gfk presses pressuring presumptively preternaturally prevails price-fixing pricing prides
primary-season primed primitive princeton principally printing prioritized prisons pristine private-jet
private-sector privatize privileges privy pro-abortion pro-bush proactive probability-based probable probes
processes proclamations productions professed professing professionally profitable profiting progressively
progressivism prohibition proliferation prom promotional prophet proportional proprietary prosperous
protector protestant protocols proudest provinces provoking public-relations public-sector publicizing
publishes puffy pugilistic pugnacious pulitzer pulpit pumped punishing puppet purdy purge purges purported
purposely pursuits puzzle puzzled puzzling pyongyang pyramid qaeda-linked qatar quantities quashed
question-and-answer questioners queue quinn quintet quipped quixotic quiz quote-unquote r-n.y. rabbit rabid
race-baiting racked rage raging raided rail railway rain rainbow rammed ramp ramping ranch rancor randolph
ranting rapist rarity ratcheting rath ratified raton rattles rattling raul ravaged ravaging razor-sharp rcp
re-engage re-tweeting reactive readies reaffirm real-estate rear reassess reauthorization rebates rebecca
rebekah reboots rebuff rebukes rebuking rebuttal rebuttals rebutting recalibrated receptions recipients
recite recklessness reclaiming recommending record-setting recounts recruited redouble reeling reem
reevaluate referral reformed reformer refrained reframed refundable refurbished refute registers regrets
regrettable reich reign reigned reigns reinforce reinforcements reinstated reinstatement reinvented
reinvigorated relax relevance reliance relish relished remainder remedies reminders remnants remorse
rendered rendezvous renews renominate renounce renouncing renovations renowned renteria reorder repairing
repayment repercussions replacements replete replica repressive reprieve reprimand reproach republican-led
reputational reputations researched resembled resentments reservation resettled reshaping reside residency
residual resigning resilience resilient resisting resonant resonates resort-style respectability
respectfully respite restive restoration restoring restructure resurrect resurrected retailers retained
retaining retaliate rethinking retire retooled retort retreating retweet revel reverberating reversals
reverses reviewers revising revisionist revitalizing revived revoked revoking revolted rewrite rhyme ribble
rican ricans ricketts riders ridicule ridiculously riff riffing rightful rightly rile riling riot riots
ripple risk-taking risked ritz rizwan rjc robbins robo-calls robocall robotic robyn rochester rockefeller
rocketed rode roiling rollback romance romania romanian romero ronnie rooting ros-lehtinen roseann rosenthal
rote rotten rounded rounding roundly roundtable roused royalties rubbed rubbernecking rubino rude ruiz
rumored runner rupture rutherford résumé sabal sabotaged sacrificed sacrifices saddam saddened sadiq sadly
sadness safeguards safekeeping sagged sailing sailors salafist salient salinas salix salvador salvation sami
sammon samples sanction sandwiched sanford sarasota sarcastic sarcastically sasse satan satirists savaged
savaging savior savvy sawyer sayed scales scandinavia scant scapegoats scar scheme schemes schengen schlafly
schmoozing schoolchildren schooled schoolteacher scion scolded scorched-earth scotland scotter scourge
scouts scrambles scrapped scrappy scratching screamed screenwriter scuffle scum scuttled searchable searched
seaside second-degree second-guess second-to-last secondary secondly sections secures seeker segregationist
seitz-wald seizures selecting self-effacing self-interest self-made self-proclaimed self-reinforcing
self-serving self-styled sensed senses sensibilities sequel setbacks seth seven-and-a-half sewn sexier shade
shades shakeup shale sham shanghai sharpest shatter shed sheds sheen sheep shell-shocked shelton sherrod
shied shines shining shiny shinzo shoal shoe shoes shootout shortcoming shortfalls shorthand shorts shotgun
shove showcased showcasing showers shrugging shunned shuttered sickening sideline sidelined simplicity
simplify sin sincerely sincerity singh single-digit single-family singles sinking sipping sirens siriusxm
sisterhood six-pointed sixth-place sixty-seven sketch sketched skirt skyline skywriting slam-dunk slapping
slaps slash slashing sleeping sleepy slick slide sliding slimmer slog slogans slower slums slurs
small-business small-town smartest smartphones smeared smegielski smithsonian smoke smoothest smoothly snag
snagged snake snapchat snl snow snowden snowfall socialists societies sociopath soft-spoken soho solicitor
solidifying son-in-law sony sophie sophomoric sore soros soto soundly soviets sowing spacious spam spamming
span spare spared spark sparkling sparse sparsely spate spearheading specialists specialty species specify
spectators speechless spell spencer spilled spillover splash splits splitting spoiled spokesmen sponsors
spotlighting spray springboard springing sprinkled spurned squabble squabbling squeeze squeezing squelch
sroka staging staking stalling stalwarts standardized standby standings stanley stare starred startling
state-level statehood statehouse statistical stats statue statutory staving steaks steele steeled
steelworkers steely stephens stereotyping sternly steward sticker sticks stimulate stirring stirs stocked
stoke stole stop-trump storms straddle strained strains stranger streeters stretching strikingly strives
stroke stronger-than-expected strongman stu studiously stung stuns styles submit subsidy subtler succession
successors suck suffers suffice sugar sunni sunnis sunny super-rich superb superpower supplement supplements
supplying suppose suppress suppressing suppression supremacy surfaces surmised surpass surplus surreal
surrender surveymonkey survives susceptible sustaining susteren sutton swaggering swallow swallowing swap
swapped swayed sweep swell swelled swim swimming swing-state switching swung sy sydney sykes symbolizes
sympathizers syndrome synonymous systematic t-shirt ta tabloid tackled taco tactful take-home talk-show
talker tamarac tamir tammy tampering tandem tanden tangible tangled tanzer tarmac tarp tatum taunt taunted
tax-exempt taxation tearful technologists teddy teeing telenovela televisa temperamentally tempered template
temple tempted tendencies tepid terkel terminal terminate terris terror-related testifies testifying
testimonial texas-based textiles theatrics theirs theranos therapeutic thereof thin-skinned thinkers
third-largest thirty-seven thorny thrall three-candidate three-fourths three-hour three-man three-month
three-percentage-point three-person three-point throat throes throws thrush thrust thrusting thumb thumbs
thumbs-up thumping tidy tiffany tightly tilts timberlake time-consuming timely tinged tirade tissue tnt
toast toasts toiling toledo tommy tones tongue-lashing tons top-dollar top-ranked top-two torch torn totals
touching tough-minded tours touts tow towered towering trace tracked tracker tracy trademark tradeoffs
trader trades traditionalists trailer traitor traits trajectories trample trans transcend transcends
transferred transit transitions translates transmit transphobic transport traps trashing treasure trees trek
trench trepidation trials triangle tribal trick triggering trillion-dollar tripped tripping triumphant troop
trophies trophy tropicana troublesome truce trumped trumpers trumpet trumpeted truth-teller tsongas tufekci
tugboat tuitions tumble tumult turks tweaked tween twenty-five twenty-four twilight two-dozen two-minute
two-person two-time tyranny u.s.-born u.s.-led ubs uganda ultra-conservative ultraconservative umpire
unabashed unaccountable unaffiliated unaffordable unafraid unbending unborn uncharted uncle uncompromising
uncontrolled unconvinced uncover undeclared undefeated undemocratic undercutting underdogs underfoot
undergraduate underground underlining underperforming underserved understandable understandably undertake
undervalued underwear undetermined undisputed undone unelectable unemployed unequivocally unethical
unfavorability unfettered unfinished unflattering unfolds unforced unhinged uniformly union-backed unionize
unison unitedgungroup.com unitedhealth units universally unjust unkind unlawful unleash unleashes unlikeable
unlimited unmarried unnecessarily unnerving unpatriotic unquestionably unreasonable unregistered unreliable
unresolved unscripted unseat unseemly unsolicited unsparing unspeakable unstable unstoppable unsubscribe
unsubstantiated unsubtle unsurprising unthinkable untold untouched unveil unwittingly unworthy unwritten
up-and-coming upheld ups upsetting upstart uptown uranium usfl utility utilized utilizing utterly v
vacationing vain valedictory validating valls vandehei vandersloot vanquished variables variations varied
vary veer vegetables vendetta vendor vented verification verify vernacular versailles vestige vests vetoing
vibrant vice-president vicinity victorious video.foxnews.com vie viewer vigilant viguerie vile villa villain
vilsack vin vintage virginia-based virtuous virulent visibly visionary visitors visual vocally vodka vogel
voiceover volatility vote-by-mail voter-id vouching vulgarity waded waffled waffling wake-up wakes wales
walkouts wall-to-wall walters wan waned warily warm-up warns warrant warranted warrior wartime
washington-based washpost watchers waterway wavered wbur weaken weave weed-covered weeds weekday weekdays
weinstein weiser weld well-connected well-documented well-financed well-funded well-organized
well-positioned well-received whack wheel wheeling wherewithal whiner whipped whispered whispering
white-collar white-hot whittling wholly wield wig wilkerson wilmington winding winking winnow winnowing
wiped wireless wisconsin-milwaukee withdrawn withdraws wives wizard wobbly woke wolves wonk woo woodmont
workable workings world-class worn wrapping wrath wrench wrinkles writings wsj wynn wyo. xers y ye year-old
year-over-year yemeni yoga yong youthful yue yuge zealand zeldin zionist zip zogby zombie zucker zuckoff
zurich
`;
