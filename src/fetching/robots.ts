/**
 * What one site's robots.txt asks of us: RFC 9309, the Robots Exclusion Protocol, and `Crawl-delay`,
 * which is no part of it but widely used.
 */
export interface Robots {
  /** Whether a path with its query ("/news?page=2") may be fetched. */
  allows(path: string): boolean;
  /** Seconds that should lie between two requests; null where it asks for none. */
  readonly delay: number | null;
}

interface Rule {
  readonly allow: boolean;
  /** The pattern cut at its stars, in the normal form of {@link normal}. */
  readonly parts: readonly string[];
  /** Whether the pattern must reach to the path's end: it ended with "$". */
  readonly whole: boolean;
  /** Octets in the pattern: of all that match, the longest decides. */
  readonly length: number;
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  delay: number | null;
}

/** RFC 9309, 2.5: at least this much has to be read, in bytes; nobody has to read more. */
export const robotsLimit = 500 * 2 ** 10;

/** A site that says nothing. */
export const allowAll: Robots = { allows: () => true, delay: null };
/** RFC 9309, 2.3.1.4: a site whose robots.txt cannot be had because the server fails. */
export const allowNone: Robots = { allows: () => false, delay: null };

/**
 * A path or pattern in one spelling: what is not ASCII as UTF-8 in percent escapes, letters and digits
 * never escaped, other escapes with capital letters. So "/a%62c" is "/abc", and "/ツ" is "/%E3%83%84".
 */
function normal(path: string): string {
  return path
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/[^\x21-\x7e]+/g, encodeURIComponent)
    .replace(/%([0-9a-f]{2})/gi, (triplet, digits: string) => {
      const character = String.fromCharCode(Number.parseInt(digits, 16));
      return /[\w.~-]/.test(character) ? character : triplet.toUpperCase();
    });
}

function ruleOf(allow: boolean, value: string): Rule {
  const pattern = normal(value);
  const whole = pattern.endsWith("$");
  // "/a**b$": the mark of the end is no part of what is compared.
  const parts = (whole ? pattern.slice(0, -1) : pattern).split(/\*+/);
  return { allow, parts, whole, length: pattern.length };
}

/** Whether the pattern's parts stand in the path one after the other, the first at its beginning. */
function matches({ parts, whole }: Rule, path: string): boolean {
  if (!path.startsWith(parts[0])) return false;
  let at = parts[0].length;
  const last = parts.length - 1;
  for (let i = 1; i <= last; i++) {
    if (i === last && whole) {
      // The last part must end the path, and not overlap with what came before.
      return path.length - parts[i].length >= at && path.endsWith(parts[i]);
    }
    const found = path.indexOf(parts[i], at);
    if (found === -1) return false;
    at = found + parts[i].length;
  }
  return !whole || at === path.length;
}

/** Groups of a robots.txt: one or more `User-agent` lines, and the rules up to the next such line. */
function groupsOf(text: string): readonly Group[] {
  const groups: Group[] = [];
  let group: Group | null = null;
  let named = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    //   Disallow : /private   # not for you
    //            ^ key ends    ^ comment
    const [, key, value] = /^\s*([\w-]+)\s*:\s*(.*?)\s*$/.exec(line.replace(/#.*/, "")) ?? [];
    if (key === undefined) continue;
    switch (key.toLowerCase()) {
      case "user-agent":
        if (!group || !named) {
          group = { agents: [], rules: [], delay: null };
          groups.push(group);
        }
        named = true;
        // "ExampleBot/1.2 (for tests)" names the product ExampleBot.
        group.agents.push(value.startsWith("*") ? "*" : (/^[\w-]*/.exec(value)?.[0] ?? "").toLowerCase());
        break;
      case "allow":
      case "disallow":
        named = false;
        // An empty pattern matches nothing: "Disallow:" allows all.
        if (value) group?.rules.push(ruleOf(key.toLowerCase() === "allow", value));
        break;
      case "crawl-delay":
        named = false;
        if (group && /^\d+(\.\d+)?$/.test(value)) group.delay ??= Number(value);
        break;
      // Other records, Sitemap among them, may stand anywhere and end no group.
    }
  }
  return groups;
}

/**
 * Reads a robots.txt for one crawler. The groups that name it count, all of them together; where none
 * does, those for "*"; where there are none either, everything is allowed.
 *
 * @param product the crawler's name, in any case: "hearsay"
 */
export function parseRobots(text: string, product: string): Robots {
  const groups = groupsOf(text.replace(/^\uFEFF/, ""));
  const own = groups.filter(({ agents }) => agents.includes(product.toLowerCase()));
  const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes("*"));
  const rules = chosen
    .flatMap((group) => group.rules)
    // The longest first, and of two as long the one that allows: the first that matches decides.
    .toSorted((a, b) => b.length - a.length || Number(b.allow) - Number(a.allow));
  return {
    delay: chosen.find(({ delay }) => delay !== null)?.delay ?? null,
    allows(path) {
      // RFC 9309, 2.2.2: robots.txt itself is always allowed.
      if (path === "/robots.txt") return true;
      const asked = normal(path);
      return rules.find((rule) => matches(rule, asked))?.allow ?? true;
    },
  };
}
