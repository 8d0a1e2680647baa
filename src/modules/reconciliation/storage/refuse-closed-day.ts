import { MedusaError } from "@medusajs/framework/utils"

/**
 * Nothing of a closed period changes any more.
 *
 * @throws MedusaError CONFLICT when the line's day is closed.
 */
export function refuseClosedDay({
  booked_on,
  closed_to,
}: {
  booked_on: string
  closed_to: string | null
}): void {
  if (closed_to !== null && booked_on <= closed_to) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `${booked_on} lies in a period that is closed to ${closed_to}. Match a ` +
        "counter-entry of an open day instead."
    )
  }
}
