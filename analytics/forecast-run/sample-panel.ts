import type { Panel } from "../forecast/panel/panel"

/**
 * At most so many items of a panel, spread evenly over their ids: the same
 * each time, and whatever else the panel is used for. What has no value (an
 * item over all locations) is left out.
 */
export function samplePanel(panel: Panel, most: number): Panel {
  const valued = panel.ids
    .map((_, at) => at)
    .filter((at) => panel.unitValue[at] > 0)
  const step = Math.max(1, valued.length / most)
  const kept = Array.from(
    { length: Math.min(most, valued.length) },
    (_, at) => valued[Math.floor(at * step)]
  )
  const rows = (values: Float64Array | null) => {
    if (!values) {
      return null
    }
    const own = new Float64Array(kept.length * panel.periods)
    kept.forEach((item, at) => {
      const first = item * panel.stride
      const row = values.subarray(first, first + panel.periods)
      own.set(row, at * panel.periods)
    })
    return own
  }
  const pick = <T>(values: ArrayLike<T>) => kept.map((item) => values[item])
  return {
    frequency: panel.frequency,
    ids: pick(panel.ids),
    periods: panel.periods,
    stride: panel.periods,
    start: Int32Array.from(pick(panel.start)),
    quantity: rows(panel.quantity) ?? new Float64Array(0),
    exposure: rows(panel.exposure),
    lines: rows(panel.lines),
    project: rows(panel.project),
    unitValue: Float64Array.from(pick(panel.unitValue)),
    categories: pick(panel.categories),
    priceBands: pick(panel.priceBands),
    predecessors: pick(panel.predecessors),
  }
}
