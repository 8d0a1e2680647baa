import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../sql/manager-of"
import type { NewPlatformItem } from "./items/new-platform-item"
import { ImportService } from "./services/import-service"
import { findItemsByKeys } from "./storage/find-items-by-keys"
import { finishAction } from "./storage/finish-action"
import { markEffects } from "./storage/mark-effects"
import {
  confirmMatch,
  type ConfirmMatchInput,
} from "./storage/match/confirm-match"
import { readRefusedPairs } from "./storage/match/read-refused-pairs"
import { undoMatch, type UndoMatchInput } from "./storage/match/undo-match"
import { type NewAction, planAction } from "./storage/plan-action"
import { readAudit } from "./storage/read-audit"
import { readClock } from "./storage/read-clock"
import { readOpenLines } from "./storage/read-open-lines"
import { upsertItems } from "./storage/upsert-items"
import { withdrawItems } from "./storage/withdraw-items"

/**
 * What the shop believes it was paid, what banks say, and which proves which.
 * What must hold when several write at once is decided by statements of the
 * database, in `storage/`.
 */
export class ReconciliationModuleService extends ImportService {
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
  async readOpenLines(
    page: Parameters<typeof readOpenLines>[1],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readOpenLines(managerOf(sharedContext), page)
  }

  @InjectManager()
  async findItemsByKeys(
    keys: string[],
    timeZone: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await findItemsByKeys(managerOf(sharedContext), keys, timeZone)
  }

  @InjectManager()
  async confirmMatch(
    match: ConfirmMatchInput,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await confirmMatch(managerOf(sharedContext), match)
  }

  @InjectManager()
  async undoMatch(
    match: UndoMatchInput,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await undoMatch(managerOf(sharedContext), match)
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

  @InjectManager()
  async readRefusedPairs(
    lineIds: string[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readRefusedPairs(managerOf(sharedContext), lineIds)
  }

  @InjectManager()
  async readAudit(
    page: Parameters<typeof readAudit>[1],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readAudit(managerOf(sharedContext), page)
  }
}
