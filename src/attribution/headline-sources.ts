/**
 * Nouns that stand for a source at the end of a headline: "Bridge unsafe for years: report". Collected
 * for this purpose from the ways English-language outlets credit in headlines; not taken from a corpus.
 */
export const HEADLINE_SOURCES: ReadonlySet<string> = new Set(
  (
    "report reports source sources official officials police prosecutor prosecutors lawyer lawyers attorney " +
    "minister ministry spokesman spokeswoman spokesperson president governor mayor senator lawmaker lawmakers " +
    "army military navy pentagon kremlin government court expert experts analyst analysts study studies survey " +
    "surveys poll polls research researchers scientists data document documents filing memo letter book " +
    "media agency watchdog union regulator fbi cia un eu nato who cdc ap reuters afp witness witnesses family"
  ).split(" "),
);
