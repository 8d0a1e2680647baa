import { boxCost } from "../cost/box-cost"
import type { Carton } from "../input/carton"
import type { ServiceRate } from "../input/service-rate"
import type { Supply } from "./supply"

/** Inner room of a carton in cubic millimetres. */
const roomOf = (carton: Carton) =>
  carton.inner_length_mm * carton.inner_width_mm * carton.inner_height_mm

/**
 * Orders cartons for content of a weight: cheaper first where a service sets
 * costs, then smaller, then by what else differs, id last.
 */
export function compareSupplies(
  { carton: a }: Supply,
  { carton: b }: Supply,
  weight: number,
  service: ServiceRate | null
): number {
  if (service) {
    const left = boxCost(a, a.tare_g + weight, service).cost_minor
    const right = boxCost(b, b.tare_g + weight, service).cost_minor
    if (left !== right) {
      return left < right ? -1 : 1
    }
  }
  return (
    roomOf(a) - roomOf(b) ||
    a.tare_g - b.tare_g ||
    a.inner_length_mm - b.inner_length_mm ||
    a.inner_width_mm - b.inner_width_mm ||
    (a.carton_id < b.carton_id ? -1 : a.carton_id > b.carton_id ? 1 : 0)
  )
}
