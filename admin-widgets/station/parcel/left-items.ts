import type { ParcelRow } from "../../../src/types/packing"

/** What a parcel still lacks, with the inventory units that are missing. */
export const leftItems = ({ items }: ParcelRow) =>
  items.flatMap((item) => {
    const left = item.quantity - item.verified
    return left > 0 ? [{ ...item, left }] : []
  })
