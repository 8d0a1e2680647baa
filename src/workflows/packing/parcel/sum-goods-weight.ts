import type { MedusaContainer } from "@medusajs/framework/types"
import { readGoods, type UnitsOfGoods } from "../plan/read-goods"

/** Grams of a parcel's goods; null where one of them was never weighed. */
export async function sumGoodsWeight(
  container: MedusaContainer,
  items: UnitsOfGoods[]
): Promise<number | null> {
  const goods = await readGoods(container, items)
  return goods.reduce<number | null>(
    (sum, { item: { weight_g, quantity } }) =>
      sum === null || weight_g === null ? null : sum + weight_g * quantity,
    0
  )
}
