import type { Consignment } from "../parcel/read-consignment"

/**
 * What a fulfilment provider is told of the boxes that its label is for.
 * Whole mm and g; null: not measured, or not all of them weighed.
 */
export const toProviderParcel = ({ code, weight_g, boxes }: Consignment) => ({
  code,
  /** Of all boxes. */
  weight_g,
  boxes: boxes.map((box) => ({
    code: box.code,
    weight_g: box.weight_g,
    length_mm: box.length_mm,
    width_mm: box.width_mm,
    height_mm: box.height_mm,
  })),
})
