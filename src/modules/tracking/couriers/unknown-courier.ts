import type { Courier } from "./courier"

/**
 * Checks a courier's code before anything is done with it.
 *
 * @returns null for a known courier, else the sentence to refuse it with.
 */
export function unknownCourier(
  code: string,
  couriers: readonly Courier[]
): string | null {
  if (couriers.some((courier) => courier.code === code)) {
    return null
  }
  const known = couriers.map((courier) => courier.code).join(", ")
  return (
    `The courier "${code}" is not known. Known couriers: ${known}. ` +
    "Add yours to the option tracking.couriers."
  )
}
