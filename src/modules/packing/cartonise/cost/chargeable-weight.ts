import type { ServiceRate } from "../input/service-rate"

/**
 * Grams that a courier charges: whole steps of the larger of gross and
 * volumetric weight, where a rest within the tolerance is not counted, and
 * at least the service's minimum.
 */
export function chargeableWeight(
  gross_g: number,
  volumetric_g: number,
  { step_g, tolerance_g, min_g }: ServiceRate
): number {
  const weight = Math.max(gross_g, volumetric_g)
  const rest = weight % step_g
  const steps = (weight - rest) / step_g + (rest > tolerance_g ? 1 : 0)
  return Math.max(steps * step_g, min_g)
}
