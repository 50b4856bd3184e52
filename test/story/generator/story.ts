import type {
  TrueClaim,
  TrueCopy,
  TrueMember,
  TrueSource,
  TrueStory,
  Wear,
  WrittenArticle,
} from "./lineage.js";
import {
  AGENCIES,
  BODIES,
  COUNTS,
  DAYS,
  MEN,
  PAPERS,
  ROLES,
  SURNAMES,
  TITLES,
  TOWNS,
  UNNAMED,
  WOMEN,
} from "./names.js";
import {
  CITED,
  calledOutlet,
  DENIED,
  FILLERS,
  fill,
  LEAKED,
  LEAKED_BY,
  OWN,
  Prose,
  QUOTED,
  QUOTED_BY,
  REPORTED,
  REPORTED_BY,
} from "./prose.js";
import { Chance } from "./random.js";
import { type Proposition, TOPICS } from "./topics.js";

/** How a claim came about, and how many in a hundred do. */
const SCENARIOS = {
  podium: 20,
  interview: 20,
  leak: 12,
  statement: 10,
  "two named": 12,
  circular: 5,
  "lost attribution": 7,
  spokesman: 4,
  "two leaks": 5,
  "named and leak": 5,
};

interface Person extends TrueSource {
  readonly surname: string;
  readonly title: string | null;
}

/** One thing an article will say. */
interface Item {
  readonly claim: number;
  readonly frames: readonly string[];
  /** Whether the frame wants a quotation. */
  readonly quoting: boolean;
  readonly person: Person | null;
  /** How those without a name are called. */
  readonly few: string | null;
  readonly body: TrueSource | null;
  readonly outlet: string | null;
  readonly speaker: string | null;
  readonly via: readonly string[];
  readonly wear: Wear;
  readonly words: string;
}

interface Plan {
  readonly id: string;
  readonly outlet: string;
  readonly items: Item[];
}

interface ClaimPlan {
  readonly key: string;
  readonly scenario: string;
  readonly origins: number;
  readonly denies: string | null;
}

/** Makes one story from its number: the same number gives the same story. */
export function makeStory(seed: number): TrueStory {
  return new Maker(seed).make();
}

class Maker {
  private readonly chance: Chance;
  private readonly sources = new Map<string, TrueSource>();
  private readonly claims: ClaimPlan[] = [];
  private readonly town: string;
  private readonly county: string;
  private readonly people: Person[];
  private readonly outlets: string[];
  private readonly plans: Plan[];
  private readonly backgrounds: string[];
  private readonly headlines: string[];

  constructor(private readonly seed: number) {
    this.chance = new Chance(seed);
    [this.town, this.county] = this.chance.one(TOWNS);
    const topic = this.chance.one(TOPICS);
    this.people = this.makePeople();
    const papers = this.chance.some(PAPERS, this.chance.whole(3, 6));
    this.outlets = papers.map((name) =>
      name.replace("%", this.chance.one([this.town, this.county, this.chance.one(TOWNS)[0]])),
    );
    this.outlets.push(this.chance.one(AGENCIES));
    for (const name of this.outlets)
      this.sources.set(outletSource(name), { key: outletSource(name), name, kind: "outlet", role: "outlet" });
    this.plans = this.outlets.map((outlet, at) => ({ id: `g${seed}-${at}`, outlet, items: [] }));
    this.backgrounds = this.chance.some([...topic.background, ...FILLERS], 100);
    this.headlines = this.chance.some(topic.headlines, 9);
    for (const proposition of this.chance.some(topic.propositions, this.chance.whole(3, 5)))
      this.plan(proposition);
  }

  make(): TrueStory {
    const articles: WrittenArticle[] = [];
    const members = this.claims.map((): TrueMember[] => []);
    const copies: TrueCopy[] = [];
    for (const [at, plan] of this.plans.entries()) {
      if (plan.items.length === 0) continue;
      const { article, marks, paragraphs } = this.write(plan, at);
      articles.push(article);
      for (const { mark, start, end } of marks)
        members[plan.items[mark].claim].push(memberOf(plan.items[mark], article.id, start, end));
      const isWire = at === this.plans.length - 1;
      for (let copy = 0; this.chance.is(isWire ? 0.65 : 0.12) && copy < 3; copy++) {
        const made = this.copy(plan, article, paragraphs, marks, copy, isWire);
        articles.push(made.article);
        copies.push(made.copy);
        for (const { mark, start, end } of made.marks)
          members[plan.items[mark].claim].push(memberOf(plan.items[mark], made.article.id, start, end));
      }
    }
    return {
      seed: this.seed,
      articles,
      sources: [...this.sources.values()],
      claims: this.claims
        .map((claim, at): TrueClaim => ({ ...claim, members: members[at] }))
        .filter((claim) => claim.members.length > 0),
      copies,
    };
  }

  private makePeople(): Person[] {
    const surnames = this.chance.some(SURNAMES, 6);
    const roles = this.chance.some(ROLES, 6);
    return surnames.map((surname, at) => {
      const first = this.chance.one(this.chance.is(0.5) ? WOMEN : MEN);
      const title = this.chance.is(0.25) ? this.chance.one(TITLES) : null;
      const role = roles[at].replace("%t", this.town).replace("%c", this.county);
      const person: Person = {
        key: `${first} ${surname}`,
        name: `${first} ${surname}`,
        kind: "person",
        role: title ?? role,
        surname,
        title,
      };
      this.sources.set(person.key, person);
      return person;
    });
  }

  /** Decides how one proposition reached whom. */
  private plan(proposition: Proposition): void {
    const { chance } = this;
    const scenario = chance.weighted(SCENARIOS);
    const number = proposition.numbers ? this.number(proposition.numbers) : null;
    const isHedged = chance.is(0.2);
    const claim = this.claims.length;
    const desks = chance.some(this.plans, chance.whole(2, 4));
    const [first, ...rest] = desks;
    const [one, other] = chance.some(this.people, 2);
    let origins = 1;
    const said = (plan: Plan, person: Person, isFirst: boolean, through: Plan | null = null): void =>
      this.bySomebody(plan, claim, proposition, {
        person,
        reported: person !== one,
        through,
        isFirst,
        isHedged,
        number,
      });
    const few = chance.one(UNNAMED);
    const count = chance.is(0.4) ? 1 : chance.whole(2, 4);

    switch (scenario) {
      case "podium":
        for (const [at, plan] of desks.entries()) said(plan, one, at === 0);
        break;
      case "interview":
        said(first, one, true);
        for (const plan of rest) said(plan, one, false, first);
        break;
      case "leak":
        this.byLeak(first, claim, proposition, few, count, null, true, isHedged, number);
        for (const plan of rest)
          this.byLeak(plan, claim, proposition, few, count, first, false, isHedged, number);
        break;
      case "statement": {
        const name = chance.one(BODIES).replace("%t", this.town).replace("%c", this.county);
        const body: TrueSource = { key: name, name, kind: "organization", role: "body" };
        this.sources.set(body.key, body);
        for (const [at, plan] of desks.entries())
          this.byBody(plan, claim, proposition, body, at === 0, isHedged, number);
        break;
      }
      case "two named":
        origins = 2;
        said(first, one, true);
        said(rest[0], other, true);
        for (const plan of rest.slice(1)) said(plan, chance.one([one, other]), false);
        break;
      case "circular":
        this.byOutlet(first, claim, proposition, rest[0], isHedged, number);
        this.byOutlet(rest[0], claim, proposition, first, isHedged, number);
        break;
      case "lost attribution":
        for (const [at, plan] of desks.slice(0, -1).entries()) said(plan, one, at === 0);
        this.asFact(desks[desks.length - 1], claim, proposition, number);
        break;
      case "spokesman": {
        const spokesman = this.spokesmanOf(one);
        said(first, one, true);
        for (const plan of rest) said(plan, spokesman, false);
        break;
      }
      case "two leaks": {
        origins = chance.whole(1, 2);
        this.byLeak(first, claim, proposition, few, count, null, true, isHedged, number);
        this.byLeak(
          rest[0],
          claim,
          proposition,
          chance.one(UNNAMED),
          chance.whole(1, 3),
          null,
          false,
          isHedged,
          number,
        );
        break;
      }
      case "named and leak":
        origins = chance.whole(1, 2);
        said(first, one, true);
        this.byLeak(rest[0], claim, proposition, few, count, null, false, isHedged, number);
        break;
    }
    this.claims.push({ key: `c${claim}`, scenario, origins, denies: null });
    if (chance.is(0.2)) this.deny(proposition, claim, number, [one, other]);
  }

  /** Somebody else denies it, in one or two articles. */
  private deny(
    proposition: Proposition,
    denied: number,
    number: number | null,
    not: readonly Person[],
  ): void {
    const claim = this.claims.length;
    const person = this.chance.one(this.people.filter((each) => !not.includes(each)));
    for (const plan of this.chance.some(this.plans, this.chance.whole(1, 2))) {
      const words = this.chance.one(proposition.said).replace("{n}", String(number));
      const wear: Wear = { quote: "none", hedged: false, number, head: null, voice: "attributed" };
      this.put(plan, {
        claim,
        frames: DENIED,
        quoting: false,
        person,
        speaker: person.key,
        via: [],
        wear,
        words,
      });
    }
    this.claims.push({ key: `c${claim}`, scenario: "denial", origins: 1, denies: `c${denied}` });
  }

  private spokesmanOf(person: Person): Person {
    const surname = this.chance.one(
      SURNAMES.filter((name) => !this.people.some((each) => each.surname === name)),
    );
    const first = this.chance.one([...WOMEN, ...MEN]);
    const made: Person = {
      key: `${first} ${surname}`,
      name: `${first} ${surname}`,
      kind: "person",
      role: `${WOMEN.includes(first) ? "a spokeswoman" : "a spokesman"} for ${person.name}`,
      surname,
      title: null,
    };
    this.sources.set(made.key, made);
    return made;
  }

  private bySomebody(
    plan: Plan,
    claim: number,
    proposition: Proposition,
    how: {
      person: Person;
      reported: boolean;
      through: Plan | null;
      isFirst: boolean;
      isHedged: boolean;
      number: number | null;
    },
  ): void {
    const { person, through, isFirst, isHedged, number } = how;
    // Two people do not use the same words; one of them is reported.
    const quoting = !isHedged && !how.reported && this.chance.is(0.6);
    const { words, wear } = quoting
      ? this.quote(proposition, isFirst, number)
      : this.clause(proposition, isFirst, isHedged, number);
    const frames = through ? (quoting ? QUOTED_BY : REPORTED_BY) : quoting ? QUOTED : REPORTED;
    const via = through ? [outletSource(through.outlet)] : [];
    this.put(plan, {
      claim,
      frames,
      quoting,
      person,
      outlet: through?.outlet ?? null,
      speaker: person.key,
      via,
      wear,
      words,
    });
  }

  private byLeak(
    plan: Plan,
    claim: number,
    proposition: Proposition,
    kind: readonly [string, string, string],
    count: number,
    through: Plan | null,
    isFirst: boolean,
    isHedged: boolean,
    number: number | null,
  ): void {
    const grown = !isFirst && through !== null && count === 1 && this.chance.is(0.3);
    const several = count > 1 || grown;
    const head = several ? kind[1].replace("%n ", count > 1 ? `${COUNTS[count - 2]} ` : "") : kind[0];
    const few = head + (this.chance.is(0.4) ? kind[2].replace("{is}", several ? "were" : "was") : "");
    const { words, wear } = this.clause(proposition, isFirst, isHedged, number);
    const speaker = `${plan.id}#${few}`;
    this.sources.set(speaker, { key: speaker, name: null, kind: "person", role: few });
    this.put(plan, {
      claim,
      frames: through ? LEAKED_BY : LEAKED,
      quoting: false,
      few,
      outlet: through?.outlet ?? null,
      speaker,
      via: through ? [outletSource(through.outlet)] : [],
      wear: { ...wear, head: several ? "several" : "one" },
      words,
    });
  }

  private byBody(
    plan: Plan,
    claim: number,
    proposition: Proposition,
    body: TrueSource,
    isFirst: boolean,
    isHedged: boolean,
    number: number | null,
  ): void {
    const { words, wear } = this.clause(proposition, isFirst, isHedged, number);
    const frames = [
      "{who} said in a statement that {clause}.",
      "{who} said that {clause}.",
      "According to {who}, {clause}.",
    ];
    this.put(plan, { claim, frames, quoting: false, body, speaker: body.key, via: [], wear, words });
  }

  private byOutlet(
    plan: Plan,
    claim: number,
    proposition: Proposition,
    cited: Plan,
    isHedged: boolean,
    number: number | null,
  ): void {
    const { words, wear } = this.clause(proposition, true, isHedged, number);
    this.put(plan, {
      claim,
      frames: CITED,
      quoting: false,
      outlet: cited.outlet,
      speaker: outletSource(cited.outlet),
      via: [],
      wear,
      words,
    });
  }

  private asFact(plan: Plan, claim: number, proposition: Proposition, number: number | null): void {
    const words = this.chance.one(proposition.said).replace("{n}", String(number));
    const wear: Wear = { quote: "none", hedged: false, number, head: null, voice: "own" };
    this.put(plan, { claim, frames: OWN, quoting: false, speaker: null, via: [], wear, words });
  }

  private put(
    plan: Plan,
    item: Partial<Item> & Pick<Item, "claim" | "frames" | "quoting" | "speaker" | "via" | "wear" | "words">,
  ): void {
    plan.items.push({ person: null, few: null, body: null, outlet: null, ...item });
  }

  /** A quotation, faithful at first hand, sometimes altered or cut on its way. */
  private quote(
    proposition: Proposition,
    isFirst: boolean,
    number: number | null,
  ): { words: string; wear: Wear } {
    const fate = isFirst ? "whole" : this.chance.weighted({ whole: 74, altered: 13, cut: 13 });
    const form =
      fate === "altered"
        ? proposition.altered
        : fate === "cut"
          ? proposition.quote.replace(/\[.*?\]/, "")
          : proposition.quote.replace(/[[\]]/g, "");
    return {
      words: form.replace("{n}", String(number)),
      wear: {
        quote: fate,
        hedged: false,
        number: form.includes("{n}") ? number : null,
        head: null,
        voice: "attributed",
      },
    };
  }

  /** A clause; the hedge may get lost on its way, and the number be rounded. */
  private clause(
    proposition: Proposition,
    isFirst: boolean,
    isHedged: boolean,
    number: number | null,
  ): { words: string; wear: Wear } {
    const hedged = isHedged && (isFirst || !this.chance.is(0.4));
    const form = hedged ? proposition.hedged : this.chance.one(proposition.said);
    const rounded = number === null ? null : Math.round(number / 10) * 10;
    const told =
      !isFirst && rounded !== null && rounded > 0 && rounded !== number && this.chance.is(0.12)
        ? rounded
        : number;
    return {
      words: form.replace("{n}", String(told)),
      wear: {
        quote: "none",
        hedged,
        number: form.includes("{n}") ? told : null,
        head: null,
        voice: "attributed",
      },
    };
  }

  private number([least, most]: readonly [number, number]): number {
    const found = this.chance.whole(least, most);
    return found % 10 === 0 ? found + 1 : found;
  }

  private write(
    plan: Plan,
    at: number,
  ): { article: WrittenArticle; marks: Prose["marks"]; paragraphs: readonly [number, number][] } {
    const { chance } = this;
    const prose = new Prose();
    const title = this.headlines[at % this.headlines.length];
    prose.add(title);
    const paragraphs: [number, number][] = [];
    const paragraph = (text: string, mark = -1): void => {
      prose.add("\n\n");
      const start = prose.text.length;
      prose.add(text, mark);
      paragraphs.push([start, prose.text.length]);
    };
    const introduced = new Set<string>();
    const isWire = at === this.plans.length - 1;
    paragraph(
      isWire ? `${this.town.toUpperCase()} (${plan.outlet}) — ${this.background()}` : this.background(),
    );
    for (const mark of chance.some([...plan.items.keys()], plan.items.length)) {
      if (chance.is(0.4)) paragraph(this.background());
      const item = plan.items[mark];
      const frames =
        item.wear.voice === "own" || !/^\d/.test(item.words)
          ? item.frames
          : item.frames.filter((frame) => !frame.startsWith("{clause}"));
      const frame = chance.one(frames);
      const slots = {
        who: item.person
          ? this.called(item.person, introduced, frame)
          : (item.body && `the ${item.body.name}`) || "",
        clause: `⟦${item.words}⟧`,
        quote: `⟦${item.words}⟧`,
        place: this.town,
        day: chance.one(DAYS),
        outlet: item.outlet ? calledOutlet(item.outlet) : "",
        few: item.few ?? "",
      };
      paragraph(fill(frame, slots), mark);
    }
    if (chance.is(0.6)) paragraph(this.background());
    const article: WrittenArticle = {
      id: plan.id,
      outlet: plan.outlet,
      title,
      published: `2031-04-${String(10 + chance.whole(0, 3)).padStart(2, "0")}T${String(chance.whole(6, 21)).padStart(2, "0")}:00:00Z`,
      credit: null,
      text: prose.text,
    };
    return { article, marks: prose.marks, paragraphs };
  }

  /** By name and role at first, then by surname. */
  private called({ name, surname, role, title }: Person, introduced: Set<string>, frame: string): string {
    if (introduced.has(surname)) return this.chance.is(0.2) && title ? `${title} ${surname}` : surname;
    introduced.add(surname);
    if (title) return `${title} ${name}`;
    // Where the sentence ends with the name, no comma follows.
    return /\{who\}[.]/.test(frame) ? `${name}, ${role}` : `${name}, ${role},`;
  }

  private background(): string {
    const found = this.backgrounds.pop() ?? `${this.town} went about its business.`;
    return found.replaceAll("{place}", this.town).replaceAll("{county}", this.county);
  }

  /** Another outlet runs the article, whole or without its end, with or without saying whose it is. */
  private copy(
    plan: Plan,
    article: WrittenArticle,
    paragraphs: readonly [number, number][],
    marks: Prose["marks"],
    at: number,
    isWire: boolean,
  ): { article: WrittenArticle; marks: Prose["marks"]; copy: TrueCopy } {
    const { chance } = this;
    const credited = isWire && chance.is(0.6);
    const kept = chance.is(0.5) ? paragraphs.length : Math.max(2, Math.ceil(paragraphs.length * 0.6));
    const outlet =
      `${chance.one(TOWNS)[0]} ${chance.one(["Advertiser", "Mercury Post", "Bulletin", "Journal", "Register", "Echo News"])} ${at + 1}`.replace(
        / \d$/,
        "",
      );
    const title = this.headlines[(at + 5) % this.headlines.length];
    const shift = title.length - article.title.length;
    const end = paragraphs[kept - 1][1];
    const text = title + article.text.slice(article.title.length, end);
    const id = `${plan.id}-copy${at}`;
    this.sources.set(outletSource(outlet), {
      key: outletSource(outlet),
      name: outlet,
      kind: "outlet",
      role: "outlet",
    });
    const from = paragraphs[0][0];
    return {
      article: {
        id,
        outlet,
        title,
        published: article.published.replace(/T(\d\d):00/, (_, hour: string) => `T${hour}:45`),
        credit: credited ? plan.outlet : null,
        text,
      },
      marks: marks
        .filter((mark) => mark.end <= end)
        .map(({ mark, start, end: to }) => ({ mark, start: start + shift, end: to + shift })),
      copy: {
        from: article.id,
        to: id,
        passages: [{ from: [from, end], to: [from + shift, end + shift] }],
        credited,
      },
    };
  }
}

function outletSource(name: string): string {
  return `outlet ${name}`;
}

function memberOf({ speaker, via, wear }: Item, article: string, start: number, end: number): TrueMember {
  // Copies tell of the same people without a name; a perfect reader of one article alone cannot know it.
  const own = speaker?.includes("#") ? `${article}#${speaker.slice(speaker.indexOf("#") + 1)}` : speaker;
  return { article, start, end, speaker: own, via, wear };
}
