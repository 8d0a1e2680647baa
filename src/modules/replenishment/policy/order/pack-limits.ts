import type { OrderLineInput } from "./order-line-input"
import { stockPosition } from "./stock-position"

/** Decimals of a forecast must not cost a pack. */
const CLOSE = 1e-9

/**
 * The least and the most units of a line, both whole packs: the least is the
 * MOQ rounded up to packs (one pack at least), the most what fits under the
 * highest position; Infinity where there is none.
 */
export function packLimits(line: OrderLineInput): {
  least: number
  most: number
} {
  const { moq, pack, max_position, project } = line
  const least = Math.max(1, Math.ceil(moq / pack - CLOSE)) * pack
  if (max_position === null) {
    return { least, most: Infinity }
  }
  const room = max_position + project - stockPosition(line)
  return { least, most: Math.max(0, Math.floor(room / pack + CLOSE)) * pack }
}
