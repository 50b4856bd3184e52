import { sha256Hex } from "#sha256";

/**
 * The id of an article whose caller gave none: the first 16 hexadecimal digits of the SHA-256 of its
 * address, a line break and its text. The same address and text always give the same id; a change of
 * either gives another. A lone surrogate counts as U+FFFD, so no string throws.
 */
export function articleId(fields: {
  readonly url?: string | null | undefined;
  readonly text: string;
}): string {
  return sha256Hex(`${fields.url ?? ""}\n${fields.text}`).slice(0, 16);
}
