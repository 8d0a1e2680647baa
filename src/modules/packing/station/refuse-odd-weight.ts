import { MedusaError } from "@medusajs/framework/utils"

export type Weighing = {
  code: string
  /** Goods and carton by their own numbers; null: unknown. */
  computed_g: number | null
  /** On the scale; null: not weighed. */
  weight_g: number | null
}

/** Most difference that wrapping and scales explain: 2 %, at least 30 g. */
const toleratedGrams = (grams: number) => Math.max(grams * 0.02, 30)

/**
 * Refuses a weight that says that something lacks or is too much.
 *
 * @throws MedusaError NOT_ALLOWED with both weights.
 */
export function refuseOddWeight({ code, computed_g, weight_g }: Weighing) {
  if (computed_g === null || weight_g === null) {
    return
  }
  if (Math.abs(weight_g - computed_g) > toleratedGrams(computed_g)) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Parcel ${code} weighs ${weight_g} g and its goods and carton ` +
        `${computed_g} g: look into it. When the scale is right, somebody who ` +
        "may override closes it with a reason."
    )
  }
}
