import { type Budget, BoxSearch } from "./box/box-search"
import { cartonRooms } from "./box/carton-rooms"
import { CartonSearch } from "./boxes/carton-search"
import { type BoxChoice, findBestBoxes } from "./boxes/find-best-boxes"
import type { Carton } from "./input/carton"
import { isMeasured } from "./input/is-measured"
import type { PackItem } from "./input/pack-item"
import type { PackOptions } from "./input/pack-options"
import { toUnitTypes } from "./input/to-unit-types"
import { findMisfits } from "./plan/find-misfits"
import { keepGroupsWhole } from "./plan/keep-groups-whole"
import type { PackPlan } from "./plan/pack-plan"
import { toPackPlan } from "./plan/to-pack-plan"

/**
 * Chooses cartons for an order and a place in them for every unit. The plan
 * depends on content alone, never on the order of rows; a unit is in exactly
 * one box, or among `unpacked` with the reason.
 *
 * @param items rows with whole mm and g; each row number once.
 * @param cartons with what is in stock of them now.
 */
export function cartonise(
  items: readonly PackItem[],
  cartons: readonly Carton[],
  options: PackOptions
): PackPlan {
  const end = options.now() + options.budget_ms
  const budget: Budget = { over: () => options.now() > end, limited: false }
  const types = toUnitTypes(items.filter(isMeasured))
  const supplies = cartons.map((carton) => ({
    carton,
    rooms: cartonRooms(carton, types),
    limit: Math.min(carton.stock ?? Infinity, carton.max_per_order ?? Infinity),
  }))
  const search = new CartonSearch(
    types,
    supplies,
    options.service,
    new BoxSearch(types, options.support, budget)
  )
  const misfits = keepGroupsWhole(types, items, findMisfits(types, supplies))
  const counts = Int32Array.from(types, ({ index, count }) =>
    misfits.has(index) ? 0 : count
  )
  const { fewest, cheapest } = findBestBoxes(search, counts, budget)
  const chosen: BoxChoice = options.objective === "cheapest" ? cheapest : fewest
  return toPackPlan(search, { chosen, fewest, items, misfits, budget })
}
