import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { PackingSlipSnapshot } from "../../../modules/documents/snapshot/packing-slip-snapshot"
import { readPackedParcel } from "../../packing/parcel/read-packed-parcel"
import { gatherParcel } from "../paper/gather-parcel"
import { readIssueFrame } from "../paper/read-issue-frame"
import { emptyParcelStates } from "../../../types/parcel-states"
import type { ParcelState } from "../../../types/packing"

/**
 * What lies in a parcel, for who opens it. It can be printed before the box is
 * closed, to be put inside.
 *
 * @throws MedusaError NOT_FOUND, NOT_ALLOWED for a void parcel and without a
 *   seller.
 */
export async function gatherPackingSlip(
  container: MedusaContainer,
  parcelId: string
): Promise<PackingSlipSnapshot> {
  const frame = await readIssueFrame(container, "packing slip")
  const parcel = await readPackedParcel(container, parcelId)
  refuseVoided(parcel)
  const { buyer, order, lines, language, shipment } = await gatherParcel(
    container,
    { ...parcel, boxes: [parcel] }
  )
  return {
    ...frame,
    type: "packing_slip",
    language,
    issued_at: new Date(parcel.packed_at ?? parcel.created_at).toISOString(),
    buyer,
    order,
    lines,
    shipment: { code: shipment.code, parcel: shipment.parcel },
  }
}

function refuseVoided({ code, state }: { code: string; state: ParcelState }) {
  if (emptyParcelStates.includes(state)) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Parcel ${code} is void and has no packing slip.`
    )
  }
}
