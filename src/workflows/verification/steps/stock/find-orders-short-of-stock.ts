import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"

export type StockChange = {
  entity: "inventory_level" | "reservation"
  id: string
}

export const findOrdersShortOfStockStepId = "find-orders-short-of-stock"

/** The inventory item that changed, and orders that are held for it. */
export const findOrdersShortOfStockStep = createStep(
  findOrdersShortOfStockStepId,
  async ({ entity, id }: StockChange, { container }) => {
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity, fields: ["inventory_item_id"], filters: { id } })
    const item: string | undefined = data[0]?.inventory_item_id
    if (!item) {
      return new StepResponse({ order_ids: [], inventory_item_ids: [] })
    }
    const order_ids = await container
      .resolve<VerificationModuleService>(VERIFICATION_MODULE)
      .listOrdersShortOf(item)
    return new StepResponse({ order_ids, inventory_item_ids: [item] })
  }
)
