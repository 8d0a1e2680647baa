import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOCUMENTS_MODULE } from "../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../modules/documents/service"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { issueDeliveryNoteWorkflow } from "../workflows/issue-delivery-note"
import { runEach } from "../../run-each"

export const issueMissingDeliveryNotesStepId = "issue-missing-delivery-notes"

/**
 * Issues the notes of labelled parcels that have none, newest look-back only.
 *
 * @returns ids of the documents, and what failed in sentences.
 */
export const issueMissingDeliveryNotesStep = createStep(
  issueMissingDeliveryNotesStepId,
  async ({ actor }: { actor: string }, { container }) => {
    const documents =
      container.resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const { seller } = await documents.getOptions()
    const { lookBackDays } = await packing.getOptions()
    const since = new Date(Date.now() - lookBackDays * 86_400_000)
    const labelled = seller
      ? await packing.listParcels(
          {
            state: ["labelled", "handed_over"],
            labelled_at: { $gte: since.toISOString() },
          },
          { select: ["id", "fulfillment_id"] }
        )
      : []
    const issued = await documents.listOrderDocuments(
      { type: "delivery_note", source_id: labelled.map(({ id }) => id) },
      { select: ["source_id"] }
    )
    const sources = new Set(issued.map((document) => document.source_id))
    // One note is of all parcels that share a label.
    const noted = new Set(
      labelled.filter(({ id }) => sources.has(id)).map(toLabel)
    )
    const missing = new Map(
      labelled
        .filter((parcel) => !noted.has(toLabel(parcel)))
        .map((parcel) => [toLabel(parcel), parcel.id])
    )
    const { done, failures } = await runEach(
      issueDeliveryNoteWorkflow(container),
      [...missing.values()].map((id) => ({
        subject: `Parcel ${id}`,
        input: { parcel_id: id, actor },
      }))
    )
    return new StepResponse({
      ids: done.map(({ result }) => result.id),
      failures,
    })
  }
)

const toLabel = (parcel: { id: string; fulfillment_id: string | null }) =>
  parcel.fulfillment_id ?? parcel.id
