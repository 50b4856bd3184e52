/**
 * Words that tell by which channel something was said. Collected for this purpose from the ways news
 * in English names occasions; facts of the language, under no licence.
 *
 * Entries are parted by commas; an entry of several words is found where all of them stand in a row.
 * The part before the dot is the channel, the one after it says what sort of sign it is:
 * `noun` names the occasion or the thing ("at a rally"), `thing` one that speaks itself ("the ad says"), `soft` one that is something else as
 * often ("at the convention"), `verb` says how it was said ("tweeted"), `hearer` names who was told ("told the
 * crowd"), `weak` goes along with the channel now and then.
 */
export const CHANNEL_WORDS: Readonly<Record<string, string>> = {
  "interview.noun":
    "interview, in-depth interview, exclusive interview, wide-ranging interview, recent interview, phoner, interviews, sit-down, question-and-answer session, q&a, one-on-one, telephone interview, phone interview",
  "interview.verb":
    "interviewed, interviewing, sat down with, told me, told us, told a reporter, tells me, tells us, told an interviewer",
  "press conference.noun":
    "press conference, news conference, impromptu news conference, impromptu press conference, news availability, press event, press call, question-and-answer, media conference, press conferences, news conferences, conference call, press call, briefing, briefings, " +
    "press briefing, news briefing, press avail, media availability, press availability, gaggle, presser, joint appearance",
  "press conference.hearer": "reporters, journalists, the press, the media, newsmen",
  "speech.noun":
    "speech, speeches, rally, rallies, stump speech, podium, pulpit, keynote, commencement, sermon, eulogy, town hall, town-hall, town hall meeting, " +
    "townhall, townhall meeting, town hall event, testimony, hearing, forum, fundraiser, fund-raiser, campaign event, campaign stop, campaign rally, " +
    "campaign appearance, panel discussion, vigil, oval office address, state of the union, conference, lecture, toast, house floor, senate floor, " +
    "symposium, victory party, event, acceptance speech, dedication, grand opening, opening ceremony, dedication ceremony, inauguration, unveiling, groundbreaking, committee hearing, senate hearing, house hearing, congressional hearing, confirmation hearing, panel hearing, awards ceremony, award ceremony, memorial service, prayer breakfast, swearing-in, town hall-style, awards dinner, charity dinner, gala dinner, fundraising dinner, annual meeting, plenary, general assembly, campaign trail, whistle-stop, bus tour, roundtable, commemoration, anniversary ceremony, inaugural address, commencement address, rose garden",
  "speech.soft":
    "convention, congress, address, remarks, stage, luncheon, summit, ceremony, service, tribute, breakfast, banquet, gala, hearings, dinner, gathering, " +
    "parliament, church, microphone, lectern, stop, meeting, tour",
  "speech.verb":
    "testified, testifying, grilled, addressing, told a crowd, told the crowd, told an audience, told a rally, took the stage, took the podium, took to the stage, introducing, preached, shouted, chanted, proclaimed, while campaigning, campaigning in",
  "speech.hearer":
    "supporters, crowd, audience, voters, delegates, attendees, parishioners, congregation, lawmakers, donors, students, veterans, thousands, hundreds, " +
    "crowds, audiences, rallygoers, activists, members, mourners, executives, gathering, congregants, graduates, ralliers, onlookers, guests, " +
    "committee, senators, throng, forum, hearing, convention, summit, rally, conference, workers, town hall",
  "speech.weak": "cheers, cheering, applause, cheered, applauded, chants, booed, boos",
  "debate.noun": "debate, debates, debate stage, town hall debate, presidential debate, primary debate",
  "debate.weak":
    "exchange, onstage, rebuttal, sparred, moderated, moderator, moderators, debating, clash, candidates",
  "statement.noun":
    "statement, press release, news release, release, email, e-mail, letter, open letter, memo, communique, email statement, " +
    "fundraising email, prepared remarks, written response, mailer, missives, press releases, news releases, emailed statement",
  "statement.soft": "statements, emails, e-mails, letters, note, response, endorsement, announcement",
  "statement.verb": "wrote to, emailed, e-mailed",
  "statement.weak": "spokesman, spokeswoman, spokesperson, spokesmen, spokespeople, press secretary",
  "social media.noun":
    "twitter, facebook, instagram, social media, tweet, tweets, tweetstorm, twitter feed, hashtag, snapchat, facebook page, retweet, truth social, " +
    "twitter account, facebook post, facebook posts, twitter post, twitter posts, reddit, tumblr, telegram channel, weibo, tiktok",
  "social media.verb": "tweeted, tweeting, tweets, retweeted, retweeting, posted, posting, trolled",
  "broadcast.noun":
    "radio show, talk show, podcast, broadcast, television, tv, radio, radio program, television program, episode, airwaves, live stream, livestream, sunday shows, scanner",
  "broadcast.thing":
    "commercial, commercials, ad, ads, advertisement, advertisements, tv ad, tv ads, television ad, radio ad, spot, documentary, narrator, web ad, digital ad, campaign ad",
  "broadcast.soft":
    "show, program, programme, host, co-host, co-hosts, anchor, pundit, commentator, panel, segment, video, film, webcast, late-night, platform",
  "broadcast.verb": "aired, airs, airing, appeared on, appearing on, appearance on, broadcasted, televised",
  "document.noun":
    "report, reports, poll, polls, survey, surveys, study, studies, book, memoir, autobiography, op-ed, column, essay, article, articles, filing, " +
    "filings, lawsuit, lawsuits, complaint, petition, petitions, transcript, transcripts, guidelines, indictment, affidavit, court papers, court documents, " +
    "court filing, editorial, white paper, resolution, index, policy paper, blog post, bill, legislation, subpoena, passage, news reports, exit polls",
  "document.soft":
    "law, laws, amendment, constitution, analysis, data, statistics, records, documents, document, guidance, paper, ruling, resolutions, treaty, convention, " +
    "census, figures, findings, estimates, database, brief, motion, manifesto, platform, blog, website, web site, order, executive order, investigation, review, " +
    "results, agreement, regulation, regulations, rule, rules, magazine, newspaper, story, stories, piece, list, act, plan, proposal, headline, headlines, " +
    "statute, bills, numbers, returns, research, projections, polling",
  "document.verb":
    "wrote, writes, writing, written, published, reported, reports, filed, polled, surveyed, penned, detailed",
  "document.hearer": "respondents, percent, pollsters, pollster, margin of error",
  "private.noun":
    "phone call, telephone call, phone conversation, private conversation, private conversations, private meeting, private meetings, closed-door meeting, " +
    "closed doors, text message, text messages, voicemail, private email, private emails, wikileaks, leaked, hacked, leaked emails, hacked emails, diary, private session",
  "private.verb": "whispered, confided, privately, overheard, phoned, texted, called up, be heard",
  "private.hearer":
    "friend, friends, roommate, aides, advisers, confidants, colleagues, wife, husband, brother, son, daughter, mother, father, family",
};
