/** What a person sees of a long run while it is under way. */
export interface Progress {
  /** Counts one article, read or failed. */
  count(outcome: "read" | "failed"): void;
  /** Takes the progress off the terminal, before something else is written there. It comes back by itself. */
  hide(): void;
  /** Takes it off for good. */
  end(): void;
}

/** A run shorter than this shows no progress, in milliseconds. */
const patience = 1000;
const betweenUpdates = 250;

/** "1,204 read · 3 failed · 41 a second" */
export function progressLine(read: number, failed: number, milliseconds: number): string {
  const rate = (read + failed) / (milliseconds / 1000);
  const parts = [`${read.toLocaleString("en-US")} read`];
  if (failed > 0) parts.push(`${failed.toLocaleString("en-US")} failed`);
  if (read + failed > 0)
    parts.push(`${rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString("en-US")} a second`);
  return parts.join(" · ");
}

/**
 * Progress on a terminal, redrawn on one line four times a second once the run has lasted a second.
 * When `stream` is not a terminal it shows nothing at all.
 *
 * @param line what the line says so many milliseconds after the beginning
 */
export function createProgress(
  stream: { readonly isTTY?: boolean; write(text: string): unknown },
  line: (read: number, failed: number, milliseconds: number) => string = progressLine,
): Progress {
  if (!stream.isTTY) return { count: () => {}, hide: () => {}, end: () => {} };

  const began = performance.now();
  let read = 0;
  let failed = 0;
  let shown = false;
  const hide = (): void => {
    // Back to the line's beginning, and clear it to its end.
    if (shown) stream.write("\r\u001b[K");
    shown = false;
  };
  const draw = (): void => {
    const lasted = performance.now() - began;
    if (lasted < patience) return;
    hide();
    stream.write(`  ${line(read, failed, lasted)}`);
    shown = true;
  };
  const timer = setInterval(draw, betweenUpdates);
  // The run ends when its work is done, not when the clock does.
  timer.unref();
  return {
    count(outcome) {
      if (outcome === "read") read += 1;
      else failed += 1;
    },
    hide,
    end() {
      clearInterval(timer);
      hide();
    },
  };
}
