import type { Panel } from "./panel"

/** Items of a shard: enough to be worth a message, few enough to share. */
export const SHARD_ITEMS = 256

/** Bounds of the shards: fixed, whoever computes them. */
export const shardBounds = (items: number): [from: number, to: number][] =>
  Array.from({ length: Math.ceil(items / SHARD_ITEMS) }, (_, at) => [
    at * SHARD_ITEMS,
    Math.min(items, (at + 1) * SHARD_ITEMS),
  ])

/** A copy of some items, without what is not known yet, to send elsewhere. */
export function slicePanel(panel: Panel, from: number, to: number): Panel {
  const { periods, stride } = panel
  const rows = (values: Float64Array | null) => {
    if (values === null) {
      return null
    }
    const own = new Float64Array((to - from) * periods)
    for (let item = from; item < to; item++) {
      const first = item * stride
      own.set(values.subarray(first, first + periods), (item - from) * periods)
    }
    return own
  }
  return {
    frequency: panel.frequency,
    ids: panel.ids.slice(from, to),
    periods,
    stride: periods,
    start: panel.start.slice(from, to),
    quantity: rows(panel.quantity) ?? new Float64Array(0),
    exposure: rows(panel.exposure),
    lines: rows(panel.lines),
    project: null,
    unitValue: panel.unitValue.slice(from, to),
    categories: panel.categories.slice(from, to),
    priceBands: panel.priceBands.slice(from, to),
    predecessors: panel.predecessors.slice(from, to),
  }
}
