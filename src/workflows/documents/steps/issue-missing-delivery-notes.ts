import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOCUMENTS_MODULE } from "../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../modules/documents/service"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { issueDeliveryNoteWorkflow } from "../workflows/issue-delivery-note"

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
    const done = new Set(
      labelled.filter(({ id }) => sources.has(id)).map(toLabel)
    )
    const ids: string[] = []
    const failures: string[] = []
    for (const parcel of labelled) {
      const { id } = parcel
      if (done.has(toLabel(parcel))) {
        continue
      }
      done.add(toLabel(parcel))
      const { result, errors } = await issueDeliveryNoteWorkflow(container).run(
        { input: { parcel_id: id, actor }, throwOnError: false }
      )
      if (errors?.length) {
        failures.push(`Parcel ${id}: ${errors[0].error.message}`)
      } else {
        ids.push(result.id)
      }
    }
    return new StepResponse({ ids, failures })
  }
)

const toLabel = (parcel: { id: string; fulfillment_id: string | null }) =>
  parcel.fulfillment_id ?? parcel.id
