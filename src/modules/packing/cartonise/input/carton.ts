/** A box or mailer that may be used. Whole millimetres and grams. */
export type Carton = {
  carton_id: string
  kind: "box" | "mailer"
  inner_length_mm: number
  inner_width_mm: number
  inner_height_mm: number
  outer_length_mm: number
  outer_width_mm: number
  outer_height_mm: number
  tare_g: number
  /** Most weight of the closed box; null is no limit. */
  max_gross_g: number | null
  /** How many there are; null is no limit. */
  stock: number | null
  max_per_order: number | null
  price_minor: bigint
  /** Kept free at each of the six sides. */
  pad_mm: number
  /** Most share of the room inside the padding that units may take. */
  fill_percent: number
}
