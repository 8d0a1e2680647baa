import type { CartonRow } from "../../src/types/packing-facts"
import type { cartonNumbers } from "./carton-numbers"

/** A carton as it stands in the fields. */
export type CartonDraft = Record<(typeof cartonNumbers)[number], string> & {
  code: string
  /** Empty: everywhere. */
  location_id: string
  kind: CartonRow["kind"]
  /** Main units. */
  price: string
  currency_code: string
}
