/** What lifts a smoothed index back to the height of its peaks. */
const SHARPEN = 1.25

/** A phase under this is a closed one: a neighbour tells nothing about it. */
const CLOSED = 0.05

/**
 * The pooled season of section 3 of the forecast design, from the pool's
 * total T_t = Σ√y: each cycle is set on the level of the one before by the
 * phases that both have, so growth is no season.
 *
 * @param totals T of every known period, oldest first.
 * @returns index per phase (period modulo cycle), mean 1; all 1 for a history
 *   of less than a cycle and four periods.
 */
export function pooledIndex(totals: Float64Array, cycle: number): Float64Array {
  if (totals.length < cycle + 4) {
    return new Float64Array(cycle).fill(1)
  }
  const sums = new Float64Array(cycle)
  const counts = new Float64Array(cycle)
  let level = meanOf(totals.subarray(0, cycle))
  for (let first = 0; first < totals.length; first += cycle) {
    const end = Math.min(first + cycle, totals.length)
    if (first > 0) {
      level *= growth(totals, first, end, cycle)
    }
    for (let t = first; t < end && level > 0; t++) {
      sums[t - first] += totals[t] / level
      counts[t - first]++
    }
  }
  return toMeanOne(smooth(sums.map((sum, at) => sum / (counts[at] || 1))))
}

function growth(
  totals: Float64Array,
  first: number,
  end: number,
  cycle: number
): number {
  let now = 0
  let before = 0
  for (let t = first; t < end; t++) {
    now += totals[t]
    before += totals[t - cycle]
  }
  return before > 0 ? now / before : 1
}

function smooth(index: Float64Array): Float64Array {
  const last = index.length - 1
  return index.map((own, at) => {
    if (own < CLOSED) {
      return own
    }
    const before = index[at === 0 ? last : at - 1]
    const after = index[at === last ? 0 : at + 1]
    return (
      0.25 * (before < CLOSED ? own : before) +
      0.5 * own +
      0.25 * (after < CLOSED ? own : after)
    )
  })
}

function toMeanOne(index: Float64Array): Float64Array {
  const sharp = index.map((own) => own ** SHARPEN)
  const mean = meanOf(sharp)
  return mean > 0 ? sharp.map((own) => own / mean) : sharp.fill(1)
}

const meanOf = (values: Float64Array) =>
  values.reduce((sum, value) => sum + value, 0) / values.length
