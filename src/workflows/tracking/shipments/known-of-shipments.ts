import type { Place } from "../../../modules/tracking/lanes/place"

/** What other modules know of shipments. */
export type KnownOfShipments = {
  /** Addresses of stock locations, by the location's id. */
  origins: Map<string, Place>
  /** Promised delivery by the order's id: UTC, ISO 8601. */
  promises: Map<string, string>
}
