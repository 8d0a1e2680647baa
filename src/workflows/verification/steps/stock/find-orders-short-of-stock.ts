import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"

export type StockChange = {
  entity: "inventory_level" | "reservation"
  id: string
}

type ShortOrders = { order_ids: string[]; inventory_item_ids: string[] }

export const findOrdersShortOfStockStepId = "find-orders-short-of-stock"

/**
 * Orders held for an inventory item, those that wait longest first, and the
 * item.
 */
export const findOrdersShortOfStockStep = createStep(
  findOrdersShortOfStockStepId,
  async ({ entity, id }: StockChange, { container }) => {
    const holds = await container
      .resolve<VerificationModuleService>(VERIFICATION_MODULE)
      .listOrderHolds(
        { gate: "stock", released_at: null },
        {
          select: ["order_id", "evidence"],
          order: { placed_at: "ASC", id: "ASC" },
        }
      )
    if (!holds.length) {
      return new StepResponse<ShortOrders>({
        order_ids: [],
        inventory_item_ids: [],
      })
    }
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity, fields: ["inventory_item_id"], filters: { id } })
    const changed = new Set<string>(
      data.map(({ inventory_item_id }) => inventory_item_id)
    )
    return new StepResponse<ShortOrders>({
      order_ids: holds
        .filter(({ evidence }) =>
          itemsOf(evidence).some(({ subject }) => changed.has(subject))
        )
        .map(({ order_id }) => order_id),
      inventory_item_ids: [...changed],
    })
  }
)

/** The inventory items that the stock check found short. */
const itemsOf = (evidence: Record<string, unknown> | null) =>
  (evidence?.items ?? []) as { subject: string }[]
