import { createHash } from "node:crypto";
import { ASKS, type Asked, type AskName, type Room } from "../asking/index.js";
import type { Answer } from "./desk.js";

/** So much of answers is kept, in characters. */
const mostKept = 16 * 2 ** 20;

/** Answers questions in this thread, and keeps answers while the store stays as it is. */
export class Answering {
  readonly #room: Room;
  readonly #kept = new Map<string, Answer>();
  #size = 0;
  #epoch: object;
  #written = 0;

  constructor(room: Room) {
    this.#room = room;
    this.#epoch = room.epoch;
  }

  async ask<Name extends AskName>(name: Name, question: Asked<Name>, written: number): Promise<Answer> {
    this.#room.renew(written > this.#written);
    this.#written = Math.max(written, this.#written);
    if (this.#epoch !== this.#room.epoch) {
      this.#epoch = this.#room.epoch;
      this.#kept.clear();
      this.#size = 0;
    }
    const key = `${name} ${JSON.stringify(question)}`;
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const made = (ASKS[name] as (room: Room, question: Asked<Name>) => unknown)(this.#room, question);
    const whole = made instanceof Promise ? ((await made) as unknown) : made;
    const body =
      typeof whole === "string" || whole instanceof Uint8Array
        ? (whole as Answer["body"])
        : JSON.stringify(whole);
    const hash = createHash("sha256").update(body).digest("base64url").slice(0, 22);
    const answer: Answer = { body, etag: `W/"${hash}"` };
    if (body.length * 4 < mostKept) this.#keep(key, answer);
    return answer;
  }

  #keep(key: string, answer: Answer): void {
    this.#kept.set(key, answer);
    this.#size += answer.body.length;
    for (const [oldest, { body }] of this.#kept) {
      if (this.#size <= mostKept) break;
      this.#kept.delete(oldest);
      this.#size -= body.length;
    }
  }

  close(): void {
    this.#room.close();
  }
}
