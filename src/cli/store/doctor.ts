import { harmless } from "../terminal/harmless.js";
import { type AskSettings, asking, counted } from "./printer.js";

/** `hearsay doctor`: looks at everything in the store and says what is wrong; 1 where something is. */
export function doctorCommand(mend: boolean, settings: AskSettings): Promise<number> {
  return asking(
    settings,
    async (store, printer) => {
      let checkup = store.check();
      const mended = mend ? checkup.faults.filter(({ mendable }) => mendable) : [];
      if (mended.length > 0) {
        store.rebuild();
        checkup = store.check();
      }
      const { looked, faults } = checkup;
      if (settings.json) {
        await printer.json({ file: store.file, counts: store.counts(), looked, faults, mended });
        return faults.length === 0 ? 0 : 1;
      }
      await printer.line({ text: harmless(store.file), role: "title" });
      await printer.line();
      for (const what of looked) await printer.wrapped([{ text: what, role: "faint" }], "looked at  ");
      for (const { what } of mended)
        await printer.wrapped([{ text: harmless(what), role: "source" }], "mended     ");
      for (const { what, remedy } of faults) {
        await printer.line();
        await printer.wrapped([{ text: harmless(what), role: "unnamed" }]);
        await printer.wrapped([{ text: harmless(remedy), role: null }], "  ");
      }
      await printer.line();
      await printer.line({
        text:
          faults.length === 0
            ? "All is well"
            : counted(faults.length, "thing is", "things are").concat(" wrong"),
        role: "title",
      });
      return faults.length === 0 ? 0 : 1;
    },
    { create: false },
  );
}
