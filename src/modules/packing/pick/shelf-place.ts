/** Where an item lies at a location, and where that comes on the walk. */
export type ShelfPlace = {
  /** What stands on the shelf, as `A-2-10`. */
  place: string
  /** Null: by its name. */
  sequence: number | null
}
