import type { CartonFacts } from "./to-carton"
import type { ServiceTermsFacts } from "./to-service-rate"

/** Whether the courier's service takes a parcel of this size, even empty. */
export const isTakenByService = (
  carton: CartonFacts,
  { max_edge_mm, max_gross_g }: ServiceTermsFacts
): boolean =>
  (max_gross_g === null || carton.tare_g < max_gross_g) &&
  (max_edge_mm === null ||
    Math.max(
      carton.outer_length_mm,
      carton.outer_width_mm,
      carton.outer_height_mm
    ) <= max_edge_mm)
