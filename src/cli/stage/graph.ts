import { rowsOf } from "../../exports/index.js";
import { type ArticleRecord, HearsayError } from "../../record/index.js";
import {
  byFirst,
  type ClaimModel,
  type Copy,
  componentOf,
  graph,
  groupStories,
  type Held,
  type Judgement,
  type StoryKeys,
  type StoryLink,
  titleOf,
  type Utterance,
  utteranceId,
} from "../../story/index.js";
import { checkedRecord } from "./keys.js";
import { type Fields, Kept, objectIn, type Stage } from "./stage.js";
import { jsonOf } from "./told.js";

/** So many records are kept at hand from line to line. */
const mostRecords = 500;

/** A component as it stands in a line. */
function heldIn(component: Fields): Held {
  const utterances = new Map<string, Utterance>();
  const twins = new Map<string, Utterance[]>();
  for (const member of component.objects("members")) {
    const utterance = JSON.parse(member.text("utterance")) as Utterance;
    const lead = member.text("lead");
    if (lead === utteranceId(utterance)) utterances.set(lead, utterance);
    else {
      const others = twins.get(lead);
      if (others) others.push(utterance);
      else twins.set(lead, [utterance]);
    }
  }
  const at = (id: string): Utterance => {
    const utterance = utterances.get(id);
    if (!utterance) throw new HearsayError("bad-row", `the utterance ${id} is not in its component`);
    return utterance;
  };
  return {
    utterances: [...utterances.values()],
    twins,
    links: component.objects("links").map((link) => ({
      a: at(link.text("a")),
      b: at(link.text("b")),
      judgement: JSON.parse(link.text("judgement")) as Judgement,
    })),
  };
}

/** The claims of some components, with the records and copies that all of them together need. */
function claimsIn(line: Fields, model: ClaimModel, kept: Kept<ArticleRecord>): object {
  const records = new Map(line.texts("records").map((text) => [kept.of(text).id, kept.of(text)]));
  const copies = byFirst(line.texts("copies").map((text) => JSON.parse(text) as Copy));
  const claims = line.objects("components").flatMap((one) => {
    const held = heldIn(one);
    const missing = held.utterances.find(({ article }) => !records.has(article));
    if (missing) throw new HearsayError("bad-row", `the record ${missing.article} is not in the line`);
    return graph(componentOf(held, records, copies), model).map(({ claim }) => claim);
  });
  const extract = {
    kind: "search",
    id: "",
    title: null,
    articles: [],
    claims,
    copies: [],
    others: { records: [...records.values()], claims: [] },
  } as const;
  const rows = rowsOf(extract);
  return {
    claims: rows("claims").map((row, place) => ({ ...row, record: jsonOf(claims[place]) })),
    wordings: rows("wordings"),
    origins: rows("origins"),
    changes: rows("changes"),
    disputes: rows("disputes"),
  };
}

interface Item extends StoryKeys {
  readonly title: string | null;
  /** How the article begins, where it has no title. */
  readonly beginning: string | null;
}

/** The stories of some articles that links hold together, or that are alone. */
function storiesIn(line: Fields): object {
  const items = line.texts("items").map((text) => JSON.parse(text) as Item);
  const links = line
    .objects("links")
    .map((link): StoryLink => ({ a: link.text("a"), b: link.text("b"), likeness: link.number("likeness") }));
  const byArticle = new Map(items.map((item) => [item.article, item]));
  const stories = groupStories(items, links).map(({ id, articles }) => {
    const told = articles.map((article) => byArticle.get(article)!);
    return { story: id, title: titleOf(told, ({ beginning }) => beginning), articles };
  });
  return { stories };
}

/** Components → claims and stories. */
export async function graphStage(load: () => Promise<ClaimModel>): Promise<Stage> {
  const model = await load();
  const records = new Kept(mostRecords, (text) => checkedRecord(JSON.parse(text)));
  // oxlint-disable-next-line require-await -- a stage may wait
  return async function* (line) {
    const fields = objectIn(line);
    const what = fields.text("what");
    if (what === "claims") yield claimsIn(fields, model, records);
    else if (what === "stories") yield storiesIn(fields);
    else throw new HearsayError("bad-row", `"what" is "${what}"; it is claims or stories`);
  };
}
