/** A carton that a packer may choose, as `GET packing/cartons` tells of it. */
export type StationCarton = {
  id: string
  code: string
  /** Null: offered at every location. */
  location_id: string | null
  kind: "box" | "mailer"
  inner_length_mm: number
  inner_width_mm: number
  inner_height_mm: number
}
