import { harmless } from "../terminal/harmless.js";
import { type AskSettings, asking, counted } from "./printer.js";

/** `hearsay failures`: what could not be read, and why. */
export function failuresCommand(forget: boolean, settings: AskSettings): Promise<number> {
  return asking(
    settings,
    async (store, printer) => {
      const failures = store.failures();
      if (forget) store.together(() => failures.map(({ place }) => store.forgive(place)));
      if (settings.json) {
        await printer.json(failures);
        return 0;
      }
      for (const { place, message, tries, at } of failures) {
        await printer.wrapped([{ text: harmless(place), role: "title" }]);
        const times = tries === 1 ? "" : `, tried ${tries} times`;
        await printer.wrapped(
          [{ text: harmless(`${message} (${at.slice(0, 10)}${times})`), role: null }],
          "  ",
        );
      }
      if (failures.length === 0) await printer.line({ text: "Nothing failed", role: "title" });
      else {
        await printer.line();
        await printer.line({
          text: forget
            ? `${counted(failures.length, "failure")} forgotten`
            : `${counted(failures.length, "failure")}; to try again: hearsay add --retry`,
          role: "title",
        });
      }
      return 0;
    },
    forget ? { create: false } : { readOnly: true },
  );
}
