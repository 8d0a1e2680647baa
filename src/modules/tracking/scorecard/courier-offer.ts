import type { Rate } from "../../../types/courier-scorecard"

/** A courier that could take a parcel, with its price and record. */
export type CourierOffer = {
  courier: string
  service: string | null
  /** Minor units. */
  price_minor: bigint
  on_time: Rate
  lost: Rate
}
