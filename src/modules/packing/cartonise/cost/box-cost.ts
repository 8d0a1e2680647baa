import type { Carton } from "../input/carton"
import type { ServiceRate } from "../input/service-rate"
import { chargeableWeight } from "./chargeable-weight"
import { volumetricWeight } from "./volumetric-weight"

/** What one parcel costs: weights in grams, money in minor units. */
export type BoxCost = {
  volumetric_g: number
  chargeable_g: number
  cost_minor: bigint
}

/** Carton, parcel fee and steps of a closed box; part of a step half up. */
export function boxCost(
  carton: Carton,
  gross_g: number,
  service: ServiceRate
): BoxCost {
  const volumetric_g = volumetricWeight(carton, service)
  const chargeable_g = chargeableWeight(gross_g, volumetric_g, service)
  const step = BigInt(service.step_g)
  const steps =
    (2n * service.per_step_minor * BigInt(chargeable_g) + step) / (2n * step)
  return {
    volumetric_g,
    chargeable_g,
    cost_minor: carton.price_minor + service.per_parcel_minor + steps,
  }
}
