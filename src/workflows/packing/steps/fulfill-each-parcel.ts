import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LabelRow } from "../../../types/packing"
import { buyLabelOf } from "../label/buy-label-of"
import { readLabelProvider } from "../label/read-label-provider"
import { runAtMost } from "../label/run-at-most"
import { readPackedParcel } from "../parcel/read-packed-parcel"

export type FulfillParcelsInput = {
  parcel_ids: string[]
  courier: string | null
  service: string | null
  actor: string
}

/** Labels that are asked of one provider at once. */
const AT_ONCE = 4

export const fulfillEachParcelStepId = "fulfill-each-parcel"

/**
 * Buys each parcel's label in a transaction of its own. It has no
 * compensation: a label that is bought stays.
 */
export const fulfillEachParcelStep = createStep(
  fulfillEachParcelStepId,
  async ({ parcel_ids, ...input }: FulfillParcelsInput, { container }) => {
    const ids = [...new Set(parcel_ids)]
    const groups = await groupByProvider(container, ids)
    const rows = await Promise.all(
      groups.map((group) =>
        runAtMost(AT_ONCE, group, (parcel_id) =>
          buyLabelOf(container, { ...input, parcel_id })
        )
      )
    )
    const found = new Map(rows.flat().map((row) => [row.parcel_id, row]))
    return new StepResponse(ids.map((id) => found.get(id) as LabelRow))
  }
)

/** A parcel that is not there stands for itself and is refused by name. */
async function groupByProvider(
  container: MedusaContainer,
  ids: string[]
): Promise<string[][]> {
  const groups = new Map<string, string[]>()
  for (const id of ids) {
    const provider = await readPackedParcel(container, id)
      .then(({ order_id }) => readLabelProvider(container, order_id))
      .catch(() => null)
    const key = provider ?? ""
    groups.set(key, [...(groups.get(key) ?? []), id])
  }
  return [...groups.values()]
}
