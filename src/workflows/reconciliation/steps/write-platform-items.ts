import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { TimelineEntry } from "../../../types/timeline"
import { addEventRefs } from "../events/add-event-refs"
import { orderMoneyFields } from "../items/order-money-fields"
import type { OrderMoney } from "../items/order-money"
import { toMoneyEntries } from "../items/to-money-entries"
import { toPlatformItems } from "../items/to-platform-items"

/** Orders read and written at once. */
const BATCH = 100

export type WrittenItems = {
  /** Items that are new or changed. */
  changed: string[]
  withdrawn: string[]
  entries: TimelineEntry[]
  problems: string[]
}

export const writePlatformItemsStepId = "write-platform-items"

/**
 * Brings the items of orders up to date with core. It has no compensation:
 * items mirror what core holds, and writing them again changes nothing.
 */
export const writePlatformItemsStep = createStep(
  writePlatformItemsStepId,
  async (orderIds: string[], { container }) => {
    const written: WrittenItems = {
      changed: [],
      withdrawn: [],
      entries: [],
      problems: [],
    }
    for (let start = 0; start < orderIds.length; start += BATCH) {
      const ids = orderIds.slice(start, start + BATCH)
      const batch = await writeBatch(container, ids)
      written.changed.push(...batch.changed)
      written.withdrawn.push(...batch.withdrawn)
      written.entries.push(...batch.entries)
      written.problems.push(...batch.problems)
    }
    return new StepResponse(written)
  }
)

async function writeBatch(
  container: MedusaContainer,
  order_ids: string[]
): Promise<WrittenItems> {
  const reconciliation = container.resolve<ReconciliationModuleService>(
    RECONCILIATION_MODULE
  )
  const read_at = await reconciliation.readClock()
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: orderMoneyFields,
      filters: { id: order_ids },
    })
  const proven = await reconciliation.listPlatformItems(
    { order_id: order_ids, kind: "capture", state: "matched" },
    { select: ["order_id"] }
  )
  const codes = await reconciliation.listTransferCodes(
    { order_id: order_ids, state: { $ne: "replaced" } },
    { take: null }
  )
  const { referencePrefix } = await reconciliation.getOptions()
  const { items: read, problems } = toPlatformItems(
    data as unknown as OrderMoney[],
    new Set(proven.flatMap(({ order_id }) => order_id ?? [])),
    referencePrefix,
    new Map(codes.map((code) => [code.order_id, code]))
  )
  const items = await addEventRefs(container, read)
  await reconciliation.cancelTransferCodes(
    data.filter(({ status }) => status === "canceled").map(({ id }) => id)
  )
  return {
    changed: await reconciliation.upsertItems(items),
    withdrawn: await reconciliation.withdrawItems({
      order_ids: data.map(({ id }) => id),
      entity_ids: items.map(({ entity_id }) => entity_id),
      read_at,
    }),
    entries: toMoneyEntries(items),
    problems,
  }
}
