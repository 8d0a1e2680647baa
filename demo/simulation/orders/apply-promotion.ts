import type { Random } from "../random/random"
import type { Dirt, SimulatedLine } from "./simulated-order"

const running = ["GAJIAN10", "ONGKIR10", "RUMAH10"]
const expired = "LEBARAN10"

/**
 * Gives one order in eight ten percent off, in whole rupiah or ten cents.
 * Some come with a code that has ended: core keeps the discount.
 */
export function applyPromotion(
  random: Random,
  lines: SimulatedLine[],
  dirt: Dirt[]
): { code: string } | null {
  if (!random.chance(0.12)) {
    return null
  }
  for (const line of lines) {
    const gross = line.unit_price_minor * BigInt(line.quantity)
    line.discount_minor = (gross / 1_000n) * 100n
  }
  if (random.chance(0.08)) {
    dirt.push("expired_promotion")
    return { code: expired }
  }
  return { code: random.pick(running) }
}
