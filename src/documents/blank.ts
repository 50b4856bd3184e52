/** Whether a text shows nothing: white space, control characters and invisible formatting only. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}]/u.test(text);
}

/** One line of at most 40 characters to quote a user's input by in a message. */
export function quote(text: string): string {
  const line = text.slice(0, 200).replace(/\s+/g, " ").trim();
  return `"${line.length > 40 || text.length > 200 ? `${line.slice(0, 39)}…` : line}"`;
}
