/** A wish to stop, from whoever runs the command. */
export interface Stopping {
  readonly signal: AbortSignal;
  /** The exit code that tells of it, as shells expect; null while nobody wishes to stop. */
  readonly code: number | null;
  /** Stops listening. */
  end(): void;
}

/** 128 and the number of the signal. */
const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Listens for Ctrl-C and for the system's wish to end. The first is a wish; a second one ends the process
 * at once, for whoever does not want to wait: what was reported is in the store even then.
 */
export function listenForStop(tell: () => void): Stopping {
  const controller = new AbortController();
  let code: number | null = null;
  const listeners = Object.entries(codes).map(([name, exitCode]) => {
    const listener = (): void => {
      if (code !== null) process.exit(exitCode);
      code = exitCode;
      tell();
      controller.abort(new Error("stopped"));
    };
    process.on(name, listener);
    return () => process.off(name, listener);
  });
  return {
    signal: controller.signal,
    get code() {
      return code;
    },
    end() {
      for (const off of listeners) off();
    },
  };
}
