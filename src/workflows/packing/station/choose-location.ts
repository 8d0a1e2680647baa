import { MedusaError } from "@medusajs/framework/utils"

/**
 * Where an order is packed: at the bench's own location, or at the only one
 * that has something of it.
 *
 * @param places of its parcels and of what still waits.
 * @throws MedusaError NOT_ALLOWED when there is none, or several to choose
 *   from.
 */
export function chooseLocation(
  places: string[],
  wanted: string | null
): string {
  const [only, other] = [...new Set(places)]
  if (wanted !== null && places.includes(wanted)) {
    return wanted
  }
  if (!only || wanted !== null) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      wanted === null
        ? "Nothing of this order is to be packed: look at its holds and pick tasks on the order page."
        : "Nothing of this order lies at this bench's location: look at its pick tasks on the order page."
    )
  }
  if (other) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Parts of this order lie at several locations: say at which one this bench stands."
    )
  }
  return only
}
