import type { CancellableLine } from "../../../modules/verification/changes/cancelled-amount"
import {
  ORDERED_METADATA_KEY,
  type OrderedLine,
} from "../../../modules/verification/changes/ordered-line"
import { toCancellableLine } from "../../../modules/verification/changes/to-cancellable-line"
import { toTaxedLine } from "../order/to-taxed-line"
import type { ItemForChange } from "./order-for-change"

/** A line of core with what was ordered of it at first. */
export const toCancellable = (
  item: ItemForChange,
  currencyCode: string
): CancellableLine =>
  toCancellableLine(
    item.id,
    toTaxedLine(item, item.raw_unit_price, item.detail.raw_quantity),
    (item.detail.metadata?.[ORDERED_METADATA_KEY] ??
      null) as OrderedLine | null,
    currencyCode
  )
