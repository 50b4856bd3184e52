import { describe, expect, it } from "vitest";
import { CHANNEL_WEIGHTS } from "../../lexicon/channel-weights.js";
import { CHANNELS } from "../../record/index.js";
import { CHANNEL_WEIGHT_OF } from "./channel-table.js";
import { relayed } from "./notation.contract.js";

const channels = (notation: string): string[] => relayed(notation).map(({ channel }) => channel);

describe("the channel of one statement", () => {
  it.each([
    // interview
    ["<s:Lee> <c:said> in an interview <q:that it fell>.", "interview"],
    ["<q:“It fell,”> <s:Lee> <c:said> in a telephone interview on Monday.", "interview"],
    ["In an interview last week, <s:Lee> <c:said> <q:it fell>.", "interview"],
    ["<q:“It fell,”> <s:Lee> <c:told> CNN.", "interview"],
    ["<q:“It fell,”> <s:Lee> <c:told> the Orrin Gazette.", "interview"],
    ["<q:“It fell,”> <s:Lee> <c:said> in an interview airing Sunday on NBC's “Meet the Press.”", "interview"],
    ["<s:Lee> <c:told> me <q:that it fell>.", "interview"],
    ["<q:“It fell,”> <s:Lee> <c:said> in interviews.", "interview"],
    // press conference
    ["<s:Lee> <c:told> reporters <q:that it fell>.", "press conference"],
    ["<q:“It fell,”> <s:Lee> <c:said> at a news conference on Monday.", "press conference"],
    ["At a press conference in Stavnes, <s:Lee> <c:said> <q:it fell>.", "press conference"],
    ["<s:Lee> <c:said> during a briefing <q:that it fell>.", "press conference"],
    ["<s:Lee>, speaking to reporters, <c:said> <q:it fell>.", "press conference"],
    ["<q:“It fell,”> <s:Lee> <c:told> journalists on Monday.", "press conference"],
    ["<s:Lee> <c:said> on a conference call <q:that it fell>.", "press conference"],
    // speech
    ["At a rally on Monday, <s:Lee> <c:said> <q:it fell>.", "speech"],
    ["<q:“It fell,”> <s:Lee> <c:said> in a speech in Stavnes.", "speech"],
    ["<q:“It fell,”> <s:Lee> <c:told> a cheering crowd.", "speech"],
    ["<q:“It fell,”> <s:Lee> <c:told> supporters in Stavnes.", "speech"],
    ["<s:Lee> <c:said> at a town hall <q:that it fell>.", "speech"],
    ["<q:“It fell,”> <s:Lee> <c:said> during a campaign event on Friday.", "speech"],
    ["<s:Lee> <c:told> the audience <q:that it fell>.", "speech"],
    ["<q:“It fell,”> <s:Lee> <c:said> from the podium.", "speech"],
    ["<s:Lee> <c:told> delegates <q:that it fell>.", "speech"],
    ["In her keynote, <s:Lee> <c:said> <q:it fell>.", "speech"],
    // debate
    ["<s:Lee> <c:said> in the debate <q:that it fell>.", "debate"],
    ["During Monday's debate, <s:Lee> <c:said> <q:it fell>.", "debate"],
    ["<q:“It fell,”> <s:Lee> <c:said> at the last presidential debate.", "debate"],
    ["On the debate stage, <s:Lee> <c:said> <q:it fell>.", "debate"],
    // statement
    ["<s:Lee> <c:said> in a statement <q:that it fell>.", "statement"],
    ["<q:“It fell,”> <s:Borealis Board> <c:said> in a press release.", "statement"],
    ["In an email, <s:Lee> <c:said> <q:it fell>.", "statement"],
    ["<q:“It fell,”> <s:Lee> <c:said in a statement> on Monday.", "statement"],
    ["<s:Lee> <c:said> in a letter <q:that it fell>.", "statement"],
    ["<s:Lee> <c:emailed> supporters <q:that it fell>.", "statement"],
    ["<s:Lee> <c:said> through a news release <q:that it fell>.", "statement"],
    // social media
    ["<s:Lee> <c:tweeted> <q:that it fell>.", "social media"],
    ["<q:“It fell,”> <s:Lee> <c:wrote> on Twitter.", "social media"],
    ["<q:“It fell,”> <s:Lee> <c:said> on Facebook.", "social media"],
    ["In a Facebook post, <s:Lee> <c:said> <q:it fell>.", "social media"],
    ["<q:“It fell,”> <s:Lee> <c:said> in a tweet.", "social media"],
    ["<s:Lee> <c:retweeted> <q:that it fell>.", "social media"],
    // broadcast
    ["<q:“It fell,”> <s:Lee> <c:said> on CNN.", "broadcast"],
    ["On ABC's “This Week,” <s:Lee> <c:said> <q:it fell>.", "broadcast"],
    ["<q:“It fell,”> <s:Lee> <c:said> on The Mary Cole Show.", "broadcast"],
    ["<s:A television ad> <c:says> <q:that it fell>.", "broadcast"],
    ["<q:“It fell,”> <s:the narrator> <c:says>.", "broadcast"],
    ["<q:“It fell,”> <s:Lee> <c:said> during an appearance on MSNBC.", "broadcast"],
    ["<q:“It fell,”> <s:Lee> <c:said> in a radio show.", "broadcast"],
    // document
    ["<s:The report> <c:says> <q:that it fell>.", "document"],
    ["<q:It fell>, <c:according to> <s:a study>.", "document"],
    ["<s:A poll> <c:shows> <q:that it fell>.", "document"],
    ["<s:Half of respondents> <c:said> <q:it fell>.", "document"],
    ["<q:“It fell,”> <s:Lee> <c:wrote> in an op-ed for the Gazette.", "document"],
    ["In her book, <s:Lee> <c:wrote> <q:that it fell>.", "document"],
    ["<s:The lawsuit> <c:alleges> <q:that it fell>.", "document"],
    ["<s:The Orrin Gazette> <c:reported> <q:that it fell>.", "document"],
    ["<c:According to> <s:a Politico report>, <q:it fell>.", "document"],
    ["<s:Gazette columnist Mary Cole> <c:wrote> <q:that it fell>.", "document"],
    ["<s:The survey> <c:found> <q:that it fell>.", "document"],
    // private
    ["<s:Lee> <c:whispered> to her brother <q:that it fell>.", "private"],
    ["<q:It fell>, <s:she> <c:confided> to a friend.", "private"],
    // nothing said of it
    ["<s:Lee> <c:said> <q:it fell>.", "unstated"],
    ["<q:“It fell,”> <s:Lee> <c:said>.", "unstated"],
    ["<s:Lee> <c:believes> <q:that it fell>.", "unstated"],
    ["<s:Lee> <c:wants> <q:a new bridge>.", "unstated"],
    ["<s:Lee> <c:said> <q:the debate was long>.", "unstated"],
    ["<s:Lee> <c:said> <q:that the rally and the speech had gone well>.", "unstated"],
    ["<s:Lee> <c:has said> <q:that it fell>.", "unstated"],
    ["<s:Voters> <c:say> <q:that it fell>.", "unstated"],
    ["<s:Lee> <c:told> Smith <q:that it fell>.", "unstated"],
    ["<s:Lee> <c:announced> <q:that it fell>.", "unstated"],
    ["<s:Supporters of Lee> <c:hope> <q:that it fell>.", "unstated"],
    ["<s:Lee> <c:knew> <q:that reporters were there>.", "unstated"],
    ["<q:It fell>, <c:according to> <s:Lee>.", "unstated"],
    ["<s:The mayor> <c:plans> <q:to sell it>.", "unstated"],
    ["<s:Lee> <c:opposes> <q:the bill>.", "unstated"],
    ["<s:Two officials> <c:said> <q:it fell>.", "unstated"],
    ["It <c:was said> <q:that it fell>.", "unstated"],
  ])("%s: %s", (notation, expected) => {
    expect(channels(notation)).toEqual([expected]);
  });
});

describe("the channel carries on", () => {
  it.each<[string, ...string[]]>([
    [
      "<s:Lee> <c:told> CNN <q:that it fell>. <q2:“It was old,”> <s2:she> <c2:said>.",
      "interview",
      "interview",
    ],
    ["At a rally, <s:Lee> <c:said> <q:it fell>. <q2:“It was old,”> <s2:she> <c2:added>.", "speech", "speech"],
    [
      "<s:Lee> <c:told> reporters <q:that it fell>. <q2:“It was old,”> <s2:she> <c2:said>.",
      "press conference",
      "press conference",
    ],
    [
      "<s:Lee> <c:said> in a statement <q:that it fell>. <q2:“It was old,”> <s2:she> <c2:added>.",
      "statement",
      "statement",
    ],
    [
      "<s:Lee> <c:told> CNN <q:that it fell>. <s2:She> <c2:tweeted> <q2:that it was old>.",
      "interview",
      "social media",
    ],
    [
      "<s:Lee> <c:tweeted> <q:that it fell>. <s2:Smith> <c2:believes> <q2:that it stood>.",
      "social media",
      "unstated",
    ],
    ["At a rally, <s:Lee> <c:said> <q:it fell>. <s2:Smith> <c2:wants> <q2:a new one>.", "speech", "unstated"],
  ])("%s", (notation, ...expected) => {
    expect(channels(notation)).toEqual(expected);
  });
});

it("says what decided", () => {
  const [first, second] = relayed(
    "At a rally, <s:Lee> <c:said> <q:it fell>. <q2:“It was old,”> <s2:she> <c2:added>.",
  );
  expect(first.channelReason).toBe("“rally”");
  expect(second.channelReason).toBe("as in t1");
  expect(relayed("<s:Lee> <c:said> <q:it fell>.")[0].channelReason).toBe("");
});

it("reads its table of weights: names, numbers, and only channels that there are", () => {
  expect(CHANNEL_WEIGHT_OF.size).toBe(CHANNEL_WEIGHTS.trim().split("\n").length);
  for (const [name, weight] of CHANNEL_WEIGHT_OF) {
    expect(Number.isFinite(weight)).toBe(true);
    const [, channel] = name.split("|");
    expect(channel === undefined || (CHANNELS as readonly string[]).includes(channel)).toBe(true);
  }
});
