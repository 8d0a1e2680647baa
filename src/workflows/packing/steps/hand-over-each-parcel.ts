import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { HandoverRow } from "../../../types/packing"
import { handOverParcelWorkflow } from "../workflows/hand-over-parcel"

export type HandOverParcelsInput = { parcel_ids: string[]; actor: string }

export const handOverEachParcelStepId = "hand-over-each-parcel"

/** One parcel's refusal leaves the others; each outcome is answered. */
export const handOverEachParcelStep = createStep(
  handOverEachParcelStepId,
  async ({ parcel_ids, actor }: HandOverParcelsInput, { container }) => {
    const handovers: HandoverRow[] = []
    for (const parcel_id of new Set(parcel_ids)) {
      const { errors } = await handOverParcelWorkflow(container).run({
        input: { parcel_id, actor },
        throwOnError: false,
      })
      const reason: string | null = errors?.[0]?.error.message ?? null
      handovers.push({ parcel_id, handed_over: reason === null, reason })
    }
    return new StepResponse(handovers)
  }
)
