/** The generator's own vocabulary: nobody and nothing here exists, and no list of the reader's was used. */

export const WOMEN =
  "Marit Ilsa Odile Wendeline Roswitha Petra Sunniva Carys Tamsin Annika Jorunn Beatrix Philippa Oriel Solveig Henrike".split(
    " ",
  );
export const MEN =
  "Teodor Bram Caspar Anselm Gareth Lorens Matthias Rufus Torsten Edmund Hugo Piers Valentin Osric Declan Joris".split(
    " ",
  );
export const SURNAMES =
  "Quarrell Haddow Veck Lindholt Marchbanks Tolliver Astrup Penhallow Rookwood Sandvig Overbury Thackrey Moberg Cawdrey Yelland Brandsma Fothergill Selwyn-Orr Dunmallet Ashgrove Verhagen Pettibone Larkspur Kettlewell Ormsby Falconbridge Wexcombe Hollindrake Bristowe Nettlefold".split(
    " ",
  );

/** Towns, each with the word for its county. */
export const TOWNS: readonly (readonly [string, string])[] = [
  ["Tarnholm", "Eastmark"],
  ["Vessingham", "Lowmoor"],
  ["Oxfell", "Harrowdale"],
  ["Brackenmouth", "Southwold"],
  ["Kestle Bay", "Pellshire"],
  ["Corvale", "Northmark"],
  ["Dunwick", "Ravenshire"],
  ["Aldersund", "Westfold"],
];

/** Outlets; each story takes some. The first word is a town's or county's where it says %. */
export const PAPERS = [
  "% Courier",
  "% Daily Post",
  "% Herald",
  "% Observer",
  "% Evening Gazette",
  "% Chronicle",
  "% Tribune",
  "% Examiner",
  "% Morning Star",
  "% Sentinel",
];
export const AGENCIES = [
  "Kestrel News Agency",
  "Halberd News Agency",
  "Lantern Press Agency",
  "Meridian Wire Service",
];

/** Offices that a person in the story may have; %t is the town, %c the county. */
export const ROLES = [
  "the mayor of %t",
  "the chief engineer of %c county",
  "the head of the %t harbour board",
  "a councillor from %t",
  "the director of the %c health service",
  "the chief constable of %c",
  "a member of parliament for %c",
  "the chair of the %t chamber of trade",
  "a professor of hydrology at the University of %c",
  "the leader of the dockers' union in %t",
  "the deputy mayor of %t",
  "the owner of the %t timber works",
  "the treasurer of %c county",
  "the headmistress of %t grammar school",
  "a barrister who represents the families",
];

/** Titles that go before the name instead. */
export const TITLES = ["Mayor", "Councillor", "Professor", "Inspector", "Judge", "Bishop"];

/** People who are not named: one of them, several, and what may be added to either; {is} agrees. */
export const UNNAMED: readonly (readonly [string, string, string])[] = [
  ["an official at the county office", "%n officials at the county office", " who asked not to be named"],
  ["a person familiar with the talks", "%n people familiar with the talks", ""],
  ["a senior engineer", "%n senior engineers", " who {is} not authorised to speak publicly"],
  ["a source close to the board", "%n sources close to the board", ""],
  ["a council officer", "%n council officers", " who spoke on condition of anonymity"],
  ["a police officer", "%n police officers", " with knowledge of the inquiry"],
];

export const BODIES = [
  "%c County Council",
  "%t Harbour Authority",
  "%c Water Board",
  "%t Chamber of Trade",
  "%c Institute of Engineers",
];

export const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
export const COUNTS = ["two", "three", "four", "five"];
