import type { NeedAfter } from "../../../modules/verification/changes/plan-freed-units"
import type { CutItem } from "./cut-items"

/** What cut lines still need of each inventory item. */
export const toNeedsAfter = (cuts: CutItem[]): NeedAfter[] =>
  cuts
    .filter(({ item }) => item.variant?.manage_inventory)
    .flatMap(({ item, left }) =>
      (item.variant?.inventory_items ?? []).map((part) => ({
        line_id: item.id,
        inventory_item_id: part.inventory_item_id,
        required:
          (left - Number(item.detail.fulfilled_quantity)) *
          Number(part.required_quantity),
      }))
    )
