/**
 * The furniture of news pages: what stands beside an article's words without belonging to them. Words of
 * `class` and `id` as content management systems use them, gathered by reading the templates of WordPress
 * (core and Jetpack), Drupal, Arc, AMP, Brightspot and MediaWiki. Logic is in `lean.ts`.
 */

/** Whole words, parted by spaces, hyphens and underscores, that mark an element as furniture. */
const WORDS =
  "caption|captions|figcaption|thumbcaption|gallerytext|credit|credits|photocredit|" +
  "share|sharing|shares|sharedaddy|sharetools|social|addthis|addtoany|sociable|" +
  "byline|bylines|postmeta|entrymeta|timestamp|pubdate|" +
  "newsletter|newsletters|signup|subscribe|" +
  "related|relatedposts|jp relatedposts|recirc|recirculation|recommended|recommendations|trending|taboola|outbrain|" +
  "advert|adverts|advertisement|advertisements|advertising|adslot|adunit|sponsored|promo|promos|" +
  "comments|disqus|breadcrumb|breadcrumbs|pagination|toolbar|" +
  "cookie|cookies|consent|gdpr|" +
  "mw editsection|mw jump link|sourcetemplate|printfooter|catlinks|noprint|skip link|visually hidden|sr only|screen reader text|screenreader";

/**
 * Elements so marked are left out where they hold little text; a whole article in `<div class="social">`
 * stays.
 */
export const FURNITURE = new RegExp(`(?:^|[\\s_-])(?:${WORDS.replaceAll(" ", "[_-]")})(?=$|[\\s_-])`, "i");

/** Class names that say what an article is about or what stands in it: "tag-social", "has-comments". */
export const NOT_ABOUT_ITSELF = /(?:^|\s)(?:category|tag|topic|section|has|no|with)-\S+/gi;

/** Most letters that furniture holds. */
export const MAX_FURNITURE = 500;

/** Whole paragraphs that say nothing of the article. Compared in lower case, without marks at the end. */
export const EMPTY_LINES = new Set([
  "ad",
  "advertisement",
  "advertisement - scroll to continue",
  "article continues below",
  "continue reading",
  "loading",
  "print",
  "read more",
  "share",
  "share this",
  "share this article",
  "share this story",
  "skip advertisement",
  "story continues below",
  "story continues below advertisement",
  "story continues after advertisement",
  "supported by",
  "text size",
]);

/** How a line begins that leads to another article. */
export const LINK_LEAD =
  /^(?:also read|read (?:also|more|next)|related(?: (?:story|article|content))?|see also|more (?:on|from)|watch|listen)\b/i;
