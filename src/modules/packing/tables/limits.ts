/** What a cell may hold: volumes of orders stay exact whole numbers. */
export const limits = {
  /** 20 m */
  length_mm: 20_000,
  /** 1,000 t */
  weight_g: 1_000_000_000,
  quantity: 100_000,
  /** Wrapping at each side. */
  wrap_mm: 1_000,
}
