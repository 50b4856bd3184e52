/*
 * Nouns that head the words for a source, by the kind of source they make. Written for Hearsay from
 * general knowledge of news English, and checked against how often each kind of source goes with a noun
 * in PolNeAR's train part (Newell, Margolin and Ruths 2018). Singular, lower-case.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Single people. Their plurals are groups, unless they are in {@link STAFF_NOUNS}. */
export const PERSON_NOUNS = list(`
  academic activist actor actress administrator advocate agent ally ambassador analyst anchor anchorman anchorwoman
  announcer applicant archbishop architect artist assemblyman assemblywoman associate astronaut astronomer
  athlete attendee attorney aunt author banker baron billionaire biographer biologist bishop blogger boss
  boy boyfriend brother builder businessman businessperson businesswoman caller campaigner candidate captain
  cardinal caucusgoer celebrity ceo challenger chairman chairperson chairwoman chair champion chancellor
  chemist chef chief child citizen claimant clergyman cleric clerk climatologist coach co-author co-chair co-founder
  co-host co-worker colleague colonel columnist comedian commander commentator commissioner comptroller
  conductor congressman congresswoman conservationist conservative consultant contender contractor contributor
  controller convict coordinator coroner correspondent councillor councilman councilmember councilwoman counsel
  counselor counterpart cousin creator critic curator customer cyclist dad daughter dealer dean defendant
  defender delegate democrat demonstrator dentist deputy designer detective developer dictator diplomat director
  dissident doctor donor driver economist editor educator emperor employee endorser policymaker staff employer engineer entrepreneur
  envoy epidemiologist examiner executive expert eyewitness fan farmer father feminist fighter filmmaker financier
  firefighter fisherman foe follower forecaster founder friend front-runner frontrunner gardener geologist
  general girl girlfriend goalkeeper governor graduate grandfather grandmother grandson granddaughter guard guardian
  guest guide gunman head headmaster heir helper hero historian homeowner host hostage hostess hunter
  husband imam immigrant incumbent independent industrialist infielder informant inmate insider inspector
  instructor interpreter intern investigator investor islamist journalist judge juror justice keeper king
  lady landlord landowner lawmaker lawyer lecturer leader legislator liaison liberal librarian lieutenant lobbyist
  lord magistrate magnate major man manager marshal mate mathematician mayor mediator member merchant meteorologist
  migrant millionaire minister model moderator mogul monarch monk mother mourner mp musician narrator nationalist
  negotiator neighbor neighbour nephew neurologist neurosurgeon newcomer newsman niece nominee novelist nun nurse
  observer occupant officer official onlooker operative operator opponent organizer organiser owner painter panelist
  paramedic parent participant partner passenger passer-by pastor patient patriarch pediatrician pensioner performer
  person philanthropist philosopher photographer physician physicist pilot plaintiff planner player poet
  policeman policewoman politician pollster pontiff pope preacher premier presenter president priest prince
  princess principal prisoner producer professor progressive proponent prosecutor protester protestor provost psychiatrist
  psychologist publisher pundit pupil quarterback queen rabbi radical rancher reader realtor rebel receptionist refugee
  rep reporter representative republican researcher resident reformer respondent retailer retiree reviewer rider rival
  ruler runner sailor scholar scientist screenwriter secretary seller senator sergeant sheikh sheriff shopkeeper
  shopper sibling singer sister skipper sociologist soldier solicitor son songwriter source speaker specialist
  spectator spokesman spokesperson spokeswoman sponsor staffer statesman statistician stepfather stepmother
  strategist striker student successor sultan superdelegate superintendent supervisor supporter surgeon surrogate
  survivor suspect sympathizer teacher technician teenager tenant terrorist theologian therapist toddler tourist
  trader trainer translator traveler traveller treasurer trustee tutor tycoon uncle undersecretary veteran vet
  victim villager violinist visitor volunteer voter warden warrior watchdog whip whistleblower
  whistle-blower widow widower wife winner witness woman worker writer youth aide adviser advisor ex-wife
  ex-husband pal fiance fiancee someone somebody individual guy kid baby mom mum grandparent`);

/** People whose plural still means single people who spoke, one by one, for somebody. */
export const STAFF_NOUNS = list(`
  adviser advisor aide assistant associate attorney brother cousin colleague confidant co-worker counsel daughter
  deputy detective diplomat eyewitness father friend informant insider investigator lawyer lieutenant lobbyist
  mother neighbor neighbour negotiator officer official operative parent person prosecutor relative reporter
  representative sister son source spokesman spokesperson spokeswoman staffer strategist witness executive editor
  whistleblower staff`);

/** Sets of people that nobody organised. */
export const GROUP_NOUNS = list(`
  audience base bloc bunch camp caucus chorus circle class community couple cohort constituency contingent coterie
  crowd crew demographic electorate elite establishment faction faithful family few folk force gang generation group
  half household left lot majority mass mainstream masses minority mob movement number opposition others
  pack pair part people percent percentage plurality population portion posse public quarter rank-and-file ranks rest
  right section segment share side sort swath third throng trio wing women men children youth folks blacks whites
  hispanics latinos muslims jews christians evangelicals americans lawmakers jury`);

/** Bodies with a name of their own that are not part of a government. */
export const ORGANIZATION_NOUNS = list(`
  academy airline alliance association bank board body brand brokerage business bureau
  campaign carmaker chain chamber charity church club coalition college committee company concern confederation conference
  conglomerate consortium convention cooperative corporation council drugmaker exchange faculty federation
  firm foundation franchise front fund giant guild hospital industry institute institution insurer
  league label lobby maker manufacturer museum ngo nonprofit office operation organisation
  organization outfit party pac partnership platform program resort retailer school
  seminary society startup start-up store studio subsidiary super-pac supermarket syndicate synagogue team think-tank
  tank temple theater theatre trust union university utility vendor venture zoo mosque`);

/** Parts of a government or state. */
export const GOVERNMENT_NOUNS = list(`
  administration agency army authority authorities assembly brigade bureau cabinet city congress consulate council
  country county court courts department directorate district embassy feds government house inspectorate
  judiciary junta kingdom kremlin legislature military ministry monarchy municipality nation navy
  parliament pentagon police precinct regime regulator republic secretariat senate service state
  treasury tribunal troops enforcement commission`);

/** News media. */
export const OUTLET_NOUNS = list(`
  blog broadcaster channel daily gazette magazine media medium network newspaper newsletter
  newsroom outlet paper periodical podcast press publication site station tabloid weekly website wire
  newswire`);

/** Writings and other things that say something when no one can be made responsible. */
export const DOCUMENT_NOUNS = list(`
  account ad advertisement advisory affidavit agreement aggregate amendment analysis announcement article audit average
  bill biography blog-post book brief briefing bulletin census charter chart circular clause code column commercial
  communique complaint constitution contract data database deal decision declaration decree deposition diary directive
  document dossier draft editorial email e-mail essay estimate evidence exit-poll fact-sheet figure filing finding footage
  forecast graph graphic guideline guide headline image index indictment inquiry interview invoice journal judgement judgment
  law lawsuit leaflet ledger legislation letter list log manifesto manuscript map measure memo memoir memorandum message
  minutes model motion note notice notification novel op-ed opinion order page pamphlet paragraph passage
  petition photo photograph picture piece plan plaque poem policy poll polling post poster prediction
  profile projection proposal prospectus provision questionnaire ranking reading receipt record recording referendum
  register regulation release report research resolution resume result review rule ruling sample screed script
  sentence sign slogan song spot stat statement statistic statute story study subpoena suit summary survey
  tape testimony text theory timeline title total transcript transcription treaty treatise tracker tracking
  trailer translation tweet update verdict version video warrant wording write-up yearbook`);

/** Nouns for a share of what follows "of". */
export const SHARE_NOUNS = list(`
  all any both couple dozens each either fraction few half handful hundreds lot lots majority many minority most
  much neither none number one ones others part percent percentage plurality portion quarter rest scores several share
  some swath thousands third three two four five six tens number type kind sort group pair trio millions member
  members set series`);
