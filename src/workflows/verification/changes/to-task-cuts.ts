import type { FreedUnits } from "../../../modules/verification/changes/plan-freed-units"
import type {
  CuttableTask,
  CutUnits,
} from "../../../modules/verification/changes/plan-task-cuts"
import type { CutItem } from "./cut-items"

/**
 * What leaves the pick list: freed units where they were, and units of goods
 * whose stock nobody manages, which have one task.
 */
export const toTaskCuts = (
  cuts: Pick<CutItem, "item" | "units">[],
  freed: FreedUnits[],
  tasks: CuttableTask[]
): CutUnits[] => [
  ...freed.map(({ line_id, inventory_item_id, location_id, units }) => ({
    line_id,
    inventory_item_id,
    location_id,
    units,
  })),
  ...cuts.flatMap(({ item, units }) =>
    tasks
      .filter(
        (task) => task.line_item_id === item.id && task.inventory_item_id === ""
      )
      .map(({ location_id }) => ({
        line_id: item.id,
        inventory_item_id: "",
        location_id,
        units,
      }))
  ),
]
