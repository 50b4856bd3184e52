import { diffWords } from "diff";
import { byTime, type Change, type Claim, type Member } from "../../story/index.js";
import type { Lookup } from "../lookup.js";
import { originsInWords } from "../telling.js";
import { anchorOf } from "./anchors.js";
import { apart, attribute, html, type Markup, trusted } from "./markup.js";
import { published } from "./when.js";

/** So many wordings and changes of a claim are shown; a claim may have ten thousand. */
const mostWordings = 20;
const mostChanges = 8;

/** Where the scale of origins ends: what goes further has an arrow. */
const scale = 6;

/** The interval of origins as an interval: a bar from the least to the most, over ticks from 1 to 6. */
export function rangeMarkup({ low, high }: Claim["origins"]): Markup {
  const x = (count: number): number => 6 + (Math.min(count, scale) - 1) * 10;
  const ticks = Array.from({ length: scale }, (_, i) => `M${x(i + 1)} 9v3`).join("");
  const bar = low === high ? `M${x(low) - 3} 4h6` : `M${x(low)} 1v6M${x(low)} 4H${x(high)}M${x(high)} 1v6`;
  const more = high > scale ? `M${x(scale) + 2} 1l4 3l-4 3` : "";
  return html`${trusted(
    `<svg class="range" viewBox="0 0 66 14" aria-hidden="true"><path class="axis" d="M${x(1)} 10.5H${x(scale)}${ticks}"/><path stroke-width="${low === high ? 6 : 2}" d="${bar}${more}"/></svg>`,
  )}${originsInWords({ low, high })}`;
}

function speakerOf(claim: Claim, member: Member): Markup {
  if (member.voice === "own") return html`in its own voice`;
  const speaker = claim.speakers.find(({ key }) => key === member.speaker);
  if (!speaker) return html`not said by whom`;
  return html`${apart(speaker.name ?? speaker.description)}${speaker.name === null ? ", unnamed" : null}`;
}

function placeOf({ article, statement }: Member, lookup: Lookup): Markup {
  const record = lookup.record(article);
  const name = apart(record?.outlet ?? record?.title ?? article);
  const anchor =
    statement !== null && lookup.gives(article, statement)
      ? anchorOf("statement", `${article} ${statement}`)
      : lookup.part(article) === null
        ? null
        : anchorOf("article", article);
  const link = anchor === null ? name : html`<a href=${attribute(`#${anchor}`)}>${name}</a>`;
  return html`${link} (<span class="when">${published(record?.published ?? null)}</span>)`;
}

function wordingsOf(claim: Claim, lookup: Lookup): Markup {
  const doubtful = new Set(claim.doubtful);
  const shown = claim.statements.slice(0, mostWordings).map((member, place) => {
    const words = lookup.wording(member);
    return html`<li>${words === null ? html`(the article is not at hand)` : html`“${apart(words)}”`} <span class="small facts">${placeOf(member, lookup)} · ${speakerOf(claim, member)}${doubtful.has(place) ? " · may belong to another claim" : null}</span></li>`;
  });
  const rest = claim.statements.length - shown.length;
  return html`<ul class="words">${shown}${rest > 0 ? html`<li class="small">and ${rest} more</li>` : null}</ul>`;
}

/** The words of a change, what was dropped struck out and what was added underlined. */
function changeMarkup({ kind, from, to, note }: Change, claim: Claim, lookup: Lookup): Markup {
  const [before, after] = [claim.statements[from], claim.statements[to]];
  const [one, other] = [before && lookup.wording(before), after && lookup.wording(after)];
  const parts = one && other ? diffWords(one, other, { timeout: 200 }) : undefined;
  const words = parts?.map(({ value, added, removed }) =>
    removed ? html`<del>${apart(value)}</del>` : added ? html`<ins>${apart(value)}</ins>` : html`${value}`,
  );
  return html`<li><b>${kind.replace("-", " ")}</b>: ${apart(note)}${
    words
      ? html`<br>${words} <span class="small facts">${placeOf(before, lookup)} → ${placeOf(after, lookup)}</span>`
      : null
  }</li>`;
}

function outletsOf(claim: Claim, lookup: Lookup): string {
  const articles = [...new Set(claim.statements.map(({ article }) => article))]
    .map((id) => ({ id, published: lookup.record(id)?.published ?? null }))
    .toSorted(byTime);
  const names = articles.map(({ id }) => {
    const record = lookup.record(id);
    return record?.outlet ?? record?.title ?? id;
  });
  const all = [...new Set(names)];
  return all.length > 8 ? `${all.slice(0, 8).join(" → ")} and ${all.length - 8} more` : all.join(" → ");
}

/** A claim: what, how many origins, who, in which words, what changed, what was counted. */
export function claimMarkup(claim: Claim, lookup: Lookup): Markup {
  const who = claim.origins.who.flatMap((key) => claim.speakers.find((one) => one.key === key) ?? []);
  const changes = claim.changes.slice(0, mostChanges).map((change) => changeMarkup(change, claim, lookup));
  const more = claim.changes.length - changes.length;
  return html`<li id=${attribute(anchorOf("claim", claim.id))}><h3>${apart(claim.gist)}</h3>
<p class="facts">${rangeMarkup(claim.origins)}${claim.disputes.length > 0 ? html` · <b>disputed</b>` : null}${claim.confidence < 0.9 ? " · whether all of these say the same is uncertain" : null}</p>
<dl>${
    who.length > 0
      ? html`<dt>From</dt><dd>${who.map(({ name, description }, i) => html`${i > 0 ? ", " : null}${apart(name ?? description)}${name === null ? ", unnamed" : null}`)}</dd>`
      : null
  }<dt>Taken up by</dt><dd>${apart(outletsOf(claim, lookup))}</dd>
<dt>In words</dt><dd>${wordingsOf(claim, lookup)}</dd>${
    changes.length > 0
      ? html`<dt>Changed</dt><dd><ul class="words">${changes}${more > 0 ? html`<li class="small">and ${more} more</li>` : null}</ul></dd>`
      : null
  }${
    claim.origins.reasons.length > 0
      ? html`<dt>Counted so</dt><dd class="small"><ul class="words">${claim.origins.reasons.slice(0, mostChanges).map((reason) => html`<li>${apart(reason)}</li>`)}</ul></dd>`
      : null
  }</dl></li>
`;
}

/** Each dispute once, its two sides beside each other. */
export function* disputesMarkup(claims: readonly Claim[], lookup: Lookup): Generator<Markup> {
  const seen = new Set<string>();
  const side = (claim: Claim): Markup => {
    const isHere = claims.includes(claim);
    const gist = apart(claim.gist);
    return html`<div><p>${isHere ? html`<a href=${attribute(`#${anchorOf("claim", claim.id)}`)}>${gist}</a>` : gist}</p><p class="facts">${rangeMarkup(claim.origins)}<br>${claim.statements.slice(0, 3).map((member, i) => html`${i > 0 ? " · " : null}${speakerOf(claim, member)}, ${placeOf(member, lookup)}`)}</p></div>`;
  };
  for (const claim of claims)
    for (const { claim: id, kind, reason } of claim.disputes) {
      const pair = [claim.id, id].toSorted().join(" ");
      const other = lookup.claim(id);
      if (seen.has(pair) || !other) continue;
      seen.add(pair);
      yield html`<div class="sides"><p class="small"><b>${kind}</b>: ${apart(reason)}</p>${side(claim)}${side(other)}</div>\n`;
    }
}
