import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { PackedParcel } from "../parcel/read-packed-parcel"

/**
 * A label can be voided until the courier has the parcel: it was handed over,
 * or the courier itself has scanned it.
 *
 * @throws MedusaError NOT_ALLOWED.
 */
export async function refuseUnvoidable(
  container: MedusaContainer,
  { code, state, fulfillment_id, parked }: PackedParcel
): Promise<void> {
  const refuse = (why: string) => {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The label of parcel ${code} cannot be voided: ${why}`
    )
  }
  if (state === "handed_over") {
    refuse("the courier has it. Ask the courier to bring it back.")
  }
  if (state !== "labelled") {
    refuse(`it is ${state}, so it has none that is known.`)
  }
  if (parked) {
    refuse("its last label is being cleaned up; try again in a minute.")
  }
  const { data: trackers } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "tracker",
      fields: ["first_scan_at"],
      filters: { fulfillment_id },
    })
  if (trackers.some(({ first_scan_at }) => first_scan_at)) {
    refuse("the courier has scanned it. Ask the courier to bring it back.")
  }
}
