import type { MedusaContainer } from "@medusajs/framework/types"
import type { LabelRow } from "../../../types/packing"
import { fulfillParcelWorkflow } from "../workflows/fulfill-parcel"

export type LabelOrder = {
  parcel_id: string
  courier: string | null
  service: string | null
  actor: string
}

/** Buys one parcel's label from its provider and says what became of it. */
export async function buyLabelOf(
  container: MedusaContainer,
  input: LabelOrder
): Promise<LabelRow> {
  const { result, errors } = await fulfillParcelWorkflow(container).run({
    input: {
      ...input,
      tracking_number: null,
      tracking_url: null,
      label_url: null,
    },
    throwOnError: false,
  })
  const reason: string | null = errors?.[0]?.error.message ?? null
  return {
    parcel_id: input.parcel_id,
    labelled: reason === null,
    tracking_number: reason === null ? result.tracking_number : null,
    label_url: reason === null ? result.label_url : null,
    reason,
  }
}
