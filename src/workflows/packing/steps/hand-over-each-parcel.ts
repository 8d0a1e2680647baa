import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { HandoverRow } from "../../../types/packing"
import {
  type HandOverParcelInput,
  handOverParcelWorkflow,
} from "../workflows/hand-over-parcel"
import { emptyParcelStates } from "../../../types/parcel-states"

export type HandOverParcelsInput = {
  parcel_ids: string[]
  /** Barcodes of parcels, as they were scanned. */
  codes: string[]
  /** The hand-over that these parcels join; null: a new one. */
  handover_id: string | null
  actor: string
}

export const handOverEachParcelStepId = "hand-over-each-parcel"

/**
 * One label's refusal leaves the others; each outcome is answered. Boxes that
 * share a label leave together or not at all.
 */
export const handOverEachParcelStep = createStep(
  handOverEachParcelStepId,
  async (input: HandOverParcelsInput, { container }) => {
    const handover_id = input.handover_id ?? generateEntityId(undefined, "ohov")
    const found = await findParcels(container, input)
    const with_parcel_ids = found.flatMap(({ id }) => id ?? [])
    const outcomes = new Map<string, Outcome>()
    const handovers: HandoverRow[] = []
    for (const { id, code, label } of found) {
      const outcome =
        outcomes.get(label) ??
        (id
          ? await handOver(container, {
              parcel_id: id,
              with_parcel_ids,
              handover_id,
              actor: input.actor,
            })
          : refused(`No parcel has the code "${code}".`))
      outcomes.set(label, outcome)
      handovers.push({ parcel_id: id, code, ...outcome })
    }
    return new StepResponse({ handover_id, handovers })
  }
)

type Outcome = Pick<HandoverRow, "handed_over" | "reason">

const refused = (reason: string): Outcome => ({ handed_over: false, reason })

type Found = {
  id: string | null
  code: string | null
  /** The same for boxes that share a label: they leave at once. */
  label: string
}

async function findParcels(
  container: MedusaContainer,
  { parcel_ids, codes }: HandOverParcelsInput
): Promise<Found[]> {
  const rows = await container
    .resolve<PackingModuleService>(PACKING_MODULE)
    .listParcels(
      { $or: [{ id: parcel_ids }, { code: codes }] },
      { select: ["id", "code", "state", "consignment_key"] }
    )
  const parcels: Found[] = rows.map(({ id, code, state, consignment_key }) => ({
    id,
    code,
    label: (!emptyParcelStates.includes(state) && consignment_key) || id,
  }))
  const found: Found[] = [
    ...parcel_ids.map(
      (id) =>
        parcels.find((one) => one.id === id) ?? { id, code: null, label: id }
    ),
    ...codes.map(
      (code) =>
        parcels.find((one) => one.code === code) ?? {
          id: null,
          code,
          label: `code:${code}`,
        }
    ),
  ]
  return [...new Map(found.map((one) => [one.id ?? one.label, one])).values()]
}

async function handOver(
  container: MedusaContainer,
  input: HandOverParcelInput
): Promise<Outcome> {
  const { errors } = await handOverParcelWorkflow(container).run({
    input,
    throwOnError: false,
  })
  const reason: string | null = errors?.[0]?.error.message ?? null
  return reason === null ? { handed_over: true, reason } : refused(reason)
}
