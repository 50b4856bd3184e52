import { CHANNEL_WEIGHTS } from "../../lexicon/channel-weights.js";
import { type ChannelTable, channelTable } from "./channels.js";

/** {@link CHANNEL_WEIGHTS} by name. */
export const CHANNEL_WEIGHT_OF: ReadonlyMap<string, number> = new Map(
  CHANNEL_WEIGHTS.trim()
    .split("\n")
    .map((line) => {
      const [name, weight] = line.split("\t");
      return [name, Number(weight ?? 0)];
    }),
);

/** The same as looked up. */
export const CHANNEL_TABLE: ChannelTable = channelTable(CHANNEL_WEIGHT_OF);
