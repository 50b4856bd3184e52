import { allowAll, allowNone, parseRobots, type Robots, robotsLimit } from "./robots.js";

/** What came of asking for a robots.txt. */
export interface RobotsAnswer {
  /** HTTP status of the last answer; 0 when it could not be had. */
  readonly status: number;
  /** Its beginning, up to {@link robotsLimit}; empty unless the status is 2xx. */
  readonly text: string;
}

/** RFC 9309, 2.4: nobody should go by a copy older than a day. In milliseconds. */
const longestKept = 24 * 3600_000;
/** A server that fails may be up again soon. In milliseconds. */
const failureKept = 10 * 60_000;
/** So that memory does not grow with the sites visited; the site asked least recently is forgotten. */
const mostSites = 1000;

/** The robots.txt of every site, asked for once a day. */
export interface RobotsCache {
  /** @param site scheme, host and port: "https://example.com" */
  of(site: string): Promise<Robots>;
}

/** RFC 9309, 2.3.1: what each outcome means. */
function judged({ status, text }: RobotsAnswer, product: string): Robots {
  if (status >= 200 && status < 300) return parseRobots(text.slice(0, robotsLimit), product);
  // "Unavailable": there are no rules. But 429 says that we ask too much, so we ask no more.
  if (status >= 300 && status < 500 && status !== 429) return allowAll;
  return allowNone;
}

/**
 * @param ask fetches a robots.txt, following redirects; it rejects where the site itself cannot be had
 * @param product our name in it
 */
export function createRobotsCache(
  ask: (site: string) => Promise<RobotsAnswer>,
  product: string,
  now: () => number = () => performance.now(),
): RobotsCache {
  const sites = new Map<string, { readonly until: number; readonly robots: Promise<Robots> }>();
  return {
    of(site) {
      const known = sites.get(site);
      sites.delete(site);
      if (known && known.until > now()) {
        sites.set(site, known);
        return known.robots;
      }
      const robots = ask(site).then((answer) => {
        if (answer.status === 0 || answer.status >= 500 || answer.status === 429) {
          if (sites.get(site)?.robots === robots) sites.set(site, { until: now() + failureKept, robots });
        }
        return judged(answer, product);
      });
      robots.catch(() => {
        // An error is kept for as long as a failure of the server.
        if (sites.get(site)?.robots === robots) sites.set(site, { until: now() + failureKept, robots });
      });
      sites.set(site, { until: now() + longestKept, robots });
      for (const oldest of sites.keys()) {
        if (sites.size <= mostSites) break;
        sites.delete(oldest);
      }
      return robots;
    },
  };
}
