import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { correctReserved } from "./correct-reserved"
import { type AuditDecision, decideAuditFinding } from "./decide-audit-finding"
import { listAuditHoldChanges } from "./list-audit-hold-changes"
import type { AuditScope } from "./audit-scope"
import { listAuditOrders } from "./list-audit-orders"
import { listAuditLevels } from "./list-audit-levels"
import { type BookedMove, moveBookedStock } from "./move-booked-stock"
import { type AuditSubjects, readAuditRows } from "./read-audit-rows"
import { readLastAuditRuns } from "./read-last-audit-runs"
import { type AuditLook, saveAuditRows } from "./save-audit-rows"
import { managerOf } from "../../../sql/manager-of"
import { RuleService } from "../rules/rule-service"

/** What the auditor reads, finds and repairs by its own statements. */
export class AuditService extends RuleService {
  @InjectManager()
  async readLastAuditRuns(@MedusaContext() sharedContext: Context = {}) {
    return await readLastAuditRuns(managerOf(sharedContext))
  }

  @InjectManager()
  async listOrdersToAudit(
    scope: AuditScope,
    after: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await listAuditOrders(managerOf(sharedContext), scope, after)
  }

  @InjectManager()
  async listLevelsToAudit(
    scope: AuditScope,
    after: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await listAuditLevels(managerOf(sharedContext), scope, after)
  }

  @InjectManager()
  async readAuditRows(
    subjects: AuditSubjects,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readAuditRows(managerOf(sharedContext), subjects)
  }

  @InjectManager()
  async saveAuditRows(
    look: AuditLook,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await saveAuditRows(managerOf(sharedContext), look)
  }

  @InjectManager()
  async listAuditHoldChanges(@MedusaContext() sharedContext: Context = {}) {
    return await listAuditHoldChanges(managerOf(sharedContext))
  }

  @InjectManager()
  async decideAuditFinding(
    decision: AuditDecision,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await decideAuditFinding(managerOf(sharedContext), decision)
  }

  @InjectManager()
  async correctReserved(
    levelId: string,
    units: number | null,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await correctReserved(managerOf(sharedContext), levelId, units)
  }

  @InjectManager()
  async moveBookedStock(
    move: BookedMove,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await moveBookedStock(managerOf(sharedContext), move)
  }
}
