import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { HandoverRow } from "../../../types/packing"
import { handOverParcelWorkflow } from "../workflows/hand-over-parcel"

export type HandOverParcelsInput = {
  parcel_ids: string[]
  /** Barcodes of parcels, as they were scanned. */
  codes: string[]
  /** The hand-over that these parcels join; null: a new one. */
  handover_id: string | null
  actor: string
}

export const handOverEachParcelStepId = "hand-over-each-parcel"

/** One parcel's refusal leaves the others; each outcome is answered. */
export const handOverEachParcelStep = createStep(
  handOverEachParcelStepId,
  async (input: HandOverParcelsInput, { container }) => {
    const handover_id = input.handover_id ?? generateEntityId(undefined, "ohov")
    const handovers: HandoverRow[] = []
    for (const parcel of await findParcels(container, input)) {
      handovers.push(
        parcel.id
          ? await handOver(container, { ...parcel, id: parcel.id }, [
              handover_id,
              input.actor,
            ])
          : {
              parcel_id: null,
              code: parcel.code,
              handed_over: false,
              reason: `No parcel has the code "${parcel.code}".`,
            }
      )
    }
    return new StepResponse({ handover_id, handovers })
  }
)

type Found = { id: string | null; code: string | null }

async function findParcels(
  container: MedusaContainer,
  { parcel_ids, codes }: HandOverParcelsInput
): Promise<Found[]> {
  const parcels = await container
    .resolve<PackingModuleService>(PACKING_MODULE)
    .listParcels(
      { $or: [{ id: parcel_ids }, { code: codes }] },
      { select: ["id", "code"] }
    )
  const found: Found[] = [
    ...parcel_ids.map(
      (id) => parcels.find((one) => one.id === id) ?? { id, code: null }
    ),
    ...codes.map(
      (code) => parcels.find((one) => one.code === code) ?? { id: null, code }
    ),
  ]
  return [
    ...new Map(
      found.map((one) => [one.id ?? `code:${one.code}`, one])
    ).values(),
  ]
}

async function handOver(
  container: MedusaContainer,
  { id, code }: Found & { id: string },
  [handover_id, actor]: [string, string]
): Promise<HandoverRow> {
  const { errors } = await handOverParcelWorkflow(container).run({
    input: { parcel_id: id, handover_id, actor },
    throwOnError: false,
  })
  const reason: string | null = errors?.[0]?.error.message ?? null
  return { parcel_id: id, code, handed_over: reason === null, reason }
}
