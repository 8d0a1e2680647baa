import type { Carton } from "../input/carton"
import type { ServiceRate } from "../input/service-rate"

/** Grams that a parcel's outer size stands for, rounded up. */
export const volumetricWeight = (
  carton: Pick<
    Carton,
    "outer_length_mm" | "outer_width_mm" | "outer_height_mm"
  >,
  { divisor }: Pick<ServiceRate, "divisor">
): number =>
  Math.ceil(
    (carton.outer_length_mm * carton.outer_width_mm * carton.outer_height_mm) /
      divisor
  )
