import type { ParcelRow } from "../../../src/types/packing"
import { goodKey } from "../plan/good-key"
import type { LastScan } from "./station-state"

/** The goods of the last good scan into a parcel, and how many are in it. */
export function scannedGood(last: LastScan | null, parcel: ParcelRow) {
  const item =
    last?.outcome === "answered" && last.scan.result === "ok"
      ? parcel.items.find(({ id }) => id === last.scan.parcel_item_id)
      : undefined
  if (!item) {
    return null
  }
  const key = goodKey(item)
  return {
    key,
    item_id: item.id,
    verified: parcel.items
      .filter((one) => goodKey(one) === key)
      .reduce((sum, one) => sum + one.verified, 0),
  }
}
