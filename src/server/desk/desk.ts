import type { Asked, AskName } from "../asking/index.js";

/** An answer as it goes over the wire. */
export interface Answer {
  /** JSON, or a file: its text or its bytes. */
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** Tells this answer from others, in quotation marks, as HTTP wants it. */
  readonly etag: string;
}

/** Who answers questions about a store. */
export interface Desk {
  /**
   * @param written grows with whatever the answer must know of; what others write may take some moments to be known
   * @throws HearsayError as the asked view says; Busy where too many wait
   */
  ask<Name extends AskName>(name: Name, question: Asked<Name>, written?: number): Promise<Answer>;
  /** Has at hand, before anybody asks, what answers. */
  wake(): void;
  /** Whether so many ask at the moment that others should leave them the processor. */
  readonly isAsked: boolean;
  close(): Promise<void>;
}
