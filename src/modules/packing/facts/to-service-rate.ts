import type { ServiceRate } from "../cartonise/input/service-rate"

/** What a row of `packing_service` says of the courier's service. */
export type ServiceTermsFacts = Omit<
  ServiceRate,
  "per_step_minor" | "per_parcel_minor" | "max_colli"
> & {
  per_step_minor: string
  per_parcel_minor: string
  max_gross_g: number | null
  max_edge_mm: number | null
  max_colli: number | null
}

/** Shapes a service's terms as the cartoniser reads them. */
export const toServiceRate = (terms: ServiceTermsFacts): ServiceRate => ({
  currency_code: terms.currency_code,
  divisor: terms.divisor,
  step_g: terms.step_g,
  tolerance_g: terms.tolerance_g,
  min_g: terms.min_g,
  per_step_minor: BigInt(terms.per_step_minor),
  per_parcel_minor: BigInt(terms.per_parcel_minor),
  // Left out, so that plans of other services keep the hash of their input.
  ...((terms.max_colli ?? 1) > 1 && { max_colli: terms.max_colli ?? 1 }),
})
