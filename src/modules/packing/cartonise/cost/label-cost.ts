import type { Carton } from "../input/carton"
import type { ServiceRate } from "../input/service-rate"
import type { BoxCost } from "./box-cost"
import { chargeableWeight } from "./chargeable-weight"
import { volumetricWeight } from "./volumetric-weight"

/** A closed box as a courier weighs and measures it. */
export type ClosedBox = { carton: Carton; gross_g: number }

/**
 * What the boxes of one label cost: their cartons, the fee once, and steps of
 * weights that are summed before they are rounded; part of a step half up.
 */
export function labelCost(boxes: ClosedBox[], service: ServiceRate): BoxCost {
  const gross_g = boxes.reduce((sum, box) => sum + box.gross_g, 0)
  const volumetric_g = volumetricWeight(
    boxes.map(({ carton }) => carton),
    service
  )
  const chargeable_g = chargeableWeight(gross_g, volumetric_g, service)
  const step = BigInt(service.step_g)
  const steps =
    (2n * service.per_step_minor * BigInt(chargeable_g) + step) / (2n * step)
  return {
    volumetric_g,
    chargeable_g,
    cost_minor: boxes.reduce(
      (sum, { carton }) => sum + carton.price_minor,
      service.per_parcel_minor + steps
    ),
  }
}
