import type { SimulatedParcel } from "./simulated-parcel"

/** When the parcel reached its buyer, null when it did not (yet). */
export const deliveredAt = ({ journey }: SimulatedParcel): Date | null =>
  journey.find(({ status }) => status === "delivered")?.at ?? null
