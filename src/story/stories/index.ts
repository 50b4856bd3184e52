/**
 * Stories: articles about one course of events. `storyKeys` makes what is kept of each article,
 * `storyBuckets` says by what it may be linked, `storyLikeness` compares two, `groupStories` groups.
 */
export { describeStory, type StoryDescription } from "./describe.js";
export { groupStories, STRONGEST_LINKS, type StoryGroup } from "./group.js";
export { MOST_TERMS, STORY_BUCKET_CAP, type StoryKeys, storyBuckets, storyKeys, type Term } from "./keys.js";
export { SAME_STORY, storyLikeness } from "./likeness.js";
export { type StoryLink, sameKeys, storyLinks } from "./links.js";
export { StoryBook } from "./story-book.js";
