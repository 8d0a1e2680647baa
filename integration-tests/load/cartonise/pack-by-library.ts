import type { Carton } from "../../../src/modules/packing/cartonise/input/carton"
import type { PackItem } from "../../../src/modules/packing/cartonise/input/pack-item"

type Sides = { width: number; height: number; depth: number }

type Goods = (Sides & { name: string; weight: number })[]

/** What we use of `binpackingjs/3d`, whose own types do not resolve here. */
export type PackingLibrary = {
  pack3D: (options: {
    bins: (Sides & { name: string; maxWeight: number })[]
    items: Goods
    factor: number
  }) => { unfitItems: Goods }
}

/**
 * binpackingjs under our loop over cartons: the smallest that takes everything
 * left, else the one that takes most units. What weight or volume forbids is
 * not tried by either.
 *
 * @returns how many boxes it needs; null when a unit fits none.
 */
export function packByLibrary(
  { pack3D }: PackingLibrary,
  items: PackItem[],
  cartons: Carton[]
): number | null {
  const bins = cartons
    .map((carton) => ({
      name: carton.carton_id,
      width: carton.inner_length_mm,
      height: carton.inner_width_mm,
      depth: carton.inner_height_mm,
      maxWeight: (carton.max_gross_g ?? Infinity) - carton.tare_g,
    }))
    .sort((a, b) => volumeOf(a) - volumeOf(b))
  const pack = (bin: (typeof bins)[number], goods: Goods) =>
    pack3D({ bins: [bin], items: goods, factor: 1 }).unfitItems
  let left: Goods = items.flatMap(toGoods)
  let boxes = 0
  while (left.length > 0) {
    const goods = left
    const weight = goods.reduce((sum, one) => sum + one.weight, 0)
    const volume = goods.reduce((sum, one) => sum + volumeOf(one), 0)
    const takesAll = bins.some(
      (bin) =>
        weight <= bin.maxWeight &&
        volume <= volumeOf(bin) &&
        pack(bin, goods).length === 0
    )
    left = takesAll
      ? []
      : bins
          .map((bin) => pack(bin, goods))
          .reduce((best, rest) => (rest.length < best.length ? rest : best))
    if (left.length === goods.length) {
      return null
    }
    boxes++
  }
  return boxes
}

const volumeOf = ({ width, height, depth }: Sides) => width * height * depth

const toGoods = (item: PackItem): Goods =>
  Array.from({ length: item.quantity }, (_, unit) => ({
    name: `${item.row}-${unit}`,
    width: item.length_mm ?? NaN,
    height: item.width_mm ?? NaN,
    depth: item.height_mm ?? NaN,
    weight: item.weight_g ?? NaN,
  }))
