/**
 * Lines of the page that are no part of the article, and stand in hundreds of others: rights, cookie
 * notices, newsletter prompts, calls to share or comment, credit lines. Written for Hearsay from what news
 * pages commonly print.
 */
const FURNITURE: readonly RegExp[] = [
  /\ball rights reserved\b|^(?:©|\(c\) ?\d|copyright\b)|\bmay not be (?:published|reproduced|redistributed)\b/i,
  /\b(?:use|uses|using|accept|store|our) (?:of )?cookies?\b|\bcookie (?:policy|settings|preferences|notice)\b/i,
  /\b(?:privacy policy|terms of (?:use|service)|community guidelines|conversation guidelines|user agreement)\b/i,
  /\b(?:sign|signed|signing) (?:up|in)\b.*\b(?:newsletters?|e-?mails?|alerts?|inbox|account|updates|as)\b/i,
  /\b(?:newsletters?|e-?mails?|alerts?)\b.*\b(?:sign|signed|signing) up\b|\bsubscribe\b.*\b(?:newsletter|channel|today|now|here|inbox)\b/i,
  /\bdelivered (?:straight |directly |right |daily )*to your inbox\b|\b(?:your|a|our|digital) subscription\b.*\b(?:journalism|story|access|month|support)/i,
  /^(?:click|tap) here\b|^(?:share|follow|like|tweet|e-?mail|print) (?:this|us|on|story|article|via)\b|\bfollow (?:us|him|her|them|me) on\b/i,
  /^(?:(?:read|see|watch|listen|view|related|recommended|trending)\b.{0,12}(?:\bmore\b|\balso\b|:|$)|most (?:read|popular|viewed)\b|more:|advertisement$|continue reading|story continues)/i,
  /\bdownload (?:our|the) .{0,30}\bapp\b|\bpost a comment\b|\bleave a comment\b|\badd your (?:two cents|comment)/i,
  /^\(?(?:additional )?(?:reporting|writing|editing) by\b|\bcontributed (?:reporting|to this (?:report|story|article))\b/i,
  /^(?:photos?|images?|pictures?|video)(?: credits?| courtesy)?(?: by| of)?(?: ?[:/(—–-]|$)|\b(?:getty images|afp photo|ap photo|photo credit)\b.{0,40}$/i,
  /^(?:window\.|function ?\(|var |\{|<)|\b_taboola\b/i,
];
/** Longer paragraphs are prose, whatever they mention. */
const LONGEST = 320;

/** Whether a paragraph belongs to the page and not to the article. */
export function isFurniture(paragraph: string): boolean {
  return paragraph.length <= LONGEST && FURNITURE.some((pattern) => pattern.test(paragraph));
}
