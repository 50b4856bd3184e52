/** Sources led together across the articles of a story. */
export { conflictBetween, type Facts, factsOf, tieBetween } from "./kinship.js";
export { NameBook } from "./name-book.js";
export { personName } from "./people.js";
export { type Speakers, type StorySpeaker, speakersFrom } from "./speaker-list.js";
export { speakersOf } from "./speakers-of.js";
