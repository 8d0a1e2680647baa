type Box = [code: string, inner: [number, number, number], rupiah: number]

/** The cartons on the store's benches: inner sides in mm, price of an empty one. */
const boxes: Box[] = [
  ["S", [220, 160, 110], 2_500],
  ["M", [320, 240, 160], 4_500],
  ["L", [450, 320, 260], 7_500],
  ["XL", [650, 480, 400], 14_000],
]

/** Cardboard of 3 mm; about 0.9 g per square centimetre of its outside. */
export const cartons = boxes.map(([code, [length, width, height], rupiah]) => ({
  code,
  kind: "box" as const,
  inner_length_mm: length,
  inner_width_mm: width,
  inner_height_mm: height,
  outer_length_mm: length + 6,
  outer_width_mm: width + 6,
  outer_height_mm: height + 6,
  tare_g: Math.round(
    (length * width + width * height + height * length) * 2 * 0.0009
  ),
  max_gross_g: 25_000,
  price_minor: String(rupiah * 100),
  currency_code: "idr",
}))
