import { TITLE_HEADS, TITLE_PARTS } from "../../../lexicon/titles.js";

/** A person's name taken apart: small letters, titles and endings left out. */
export interface PersonName {
  /** Without the surname: first name and further ones, or initials. Empty for a surname alone. */
  readonly given: readonly string[];
  readonly surname: string;
}

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const HEADS = listed(TITLE_HEADS);
const PARTS = listed(TITLE_PARTS);
const ENDINGS = new Set("jr sr ii iii iv v md phd esq kc qc mp mep".split(" "));
/** Words that begin a surname of several: "Ursula von der Leyen", "Mahmoud al-Sisi". */
const SURNAME_PARTS = new Set(
  "von van der den de la le del della di da dos du bin ibn al el ben ter st abu".split(" "),
);

/** Of these, what may be a first name as well: "Al Gore". */
const FIRST_NAMES_TOO = new Set("al ben del van st".split(" "));

/**
 * Takes a name apart; null where nothing is left of it.
 *
 * Titles in front go, with the words inside them: "acting White House chief of staff Mick Mulvaney". A word
 * that may be a name as well ("Major", "Sheikh") stays when fewer than two words would be left.
 */
export function personName(shown: string): PersonName | null {
  const words = shown
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’']s?$/u, "")
    .split(/[\s,]+/)
    .map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}'’.-]/gu, ""))
    .filter((word) => word !== "");
  let from = 0;
  let lastTitle = -1;
  // "Defence Minister Yoav Gallant": as far as the last title head that is reached through title words alone.
  for (let at = 0; at < words.length - 1; at++) {
    const word = words[at];
    if (HEADS.has(word) || HEADS.has(`${word}.`)) lastTitle = at;
    else if (!PARTS.has(word) && !PARTS.has(word.replace(/\.$/, ""))) break;
  }
  if (lastTitle >= 0) from = lastTitle + 1;
  const bare = words.slice(from).map((word) => word.replace(/[.'’]/g, ""));
  while (bare.length > 1 && ENDINGS.has(bare[bare.length - 1])) bare.pop();
  if (bare.length === 0 || bare[bare.length - 1] === "") return null;
  let start = bare.length - 1;
  while (start > 0 && SURNAME_PARTS.has(bare[start - 1]) && (start > 1 || !FIRST_NAMES_TOO.has(bare[0])))
    start--;
  // "Carolyn B. Maloney": initials inside say nothing that the rest does not.
  const given = bare.slice(0, start).filter((word) => word !== "");
  return { given, surname: bare.slice(start).join(" ").replaceAll("-", " ") };
}

/** Whether two names with the same surname can be one person's: "J. Smith", "Joe Smith" and "Joseph R. Smith". */
export function sameGiven(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [first, second] = a[0].length <= b[0].length ? [a[0], b[0]] : [b[0], a[0]];
  if (first === second) return !differInside(a, b);
  // initials: "j" of "john"; "jd" of "j d"
  if (first.length === 1) return second.startsWith(first);
  if (first.length === 2 && !/[aeiouy]/.test(first)) return second.startsWith(first[0]);
  if (second.startsWith(first) && first.length > 2) return true;
  if (NICKNAMES.get(first)?.has(second) || NICKNAMES.get(second)?.has(first)) return true;
  // by a middle name: "George Conway" never is "John Conway", but "Mitt Romney" may be "Willard Mitt Romney"
  return a.length > 1 ? a[1] === b[0] : b.length > 1 && b[1] === a[0];
}

/** "John A. Smith" and "John B. Smith". */
function differInside(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  return !a[1].startsWith(b[1][0]);
}

/** What people are called for short, where it is no beginning of the name. One group a line. */
const NICKNAMES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `
  william bill billy will liam
  robert bob bobby rob robbie
  richard dick rick rich ricky
  james jim jimmy jamie
  john jack johnny
  joseph joe joey
  michael mike mick mickey
  edward ed ted teddy eddie ned
  theodore ted teddy theo
  charles chuck charlie
  thomas tom tommy
  henry hank harry
  elizabeth liz beth betsy eliza betty lisa
  margaret meg peggy maggie greta
  katherine kathryn catherine kate kathy cathy katie kitty
  anthony tony
  andrew andy drew
  daniel dan danny
  david dave
  stephen steven steve
  christopher chris kit
  nicholas nick nicky
  alexander alex sandy sasha
  benjamin ben benny
  samuel sam sammy
  lawrence larry laurence
  patrick pat paddy
  patricia pat patty tricia
  rebecca becky
  deborah debbie deb
  barbara barb
  susan sue susie
  jennifer jen jenny
  vladimir volodymyr vlad
  ronald ron ronnie
  donald don donnie
  gerald jerry gerry
  jerrold jerry
  terrence terry
  kenneth ken kenny
  timothy tim
  gregory greg
  jeffrey geoffrey jeff geoff
  frederick fred freddie
  francis frank
  eugene gene
  leonard len lenny leo
  walter walt
  abraham abe
  albert al bert
  alan al
  victoria vicky tori
  dorothy dot dolly
  eleanor nell ellie
  judith judy
  cynthia cindy
  pamela pam
  sandra sandy
  philip phillip phil
  matthew matt
  nathaniel nathan nate
  zachary zach zack
  jonathan jon
  harold hal harry
  randall randy randolph
  raymond ray
  douglas doug
  russell russ
  vincent vince
  peter pete
  martin marty
  mitchell mitch
  addison mitch
  antonin nino
  binyamin benjamin bibi
  `
    .trim()
    .split("\n")
    .reduce(
      (pairs, line) => {
        const names = line.trim().split(/\s+/);
        for (const name of names) pairs.push([name, names]);
        return pairs;
      },
      [] as [string, string[]][],
    )
    .reduce((all, [name, others]) => {
      const known = all.get(name) ?? new Set<string>();
      for (const other of others) if (other !== name) known.add(other);
      return all.set(name, known);
    }, new Map<string, Set<string>>()),
);
