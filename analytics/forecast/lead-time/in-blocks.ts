import type { Frequency } from "../panel/frequency"
import { BLOCK_DAYS } from "../panel/to-blocks"

/** Periods of a panel in the blocks that models speak of. */
export const inBlocks = (periods: number, frequency: Frequency): number =>
  frequency === "day" ? periods / BLOCK_DAYS : periods
