import { generateEntityId } from "@medusajs/framework/utils"
import type { PlannedBoxRow } from "../../../types/packing-plan"

/** A new key for each label that several boxes of a plan share, by box. */
export function toConsignmentKeys(
  boxes: PlannedBoxRow[]
): Map<PlannedBoxRow, string> {
  const keys = new Map<number, string>()
  return new Map(
    boxes.flatMap((box): [PlannedBoxRow, string][] => {
      if (!box.consignment) {
        return []
      }
      const key =
        keys.get(box.consignment) ?? generateEntityId(undefined, "ocons")
      keys.set(box.consignment, key)
      return [[box, key]]
    })
  )
}
