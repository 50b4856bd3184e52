import type { ArticleRecord, Source } from "../../../record/index.js";
import { initialsOf } from "./bodies.js";
import { NameBook } from "./name-book.js";
import { type PersonName, sameGiven } from "./people.js";
import { type Speakers, type StorySpeaker, speakersFrom } from "./speaker-list.js";

/** One source of one article, on its way to a cluster. */
interface Part {
  readonly article: string;
  readonly source: Source;
}

/** Parts that are one source in the world. */
interface Cluster {
  readonly key: string;
  readonly parts: Part[];
}

/**
 * Leads the sources of several articles together, by what names them and never by what they say:
 *
 * - people by first name (or nickname, or initial) and surname; a surname alone only where one fuller name
 *   of these articles fits;
 * - bodies by name, by the forms that everybody knows ("the F.B.I."), by the initials of one other body, and
 *   governments by their country ("the Israelis", "Israel's government");
 * - whoever has no name is led to nobody: two articles' "officials" stay two.
 *
 * The outcome does not depend on the order of the articles. Keys of the named are made from the name, and those
 * of the others from article and source.
 *
 * @param names taken apart before, where several lists of articles are asked for one after the other
 */
export function speakersOf(records: Iterable<ArticleRecord>, names: NameBook = new NameBook()): Speakers {
  let people: { part: Part; name: PersonName }[] = [];
  const bodies: Part[] = [];
  const clusters: Cluster[] = [];
  const parts = [...records]
    .toSorted((a, b) => compare(a.id, b.id))
    .flatMap(({ id, sources }) => sources.map((source): Part => ({ article: id, source })));
  for (const part of parts) {
    const { name, kind, id } = part.source;
    if (name === null) clusters.push({ key: `${part.article}#${id}`, parts: [part] });
    else {
      const isPerson =
        kind === "person" || (kind === "group" && alone(name) !== name && alone(name).includes(" "));
      const person = isPerson ? names.person(alone(name)) : null;
      if (person) people.push({ part, name: person });
      else bodies.push(part);
    }
  }
  people = withoutNeighbours(people);
  const persons = gatherPeople(people);
  const bySurname = new Map<string, Cluster | null>();
  for (const { cluster, surname } of persons) bySurname.set(surname, bySurname.has(surname) ? null : cluster);
  clusters.push(...persons.map(({ cluster }) => cluster));
  clusters.push(...gatherBodies(bodies, bySurname, names));
  return speakersFrom(clusters.map((cluster) => toSpeaker(cluster, names)));
}

/** "Ann Lee" of "Ann Lee and married her partner last year" and of "Ann Lee and Ann Lee"; what names several as it is. */
function alone(name: string): string {
  const pieces = name.split(/,? and /);
  const rest = pieces
    .slice(1)
    .filter((piece) => /^\p{Lu}/u.test(piece) && piece.includes(" ") && piece !== pieces[0]);
  return rest.length === 0 ? pieces[0] : name;
}

/**
 * A name that begins or ends with somebody's full name is that name with a neighbour, as headlines with capitals on
 * every word have it: "Ann Lee Announces", "Pro Tem Bo Ek".
 */
function withoutNeighbours(
  people: readonly { part: Part; name: PersonName }[],
): { part: Part; name: PersonName }[] {
  const pairs = new Map<string, PersonName>();
  for (const { name } of people)
    if (name.given.length === 1 && name.given[0].length > 1)
      pairs.set(`${name.given[0]} ${name.surname}`, name);
  return people.map(({ part, name }) => {
    const words = [...name.given, ...name.surname.split(" ")];
    if (words.length < 3 || words.includes("and")) return { part, name };
    const found = pairs.get(words.slice(0, 2).join(" ")) ?? pairs.get(words.slice(-2).join(" "));
    return { part, name: found ?? name };
  });
}

function gatherPeople(
  people: readonly { part: Part; name: PersonName }[],
): { cluster: Cluster; surname: string }[] {
  const bySurname = new Map<string, { part: Part; name: PersonName }[]>();
  for (const one of people) {
    const list = bySurname.get(one.name.surname);
    if (list) list.push(one);
    else bySurname.set(one.name.surname, [one]);
  }
  const found: { cluster: Cluster; surname: string; given: readonly string[] }[] = [];
  const lone: { part: Part; name: PersonName }[] = [];
  for (const [surname, all] of bySurname) {
    const full = all.filter(({ name }) => name.given.length > 0);
    const groups = gatherFull(full);
    for (const group of groups) {
      const given = longest(group.map(({ name }) => name.given));
      found.push({
        cluster: { key: `${given.join(" ")} ${surname}`, parts: group.map(({ part }) => part) },
        surname,
        given,
      });
    }
    const rest = all.filter(({ name }) => name.given.length === 0);
    if (groups.length === 1) found[found.length - 1].cluster.parts.push(...rest.map(({ part }) => part));
    else lone.push(...rest);
  }
  // "Hillary" where one Hillary has a surname; else a name of its own.
  const byFirst = new Map<string, Cluster | null>();
  for (const { cluster, given } of found) byFirst.set(given[0], byFirst.has(given[0]) ? null : cluster);
  const single = new Map<string, Cluster>();
  for (const { part, name } of lone) {
    const owner = bySurname.get(name.surname)!.some((one) => one.name.given.length > 0)
      ? null
      : (byFirst.get(name.surname) ?? null);
    const cluster = owner ?? single.get(name.surname) ?? { key: name.surname, parts: [] };
    if (!owner) single.set(name.surname, cluster);
    cluster.parts.push(part);
  }
  return [
    ...found.map(({ cluster, surname }) => ({ cluster, surname })),
    ...[...single].map(([surname, cluster]) => ({ cluster, surname })),
  ];
}

/** People of one surname: the spelled-out first names first, then initials where one of these fits alone. */
function gatherFull(
  people: readonly { part: Part; name: PersonName }[],
): { part: Part; name: PersonName }[][] {
  const groups: { part: Part; name: PersonName }[][] = [];
  const order = people.toSorted((a, b) => compare(a.name.given.join(" "), b.name.given.join(" ")));
  for (const one of order.filter((each) => !isInitial(each))) {
    const fitting = groups.filter((group) =>
      group.every((other) => sameGiven(other.name.given, one.name.given)),
    );
    if (fitting.length > 0) fitting[0].push(one);
    else groups.push([one]);
  }
  const spelled = groups.length;
  for (const one of order.filter(isInitial)) {
    const fits = groups.filter((group) => group.some((other) => sameGiven(other.name.given, one.name.given)));
    const clear = fits.filter((group) => groups.indexOf(group) < spelled);
    const group = clear.length === 1 ? clear[0] : clear.length === 0 ? fits[0] : undefined;
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

function gatherBodies(
  bodies: readonly Part[],
  people: ReadonlyMap<string, Cluster | null>,
  names: NameBook,
): Cluster[] {
  const byKey = new Map<string, Cluster>();
  for (const part of bodies) {
    const key = names.body(part.source.name!, part.source.kind);
    // "Trump" taken for a firm, in a story with one Trump in it.
    const person =
      part.source.kind === "other" || part.source.kind === "organization" ? people.get(key) : null;
    if (person) {
      person.parts.push(part);
      continue;
    }
    const cluster = byKey.get(key);
    if (cluster) cluster.parts.push(part);
    else byKey.set(key, { key, parts: [part] });
  }
  const owners = new Map<string, string | null>();
  for (const key of byKey.keys()) {
    const initials = initialsOf(key);
    if (initials) owners.set(initials, owners.has(initials) ? null : key);
  }
  const gone = new Set<string>();
  for (const [key, cluster] of byKey) {
    const owner = key.length > 1 && !key.includes(" ") ? owners.get(key) : undefined;
    if (!owner) continue;
    byKey.get(owner)!.parts.push(...cluster.parts);
    gone.add(key);
  }
  return [...byKey.values()].filter(({ key }) => !gone.has(key));
}

function toSpeaker({ key, parts }: Cluster, names: NameBook): StorySpeaker {
  const all = parts.flatMap(({ source }) => source.name ?? []);
  // Not "Ann Lee Announces", where she is called Ann Lee somewhere.
  const clean = all.filter((name) => {
    const parsed = names.person(name);
    return parsed !== null && [...parsed.given, parsed.surname].join(" ") === key;
  });
  const shown = clean.length > 0 ? clean : all;
  const said = new Set<string>();
  for (const { source } of parts) {
    said.add(source.description);
    if (source.role) said.add(source.affiliation ? `${source.role} of ${source.affiliation}` : source.role);
    else if (source.affiliation) said.add(source.affiliation);
  }
  return {
    key,
    name: shown.length > 0 ? fullest(shown) : null,
    description: fullest(parts.map(({ source }) => source.description)),
    kind: mostFrequent(parts.map(({ source }) => source.kind)),
    parts: parts
      .map(({ article, source }) => ({ article, source: source.id }))
      .toSorted((a, b) => compare(a.article, b.article) || compare(a.source, b.source)),
    said: [...said].toSorted(compare),
  };
}

/** The longest; of those as long, the first in the order of letters. */
function fullest(texts: readonly string[]): string {
  return texts.reduce((best, text) =>
    text.length > best.length || (text.length === best.length && text < best) ? text : best,
  );
}

function longest(lists: readonly (readonly string[])[]): readonly string[] {
  const key = fullest(lists.map((list) => list.join(" ")));
  return lists.find((list) => list.join(" ") === key)!;
}

function mostFrequent(kinds: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || compare(a, b))[0][0];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isInitial({ name }: { readonly name: PersonName }): boolean {
  return name.given[0].length === 1;
}
