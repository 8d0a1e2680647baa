import type { Carton } from "../input/carton"
import type { ServiceRate } from "../input/service-rate"

type OuterSize = Pick<
  Carton,
  "outer_length_mm" | "outer_width_mm" | "outer_height_mm"
>

/** Grams that the outer sizes of a label's boxes stand for, rounded up once. */
export const volumetricWeight = (
  boxes: OuterSize[],
  { divisor }: Pick<ServiceRate, "divisor">
): number =>
  Math.ceil(
    boxes.reduce(
      (sum, { outer_length_mm, outer_width_mm, outer_height_mm }) =>
        sum + outer_length_mm * outer_width_mm * outer_height_mm,
      0
    ) / divisor
  )
