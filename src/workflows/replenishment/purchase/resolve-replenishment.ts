import type { MedusaContainer } from "@medusajs/framework/types"
import { REPLENISHMENT_MODULE } from "../../../modules/replenishment/module-key"
import type { ReplenishmentModuleService } from "../../../modules/replenishment/service"

/** The module that keeps suppliers, orders and the ledger of stock. */
export const resolveReplenishment = (
  container: MedusaContainer
): ReplenishmentModuleService =>
  container.resolve<ReplenishmentModuleService>(REPLENISHMENT_MODULE)
