/** Fields of a carton that hold whole numbers. */
export const cartonNumbers = [
  "inner_length_mm",
  "inner_width_mm",
  "inner_height_mm",
  "outer_length_mm",
  "outer_width_mm",
  "outer_height_mm",
  "tare_g",
  "max_gross_g",
  "max_per_order",
  "pad_mm",
  "fill_percent",
] as const
