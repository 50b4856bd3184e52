import type { Source } from "../record/index.js";
import { anonymityReason } from "./anonymity.js";
import type { SourceDraft } from "./draft.js";
import type { NameIndex } from "./name-index.js";
import { type Phrase, parsePhrase } from "./phrase.js";
import { type Role, roleBeside } from "./roles.js";
import type { Words } from "./words.js";

/** How many mentions are looked at for what is said of a source. */
const MENTIONS = 8;

/** What the article says of a source beside its name. */
export type Facts = Pick<Source, "description" | "role" | "affiliation" | "anonymity">;

/** Gathers them from the words beside its mentions. */
export function factsOf(words: Words, names: NameIndex, draft: SourceDraft): Facts {
  return draft.entity ? ofNamed(words, names, draft) : ofUnnamed(words, names, draft);
}

function ofNamed(words: Words, names: NameIndex, draft: SourceDraft): Facts {
  const entity = draft.entity!;
  const nothing = { description: entity.name, role: null, affiliation: null, anonymity: null };
  if (draft.kind !== "person") return nothing;
  let best: Facts | null = null;
  for (const mention of entity.mentions.slice(0, MENTIONS)) {
    const role = roleBeside(words, names, mention);
    if (!role) continue;
    const said: Facts = {
      description: describe(words, entity.name, role, mention.from),
      role: roleWords(words, role),
      affiliation: affiliationWords(words, role),
      anonymity: null,
    };
    // "a top adviser to the mayor" says more than "Mr."
    if (said.role && (!best?.role || (said.affiliation && !best.affiliation))) best = said;
  }
  return best ?? nothing;
}

function describe(words: Words, name: string, role: Role, from: number): string {
  const shown = words.spaced(role.from, role.to);
  return role.from < from ? `${shown.replace(/^(?:the|a|an) /i, "")} ${name}` : `${name}, ${shown}`;
}

const COURTESY = /^(?:mr|mrs|ms|miss|sir|dame|lord|lady)\.?$/i;

function roleWords(words: Words, role: Role): string | null {
  const shown = words.spaced(role.from, role.head + 1).replace(/^(?:the|a|an|his|her|their) /i, "");
  return shown === "" || COURTESY.test(shown) ? null : shown;
}

function affiliationWords(words: Words, { affiliation: { from, to } }: Role): string | null {
  if (to <= from) return null;
  return words.spaced(from, to).replace(/^(?:the|a|an) /i, "");
}

function ofUnnamed(words: Words, names: NameIndex, draft: SourceDraft): Facts {
  const isPeople = draft.kind === "person" && draft.name === null && draft.noun !== "author";
  const anonymity = isPeople
    ? (anonymityReason(words, draft.mentions.slice(0, MENTIONS)) ?? "unexplained")
    : null;
  const first = draft.mentions[0];
  const phrase = first && draft.kind === "person" ? parsePhrase(words, names, [first]) : null;
  const role = phrase?.form === "noun" ? roleOfPhrase(words, phrase) : null;
  return {
    description: draft.description,
    role,
    affiliation: phrase?.of ? words.between(phrase.of.from, phrase.of.to) : null,
    anonymity,
  };
}

/** "campaign spokeswoman" of "a Lee campaign spokeswoman". */
function roleOfPhrase(words: Words, phrase: Phrase): string | null {
  let from = phrase.determiner ? phrase.from + 1 : phrase.from;
  if (phrase.of && phrase.of.to <= phrase.head) from = phrase.of.to;
  while (
    from < phrase.head &&
    /^(?:['’]s?|\d+|one|two|three|four|five|six|several|other)$/i.test(words.shown(from))
  )
    from++;
  return from > phrase.head ? null : words.spaced(from, phrase.head + 1);
}
