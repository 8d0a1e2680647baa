import type { Frequency } from "./frequency"
import type { Panel } from "./panel"

/** One item's history, oldest period first, from the panel's period 0. */
export type PanelItem = {
  id: string
  /** First period in which it could be sold, at least 0. */
  start: number
  quantity: ArrayLike<number>
  exposure?: ArrayLike<number>
  project?: ArrayLike<number>
  lines?: ArrayLike<number>
  unitValue?: number
  category?: string | null
  priceBand?: string | null
  predecessor?: string | null
}

/**
 * Lays items out for the models, sorted by id. Days still have to become
 * blocks (`toBlocks`) before anything is fitted.
 *
 * @param periods complete periods of the panel; shorter arrays end in zeros.
 * @throws RangeError when an id stands twice.
 */
export function makePanel<F extends Frequency>(
  items: readonly PanelItem[],
  frequency: F,
  periods: number
): Panel<F> {
  const sorted = [...items].sort((a, b) => compare(a.id, b.id))
  const twice = sorted.find(({ id }, at) => sorted[at + 1]?.id === id)
  if (twice) {
    throw new RangeError(`The item ${twice.id} stands in the panel twice.`)
  }
  const layer = (name: "quantity" | "exposure" | "project" | "lines") =>
    sorted.some((item) => item[name])
      ? layOut(sorted, periods, name, name === "exposure" ? 1 : 0)
      : null
  return {
    frequency,
    ids: sorted.map(({ id }) => id),
    periods,
    stride: periods,
    start: Int32Array.from(sorted, ({ start }) => start),
    quantity: layer("quantity") ?? new Float64Array(0),
    exposure: layer("exposure"),
    lines: layer("lines"),
    project: layer("project"),
    unitValue: Float64Array.from(sorted, ({ unitValue }) => unitValue ?? 1),
    categories: sorted.map(({ category }) => category ?? null),
    priceBands: sorted.map(({ priceBand }) => priceBand ?? null),
    predecessors: sorted.map(({ predecessor }) => predecessor ?? null),
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function layOut(
  items: readonly PanelItem[],
  periods: number,
  name: "quantity" | "exposure" | "project" | "lines",
  absent: number
): Float64Array {
  const values = new Float64Array(items.length * periods).fill(absent)
  items.forEach((item, at) => {
    const own = item[name]
    const known = Math.min(own?.length ?? 0, periods)
    for (let t = 0; t < known; t++) {
      values[at * periods + t] = own?.[t] ?? absent
    }
  })
  return values
}
