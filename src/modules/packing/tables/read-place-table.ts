import type { PackRow } from "./pack-row"
import { readFactTable } from "./read-fact-table"

/** A line of the table of shelf places; its location is an id or a name. */
export type PlaceLine = {
  sku: string
  location: string
  place: string
  sequence: number | null
}

/** Reads where items lie. */
export const readPlaceTable = (text: string) =>
  readFactTable(
    text,
    { required: ["sku", "location", "place"], optional: ["sequence"] },
    toLine
  )

function toLine(row: PackRow): PlaceLine {
  const place = row.id("place")
  return {
    sku: row.id("sku"),
    location: row.id("location"),
    place:
      place.length > 100
        ? row.refuse("place", "it has more than 100 characters")
        : place,
    sequence: row.whole("sequence", 0, 1_000_000),
  }
}
