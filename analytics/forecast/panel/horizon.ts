import type { Frequency } from "./frequency"
import type { Panel } from "./panel"
import { BLOCK_DAYS } from "./to-blocks"
import { weekdayShares } from "./weekday-shares"

/** A horizon of a caller's periods, in the blocks that models speak of. */
export type Horizon = {
  /** Blocks, whole or not. */
  blocks: number
  /** Blocks over whose sums errors are learned. */
  fitted: number
  /** Of each block the share that lies in the horizon; 1 but for the last. */
  shares: number[]
  /** By period of the caller: its block, and its share of it. */
  periods: { block: number; share: number }[]
}

/** @param periods of the panel's own frequency, at least 1. */
export function horizonOf(
  panel: Panel<Frequency>,
  origin: number,
  periods: number
): Horizon {
  const { frequency } = panel
  if (frequency !== "day") {
    return {
      blocks: periods,
      fitted: periods,
      shares: Array<number>(periods).fill(1),
      periods: Array.from({ length: periods }, (_, block) => ({
        block,
        share: 1,
      })),
    }
  }
  const days = weekdayShares({ ...panel, frequency }, origin)
  const blocks = periods / BLOCK_DAYS
  const told = Array.from({ length: periods }, (_, day) => ({
    block: Math.floor(day / BLOCK_DAYS),
    share: days[day % BLOCK_DAYS],
  }))
  const shares = Array<number>(Math.ceil(blocks)).fill(1)
  if (periods % BLOCK_DAYS > 0) {
    shares[shares.length - 1] = told
      .slice(-(periods % BLOCK_DAYS))
      .reduce((sum, { share }) => sum + share, 0)
  }
  return {
    blocks,
    fitted: Math.max(1, Math.round(blocks)),
    shares,
    periods: told,
  }
}
