import type { PlannedBox } from "../../modules/packing/cartonise/plan/pack-plan"
import type { OfferedCarton } from "./read-cartons"

/** Takes the cartons of a plan out of what is in stock. */
export function takeStock(
  offered: readonly OfferedCarton[],
  boxes: readonly PlannedBox[]
): void {
  for (const { carton_id } of boxes) {
    const carton = offered.find((one) => one.carton_id === carton_id)
    if (carton && carton.stock !== null) {
      carton.stock--
    }
  }
}
