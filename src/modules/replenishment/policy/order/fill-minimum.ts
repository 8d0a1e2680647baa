import { demandShape } from "../../../../../analytics/forecast/distribution/demand-shape"
import { shapeSurvival } from "../../../../../analytics/forecast/distribution/shape-survival"
import type { DecidedLine } from "./decide-quantity"
import { orderValue } from "./order-value"
import type { OrderLineInput } from "./order-line-input"
import { packLimits } from "./pack-limits"

type Candidate = {
  line: OrderLineInput
  decided: DecidedLine
  cost: number
  most: number
  /** Mean chance that a unit of the next pack is asked for. */
  wanted: number
  score: number
}

/**
 * Adds packs to an order until it is worth the supplier's minimum: each time
 * one of the item that earns most by it, Σ P(a unit of it is asked for in the
 * next cycle) × margin ÷ its cost; of equals the first. An empty order stays
 * empty; caps are kept; an item of which nothing is ordered is opened only
 * when one pack may be ordered of it. What has no cost adds no value.
 *
 * Source: section 4 of the forecast design, "Supplier minimum".
 *
 * @param minimum in the unit of `unit_cost`.
 * @param leastWanted packs of which a unit is less likely to be asked for in
 *   the next cycle are not added.
 * @returns the lines in their order; as many packs as can be added.
 */
export function fillMinimum(
  minimum: number,
  lines: readonly OrderLineInput[],
  decided: readonly DecidedLine[],
  leastWanted = 0
): DecidedLine[] {
  const filled = decided.map((one) => ({ ...one }))
  let value = orderValue(lines, filled)
  if (value >= minimum || filled.every(({ quantity }) => quantity === 0)) {
    return filled
  }
  const candidates = lines
    .map((line, at) => toCandidate(line, filled[at]))
    .filter((candidate) => candidate !== null)
  while (value < minimum) {
    const best = bestOf(candidates, leastWanted)
    if (!best) {
      break
    }
    const packs = best.score > 0 ? 1 : packsLeft(minimum - value, best)
    addPacks(best, packs)
    value = orderValue(lines, filled)
  }
  return filled
}

function toCandidate(
  line: OrderLineInput,
  decided: DecidedLine
): Candidate | null {
  const { least, most } = packLimits(line)
  const cost = line.unit_cost ?? 0
  const isOpen = decided.quantity > 0 || least <= line.pack
  if (line.end_of_life || cost <= 0 || !isOpen) {
    return null
  }
  return judge({ line, decided, cost, most, wanted: 0, score: 0 })
}

/** What the next pack is worth: Σ P(D ≥ x + j) × margin ÷ (pack × cost). */
function judge(candidate: Candidate): Candidate {
  const { line, decided, cost } = candidate
  const shape = demandShape(line.mean, line.variance)
  const from = decided.position + decided.quantity
  let wanted = 0
  for (let unit = 0; unit < line.pack; unit++) {
    wanted += shapeSurvival(from + unit, shape)
  }
  candidate.wanted = wanted / line.pack
  candidate.score = (wanted * line.margin) / (line.pack * cost)
  return candidate
}

const bestOf = (candidates: readonly Candidate[], leastWanted: number) =>
  candidates
    .filter(
      ({ line, decided, most, wanted }) =>
        decided.quantity + line.pack <= most && wanted >= leastWanted
    )
    .reduce<Candidate | null>((best, one) => {
      return best && best.score >= one.score ? best : one
    }, null)

/** Packs that nobody will want weigh alike: the first takes what lacks. */
function packsLeft(missing: number, { line, decided, cost, most }: Candidate) {
  const needed = Math.ceil(missing / (line.pack * cost))
  return Math.max(1, Math.min(needed, (most - decided.quantity) / line.pack))
}

function addPacks(candidate: Candidate, packs: number) {
  candidate.decided.quantity += packs * candidate.line.pack
  candidate.decided.reason = "FILLS_MINIMUM"
  judge(candidate)
}
