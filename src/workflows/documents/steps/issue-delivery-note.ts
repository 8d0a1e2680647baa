import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOCUMENTS_MODULE } from "../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../modules/documents/service"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import { toLineQuantities } from "../../../modules/packing/parcel/to-line-quantities"
import type { PackingModuleService } from "../../../modules/packing/service"
import {
  type PackedParcel,
  readPackedParcel,
} from "../../packing/parcel/read-packed-parcel"
import {
  type OrderForNote,
  orderForNoteFields,
} from "../delivery-note/order-for-note"
import { toDeliveryNote } from "../delivery-note/to-delivery-note"

export type IssueDeliveryNoteStepInput = { parcel_id: string; actor: string }

export const issueDeliveryNoteStepId = "issue-delivery-note-of-parcel"

/**
 * Issues a labelled parcel's note, once. It has no compensation: an issued
 * number is never taken back, a wrong paper is voided by a person.
 */
export const issueDeliveryNoteStep = createStep(
  issueDeliveryNoteStepId,
  async (input: IssueDeliveryNoteStepInput, { container }) => {
    const parcel = await readPackedParcel(container, input.parcel_id)
    refuseUnlabelled(parcel)
    const { lines, problem } = toLineQuantities(parcel.items)
    if (lines === null) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, problem)
    }
    const documents =
      container.resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
    const { id, is_new } = await documents.issueDeliveryNote({
      order_id: parcel.order_id,
      parcel_id: parcel.id,
      issued_by: input.actor,
      contents: toDeliveryNote(
        await readOrder(container, parcel.order_id),
        { ...parcel, lines },
        await readSiblings(container, parcel.order_id)
      ),
    })
    const document = await documents.retrieveOrderDocument(id)
    return new StepResponse({ document, is_new })
  }
)

function refuseUnlabelled({ code, state }: PackedParcel) {
  if (state !== "labelled" && state !== "handed_over") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Parcel ${code} is ${state}; its delivery note is issued after its label.`
    )
  }
}

async function readOrder(
  container: MedusaContainer,
  orderId: string
): Promise<OrderForNote> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(
      { entity: "order", fields: orderForNoteFields, filters: { id: orderId } },
      { throwIfKeyNotFound: true }
    )
  return data[0]
}

async function readSiblings(container: MedusaContainer, orderId: string) {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const parcels = await packing.listParcels(
    { order_id: orderId, state: { $ne: "voided" } },
    { select: ["code"], order: { created_at: "ASC" } }
  )
  return parcels.map(({ code }) => code)
}
