/**
 * Services in Indonesia whose labels the fake carrier sells: what a customer
 * pays in whole rupiah, and what the carrier charges for a parcel.
 */
export const carrierServices = {
  express: {
    name: "Ekspres",
    description: "1-2 hari",
    rupiah: 35_000,
    terms: {
      divisor: 6000,
      step_g: 1000,
      tolerance_g: 300,
      min_g: 1000,
      per_step_minor: "1800000",
      max_gross_g: 30_000,
    },
  },
  cargo: {
    name: "Kargo",
    description: "4-9 hari",
    rupiah: 60_000,
    terms: {
      divisor: 4000,
      step_g: 1000,
      tolerance_g: 0,
      min_g: 10_000,
      per_step_minor: "450000",
      max_gross_g: 50_000,
    },
  },
} as const

export type CarrierService = keyof typeof carrierServices
