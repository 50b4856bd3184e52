import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/**
 * The store's file: what `--store` names, else HEARSAY_STORE, else hearsay/hearsay.db where the system
 * keeps data of programs (XDG_DATA_HOME, else ~/.local/share).
 */
export function storeFile(
  given: string | undefined,
  environment: Readonly<Record<string, string | undefined>> = process.env,
  home: string = homedir(),
): string {
  if (given) return given;
  if (environment.HEARSAY_STORE) return environment.HEARSAY_STORE;
  const { XDG_DATA_HOME: data } = environment;
  // The specification: a path that is not absolute counts as none.
  const folder = data && isAbsolute(data) ? data : join(home, ".local", "share");
  return join(folder, "hearsay", "hearsay.db");
}
