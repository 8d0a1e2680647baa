import { addHours } from "../calendar/add-hours"
import { localDay } from "../calendar/local-day"
import type { CatalogueVariant } from "../catalogue/catalogue-variant"
import { deskStaff } from "../orders/staff"
import type { StoreIds } from "../platform/store-ids"
import { makeId } from "../random/make-id"
import type { Random } from "../random/random"
import type { TableRows } from "./table-rows"

/** Every so many variants one is kept between levels that a person set. */
const SET_EVERY = 12

type BuyerFacts = {
  catalogue: readonly CatalogueVariant[]
  store: StoreIds
  reference: Date
}

/** What a buyer decided: levels, an end of life, overrides, a known order. */
export function addBuyerRows(
  rows: TableRows,
  random: Random,
  { catalogue, store, reference }: BuyerFacts
): void {
  const stamps = { created_at: reference, updated_at: reference }
  const policy = (variant: CatalogueVariant, columns: object) =>
    rows.add("replenishment_item_policy", {
      id: makeId("oipo", random, reference),
      inventory_item_id: variant.inventory_item_id,
      end_of_life: false,
      ...columns,
      ...stamps,
    })
  const steady = catalogue.filter(({ demand }) => demand === "steady")
  steady.forEach((variant, index) => {
    if (index % SET_EVERY === SET_EVERY - 1) {
      policy(variant, { manual_min: 20, manual_max: 60 })
    }
  })
  const dead = catalogue.find(({ demand }) => demand === "dead")
  if (dead) {
    policy(dead, { end_of_life: true })
  }
  const day = (days: number) => localDay(addHours(reference, 24 * days))
  const override = (variant: CatalogueVariant, from: number, to: number) =>
    rows.add("replenishment_forecast_override", {
      id: makeId("ofov", random, reference),
      inventory_item_id: variant.inventory_item_id,
      from_on: day(from),
      to_on: day(to),
      kind: "multiply",
      value: "1.5",
      reason: "promotion",
      note: "Shown on the first page",
      created_by: deskStaff[0],
      created_at: addHours(reference, 24 * (from - 2)),
      updated_at: addHours(reference, 24 * (from - 2)),
    })
  override(steady[0], 2, 15)
  override(steady[1], -30, -17)
  rows.add("replenishment_project_demand", {
    id: makeId("opde", random, reference),
    inventory_item_id: steady[2].inventory_item_id,
    location_id: store.locations.jakarta,
    quantity: 80,
    due_on: day(12),
    note: "Rooms of a hotel that opens next month",
    created_by: deskStaff[1],
    ...stamps,
  })
}
