/** "2024-05-02, 06:00" or as much of it as the article says. */
export function published(moment: string | null): string {
  if (moment === null) return "date unknown";
  const found = /^(\d{4}(?:-\d{2}){0,2})(?:T(\d{2}:\d{2}))?/.exec(moment);
  return found ? `${found[1]}${found[2] ? `, ${found[2]}` : ""}` : moment;
}
