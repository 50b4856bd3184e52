const KIB = 1024;
const MIB = 1024 * KIB;

/**
 * The most bytes that one document may take: a page, a text, a row, a feed, an e-mail, a PDF, a WARC
 * record. The longest newspaper pages are under 5 MB with all their scripts; what is larger is a book, a
 * dump, or meant to do harm.
 */
export const MAX_DOCUMENT = 20 * MIB;

/** The most bytes of a sitemap: what sitemaps.org allows, a little over 50 MB. */
export const MAX_SITEMAP = 50 * MIB;

/**
 * The most bytes of a ZIP. Its list of contents stands at its end, so that it is held in memory whole;
 * 256 MB of text in a ZIP are some 250,000 articles, and a reader has room for them beside the model.
 */
export const MAX_ARCHIVE = 256 * MIB;

/**
 * How many archives may lie in each other: a gzip in a ZIP in a ZIP is three. People nest two; endless
 * nesting is what an archive that holds itself has.
 */
export const MAX_NESTING = 4;

/**
 * How many times as large as its outermost archive everything in it may become, what lies in inner
 * archives counted at every level. Articles shrink to a third or a quarter, logs to a fiftieth; a bomb of
 * zeros to a thousandth in each level.
 */
export const MAX_RATIO = 250;

/** What may be unpacked whatever the ratio: less than it takes to hurt, and more than a small file of lists needs. */
export const FREE_UNPACKING = 64 * MIB;

/** The most files listed in a ZIP: more are none that people made, and each would be a line of complaint. */
export const MAX_ENTRIES = 1_000_000;

/** The most pages of a PDF: some thousand make a book, and each costs some milliseconds. */
export const MAX_PAGES = 2000;

/** How much of a document is looked at to tell what it is. */
export const HEAD = 64 * KIB;
