import { sentenceKeys } from "../../src/types/sentences"

/** Kinds of holds that an order can have, in the order of their gates. */
export const holdTypes = sentenceKeys
  .filter((key) => key.startsWith("held_"))
  .map((key) => key.replace("held_", "").toUpperCase())
