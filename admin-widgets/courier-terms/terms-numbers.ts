/** Fields of a service's terms that hold whole numbers. */
export const termsNumbers = [
  "divisor",
  "step_g",
  "tolerance_g",
  "min_g",
  "max_gross_g",
  "max_edge_mm",
] as const
