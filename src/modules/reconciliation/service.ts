import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../sql/manager-of"
import type { NewPlatformItem } from "./items/new-platform-item"
import { PageService } from "./pages/page-service"
import { finishAction } from "./storage/finish-action"
import { markEffects } from "./storage/mark-effects"
import { type NewAction, planAction } from "./storage/plan-action"
import { readClock } from "./storage/read-clock"
import { upsertItems } from "./storage/upsert-items"
import { withdrawItems } from "./storage/withdraw-items"

/**
 * What the shop believes it was paid, what banks say, and which proves which.
 * What must hold when several write at once is decided by statements of the
 * database, in `storage/`.
 */
export class ReconciliationModuleService extends PageService {
  @InjectManager()
  async readClock(@MedusaContext() sharedContext: Context = {}) {
    return await readClock(managerOf(sharedContext))
  }

  @InjectManager()
  async upsertItems(
    items: NewPlatformItem[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await upsertItems(managerOf(sharedContext), items)
  }

  @InjectManager()
  async withdrawItems(
    gone: { order_ids: string[]; entity_ids: string[]; read_at: string },
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await withdrawItems(managerOf(sharedContext), gone)
  }

  @InjectManager()
  async planAction(
    action: NewAction,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await planAction(managerOf(sharedContext), action)
  }

  @InjectManager()
  async finishAction(
    action: { id: string; core_ids: string[] },
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await finishAction(managerOf(sharedContext), action)
  }

  @InjectManager()
  async markEffects(
    match: { id: string; state: string },
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await markEffects(managerOf(sharedContext), match)
  }
}
