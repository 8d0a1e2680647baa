import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LabelRow } from "../../../types/packing"
import { buyLabelOf } from "../label/buy-label-of"
import { readLabelProvider } from "../label/read-label-provider"
import { runAtMost } from "../label/run-at-most"
import { readConsignment } from "../parcel/read-consignment"

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
 * Buys each label in a transaction of its own; boxes that share one have the
 * same outcome. It has no compensation: a label that is bought stays.
 */
export const fulfillEachParcelStep = createStep(
  fulfillEachParcelStepId,
  async ({ parcel_ids, ...input }: FulfillParcelsInput, { container }) => {
    const ids = [...new Set(parcel_ids)]
    const labels = await findLabels(container, ids)
    const groups = groupByProvider(labels)
    const rows = await Promise.all(
      groups.map((group) =>
        runAtMost(AT_ONCE, group, (parcel_id) =>
          buyLabelOf(container, { ...input, parcel_id })
        )
      )
    )
    const found = new Map(rows.flat().map((row) => [row.parcel_id, row]))
    return new StepResponse(
      labels.map(({ id, first_id }) => ({
        ...(found.get(first_id) as LabelRow),
        parcel_id: id,
      }))
    )
  }
)

type Label = {
  id: string
  /** The first of the boxes that share the label. */
  first_id: string
  provider: string
}

/** A parcel that is not there stands for itself and is refused by name. */
async function findLabels(
  container: MedusaContainer,
  ids: string[]
): Promise<Label[]> {
  const labels: Label[] = []
  for (const id of ids) {
    const label = await readConsignment(container, id).catch(() => null)
    const provider =
      label && (await readLabelProvider(container, label.order_id))
    labels.push({ id, first_id: label?.id ?? id, provider: provider ?? "" })
  }
  return labels
}

/** Each label once. */
function groupByProvider(labels: Label[]): string[][] {
  const groups = new Map<string, Set<string>>()
  for (const { first_id, provider } of labels) {
    groups.set(provider, (groups.get(provider) ?? new Set()).add(first_id))
  }
  return [...groups.values()].map((ids) => [...ids])
}
