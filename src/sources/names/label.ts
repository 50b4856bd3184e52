/** What a token of a run is part of, as the model tells it apart. */
export const Label = { None: 0, Person: 1, Organization: 2, Place: 3, Other: 4 } as const;

/** How many labels there are. */
export const LABELS = 5;

/** Places in which a word can stand to the token that is labelled; each has weights of its own. */
export const PLACES = 11;
