import type { Carton } from "../input/carton"
import type { ServiceRate } from "../input/service-rate"
import { labelCost } from "./label-cost"

/** What one parcel costs: weights in grams, money in minor units. */
export type BoxCost = {
  volumetric_g: number
  chargeable_g: number
  cost_minor: bigint
}

/** Carton, parcel fee and steps of a closed box with a label of its own. */
export const boxCost = (
  carton: Carton,
  gross_g: number,
  service: ServiceRate
): BoxCost => labelCost([{ carton, gross_g }], service)
