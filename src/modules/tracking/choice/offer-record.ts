import type { Rate } from "../../../types/courier-scorecard"

/** What past parcels prove of a courier, or of one of its services. */
export type OfferRecord = {
  courier: string
  /** null: of all services together, or of parcels that name none. */
  service: string | null
  record: "courier" | "service"
  on_time: Rate
  lost: Rate
}
