import type { SupplierDelivery } from "../../../src/types/replenishment/suppliers"

export type LeadFigures = {
  n: number
  /** Days, weighted by units as the policy weighs them. */
  mean: number
  p50: number
  p90: number
}

/** What deliveries come to; null where there is none. */
export function leadFigures(
  deliveries: Pick<SupplierDelivery, "days" | "accepted">[]
): LeadFigures | null {
  const counted = deliveries.filter(({ accepted }) => accepted > 0)
  const units = counted.reduce((sum, { accepted }) => sum + accepted, 0)
  if (units === 0) {
    return null
  }
  const sorted = [...counted].sort((a, b) => a.days - b.days)
  const quantile = (p: number) => {
    let sum = 0
    const found = sorted.find(({ accepted }) => {
      sum += accepted
      return sum >= p * units
    })
    return (found ?? sorted[sorted.length - 1]).days
  }
  const days = counted.reduce((sum, one) => sum + one.days * one.accepted, 0)
  return {
    n: counted.length,
    mean: days / units,
    p50: quantile(0.5),
    p90: quantile(0.9),
  }
}
