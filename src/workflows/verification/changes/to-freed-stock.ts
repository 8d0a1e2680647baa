import type { FreedUnits } from "../../../modules/verification/changes/plan-freed-units"
import type { ChangePlan } from "../../../types/change-plan"
import type { ChangeFacts } from "./change-facts"

/** Units that are free after a change, with the names of goods and places. */
export const toFreedStock = (
  { order, locations }: ChangeFacts,
  freed: FreedUnits[]
): ChangePlan["stock"] =>
  freed.map(({ line_id, inventory_item_id, location_id, units, waiting }) => ({
    line_id,
    title: order.items.find(({ id }) => id === line_id)?.title ?? line_id,
    inventory_item_id,
    location_id,
    location: locations[location_id] ?? location_id,
    units,
    waiting,
    to_location: null,
  }))
