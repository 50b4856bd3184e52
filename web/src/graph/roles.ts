/** What parts of a drawing are to a screen reader: SVG has no elements of its own for that. */

/** What only eyes need: its meaning stands elsewhere. */
export const quiet = { "aria-hidden": true } as const;

/** What can be pressed, and whether it is. */
export function pressable(
  label: string,
  isPressed = false,
): { readonly role: "button"; readonly "aria-label": string; readonly "aria-pressed": boolean } {
  return { role: "button", "aria-label": label, "aria-pressed": isPressed };
}

/** A drawing as a whole, with parts that can be pressed. */
export function group(label: string): { readonly role: "group"; readonly "aria-label": string } {
  return { role: "group", "aria-label": label };
}
