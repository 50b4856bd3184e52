import { HearsayError } from "../../record/index.js";
import { FREE_UNPACKING, MAX_RATIO } from "./limits.js";

/** Keeps count of what one input is and what it becomes, so that no archive can become too much. */
export class Budget {
  private given = 0;
  private unpacked = 0;

  /** Counts bytes of the input itself. */
  give(bytes: number): void {
    this.given += bytes;
  }

  /**
   * Counts bytes that came out of an archive in it, at any level.
   *
   * @throws HearsayError `"too-large"` when they are out of all proportion
   */
  unpack(bytes: number): void {
    this.unpacked += bytes;
    if (this.unpacked > FREE_UNPACKING + MAX_RATIO * this.given) {
      throw new HearsayError(
        "too-large",
        `it unpacks to more than ${MAX_RATIO} times its size, as archives made to do harm do; if it is sound, unpack it and give what is inside`,
      );
    }
  }
}
