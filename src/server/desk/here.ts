import { Room, type RoomOptions } from "../asking/index.js";
import { Answering } from "./answering.js";
import type { Desk } from "./desk.js";

/** A desk in this thread: for a single user's tools, and for tests. */
export function deskHere(options: RoomOptions): Desk {
  const answering = new Answering(new Room(options));
  return {
    async ask(name, question, written = 0) {
      return answering.ask(name, question, written);
    },
    wake() {},
    isAsked: false,
    async close() {
      answering.close();
    },
  };
}
