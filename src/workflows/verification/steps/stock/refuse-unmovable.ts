import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ParcelState } from "../../../../types/packing"
import { packedParcelStates } from "../../../../types/parcel-states"
import {
  type OrderForReview,
  orderForReviewFields,
} from "../../order/order-for-review"
import { readStockNeeds } from "../../stock/read-stock-needs"

export const refuseUnmovableStepId = "refuse-unmovable"

/**
 * Units that are packed are at a place already, and those that left are at
 * none: more is reserved then than the order still needs.
 *
 * @throws MedusaError NOT_ALLOWED.
 */
export const refuseUnmovableStep = createStep(
  refuseUnmovableStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    const parcels = await listParcels(container, order_id)
    const inHouse = parcels.filter(({ state }) =>
      packedParcelStates.includes(state)
    )
    if (inHouse.length) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Parcel ${codesOf(inHouse)} holds units of order ${order_id}: open ` +
          "it again before its units are moved."
      )
    }
    if (parcels.length && (await isReservedTwice(container, order_id))) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Parcel ${codesOf(parcels)} has left with units of order ` +
          `${order_id} that are still reserved: give these reservations up ` +
          "(DELETE /admin/reservations/{id}) before the rest is moved."
      )
    }
    return new StepResponse(true)
  }
)

type Named = { code: string; state: ParcelState }

const codesOf = (parcels: Named[]) => parcels.map(({ code }) => code).join(", ")

async function listParcels(
  container: MedusaContainer,
  order_id: string
): Promise<Named[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "parcel",
      fields: ["code", "state"],
      filters: { order_id, state: [...packedParcelStates, "handed_over"] },
    })
  return data
}

async function isReservedTwice(container: MedusaContainer, id: string) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: orderForReviewFields, filters: { id } })
  const [order] = data as unknown as OrderForReview[]
  const needs = await readStockNeeds(container, order)
  return needs.some(
    ({ required, reserved, waiting }) => reserved + waiting > required
  )
}
