import type { Context } from "@medusajs/framework/types"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import {
  InjectManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { parseOptions } from "../../options/parse-options"
import { correctReserved } from "./audit/correct-reserved"
import {
  type AuditDecision,
  decideAuditFinding,
} from "./audit/decide-audit-finding"
import { listAuditHoldChanges } from "./audit/list-audit-hold-changes"
import { type AuditScope, listAuditOrders } from "./audit/list-audit-orders"
import { listAuditLevels } from "./audit/list-audit-levels"
import { type BookedMove, moveBookedStock } from "./audit/move-booked-stock"
import { type AuditSubjects, readAuditRows } from "./audit/read-audit-rows"
import { readLastAuditRuns } from "./audit/read-last-audit-runs"
import { type AuditLook, saveAuditRows } from "./audit/save-audit-rows"
import { closeBatch } from "./intake/storage/close-batch"
import { findDueBatches } from "./intake/storage/find-due-batches"
import {
  type FinishedRecord,
  finishRecord,
} from "./intake/storage/finish-record"
import {
  type FinishedUpdate,
  finishUpdate,
} from "./intake/storage/finish-update"
import type { NewBatch } from "./intake/storage/new-batch"
import { openBatch } from "./intake/storage/open-batch"
import {
  type RejectedRecord,
  rejectRecord,
} from "./intake/storage/reject-record"
import { reopenRecord } from "./intake/storage/reopen-record"
import { type UndoneUpdate, undoUpdate } from "./intake/storage/undo-update"
import { AuditFinding } from "./models/audit-finding"
import { AuditRun } from "./models/audit-run"
import { Backorder } from "./models/backorder"
import { CalendarDay } from "./models/calendar-day"
import { Confirmation } from "./models/confirmation"
import { CreditAccount } from "./models/credit-account"
import { GrantedRefund } from "./models/granted-refund"
import { ListEntry } from "./models/list-entry"
import { Rule } from "./models/rule"
import { RuleHit } from "./models/rule-hit"
import { RuleVersion } from "./models/rule-version"
import { ServiceArea } from "./models/service-area"
import { HoldOverride } from "./models/hold-override"
import { IntakeBatch } from "./models/intake-batch"
import { IntakeRecord } from "./models/intake-record"
import { IntakeReject } from "./models/intake-reject"
import { OrderReview } from "./models/order-review"
import { OrderFinding } from "./models/order-finding"
import { OrderHold } from "./models/order-hold"
import { type VerificationOptions, verificationOptions } from "./options"
import type { NamedHit } from "./rules/hits/rule-hit"
import {
  type AppliedHits,
  applyHits,
  type HitsToApply,
} from "./rules/storage/apply-hits"
import { findOrdersWithOpenHits } from "./rules/storage/find-orders-with-open-hits"
import { insertRule, type NewRule } from "./rules/storage/insert-rule"
import {
  type ChangedRule,
  insertRuleVersion,
} from "./rules/storage/insert-rule-version"
import { type JudgedOrder, listDueRules } from "./rules/storage/list-due-rules"
import { listOpenHits } from "./rules/storage/list-open-hits"
import {
  readReplayPage,
  type ReplayPageInput,
} from "./rules/storage/read-replay-page"
import { readRules, type RulesPage } from "./rules/storage/read-rules"
import { saveHits } from "./rules/storage/save-hits"
import { undoHits } from "./rules/storage/undo-hits"
import { type NewOverride, overrideHold } from "./storage/override-hold"
import { type NewHold, placeHolds } from "./storage/place-holds"
import { releaseHolds, type HoldRelease } from "./storage/release-holds"
import {
  type OrderRelease,
  releaseReadyOrder,
} from "./storage/release-ready-order"
import { reopenHolds } from "./storage/reopen-holds"
import type { OrderIdentity } from "./surroundings/order-identity"
import { readSurroundings } from "./surroundings/read-surroundings"
import type { CalendarDayRow } from "./tables/read-calendar-days"
import type { ServiceAreaRow } from "./tables/read-service-areas"
import { upsertCalendarDays } from "./storage/upsert-calendar-days"
import { upsertServiceAreas } from "./storage/upsert-service-areas"
import {
  type QueuedBackorder,
  queueBackorders,
} from "./storage/queue-backorders"
import type { PlacedBackorder } from "./backorders/deal-out"
import { endBackorders } from "./storage/end-backorders"
import { listOrdersShortOf } from "./storage/list-orders-short-of"
import { listUncountedHolds } from "./storage/list-uncounted-holds"
import { listWaitingItems } from "./storage/list-waiting-items"
import { saveDealt } from "./storage/save-dealt"
import { readFacets } from "./storage/read-facets"
import { undoRelease } from "./storage/undo-release"
import { undoReview } from "./storage/undo-review"
import {
  type ReviewChanges,
  type ReviewWrite,
  writeReview,
} from "./storage/write-review"

/**
 * Reviews, findings and holds of orders, and their intake. What must happen
 * once is decided by statements of the database, in `storage/`.
 */
export class VerificationModuleService extends MedusaService({
  IntakeBatch,
  IntakeRecord,
  IntakeReject,
  OrderReview,
  OrderFinding,
  OrderHold,
  HoldOverride,
  AuditFinding,
  AuditRun,
  Backorder,
  CalendarDay,
  Confirmation,
  CreditAccount,
  GrantedRefund,
  ListEntry,
  Rule,
  RuleHit,
  RuleVersion,
  ServiceArea,
}) {
  protected readonly options_: VerificationOptions

  constructor(container: object, options?: Record<string, unknown>) {
    super(container, options)
    this.options_ = parseOptions("verification", verificationOptions, options)
  }

  async getOptions(): Promise<VerificationOptions> {
    return this.options_
  }

  @InjectManager()
  async readSurroundings(
    identity: OrderIdentity,
    @MedusaContext() sharedContext: Context = {}
  ) {
    const { timeZone } = this.options_
    return await readSurroundings(managerOf(sharedContext), identity, timeZone)
  }

  @InjectManager()
  async queueBackorders(
    rows: QueuedBackorder[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await queueBackorders(managerOf(sharedContext), rows)
  }

  @InjectManager()
  async saveDealt(
    backorders: PlacedBackorder[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    await saveDealt(managerOf(sharedContext), backorders)
  }

  @InjectManager()
  async endBackorders(
    orderId: string,
    living: string[] | null,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await endBackorders(managerOf(sharedContext), orderId, living)
  }

  @InjectManager()
  async listWaitingItems(@MedusaContext() sharedContext: Context = {}) {
    return await listWaitingItems(managerOf(sharedContext))
  }

  @InjectManager()
  async listUncountedHolds(@MedusaContext() sharedContext: Context = {}) {
    return await listUncountedHolds(managerOf(sharedContext))
  }

  @InjectManager()
  async listOrdersShortOf(
    inventoryItemId: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await listOrdersShortOf(managerOf(sharedContext), inventoryItemId)
  }

  @InjectManager()
  async readFacets(@MedusaContext() sharedContext: Context = {}) {
    return await readFacets(managerOf(sharedContext))
  }

  @InjectManager()
  async upsertServiceAreas(
    rows: ServiceAreaRow[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    await upsertServiceAreas(managerOf(sharedContext), rows)
  }

  @InjectManager()
  async upsertCalendarDays(
    rows: CalendarDayRow[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    await upsertCalendarDays(managerOf(sharedContext), rows)
  }

  @InjectManager()
  async writeReview(
    review: ReviewWrite,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await writeReview(managerOf(sharedContext), review)
  }

  @InjectManager()
  async undoReview(
    changes: ReviewChanges,
    previous: object | null,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await undoReview(managerOf(sharedContext), changes, previous)
  }

  @InjectManager()
  async placeHold(
    hold: NewHold,
    placement: { order_id: string; actor: string; now: string },
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await placeHolds(managerOf(sharedContext), [hold], placement)
  }

  @InjectManager()
  async releaseHold(
    release: HoldRelease,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await releaseHolds(managerOf(sharedContext), release)
  }

  @InjectManager()
  async overrideHold(
    override: NewOverride,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await overrideHold(managerOf(sharedContext), override)
  }

  @InjectManager()
  async reopenHold(id: string, @MedusaContext() sharedContext: Context = {}) {
    await reopenHolds(managerOf(sharedContext), [id])
  }

  @InjectManager()
  async releaseReadyOrder(
    release: OrderRelease,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await releaseReadyOrder(managerOf(sharedContext), release)
  }

  @InjectManager()
  async undoRelease(
    release: OrderRelease,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await undoRelease(managerOf(sharedContext), release)
  }

  @InjectManager()
  async listDueRules(
    order: JudgedOrder,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await listDueRules(managerOf(sharedContext), order)
  }

  @InjectManager()
  async applyRuleHits(
    hits: HitsToApply,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await applyHits(managerOf(sharedContext), hits)
  }

  @InjectManager()
  async undoRuleHits(
    applied: AppliedHits,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await undoHits(managerOf(sharedContext), applied)
  }

  @InjectManager()
  async saveRuleHits(
    hits: Pick<NamedHit, "id" | "actions" | "state">[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    await saveHits(managerOf(sharedContext), hits)
  }

  @InjectManager()
  async listOpenRuleHits(
    orderId: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await listOpenHits(managerOf(sharedContext), orderId)
  }

  @InjectManager()
  async findOrdersWithOpenHits(@MedusaContext() sharedContext: Context = {}) {
    return await findOrdersWithOpenHits(managerOf(sharedContext))
  }

  @InjectManager()
  async readRules(
    page: RulesPage,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readRules(managerOf(sharedContext), page)
  }

  @InjectManager()
  async readReplayPage(
    page: ReplayPageInput,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readReplayPage(managerOf(sharedContext), page)
  }

  @InjectManager()
  async insertRule(
    rule: NewRule,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await insertRule(managerOf(sharedContext), rule)
  }

  @InjectManager()
  async insertRuleVersion(
    rule: ChangedRule,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await insertRuleVersion(managerOf(sharedContext), rule)
  }

  @InjectManager()
  async openIntakeBatch(
    batch: NewBatch,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await openBatch(managerOf(sharedContext), batch)
  }

  @InjectManager()
  async closeIntakeBatch(
    id: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await closeBatch(managerOf(sharedContext), id)
  }

  @InjectManager()
  async findDueIntakeBatches(@MedusaContext() sharedContext: Context = {}) {
    return await findDueBatches(managerOf(sharedContext))
  }

  @InjectManager()
  async finishIntakeRecord(
    record: FinishedRecord,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await finishRecord(managerOf(sharedContext), record)
  }

  @InjectManager()
  async reopenIntakeRecord(
    record: FinishedRecord,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await reopenRecord(managerOf(sharedContext), record)
  }

  @InjectManager()
  async finishIntakeUpdate(
    update: FinishedUpdate,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await finishUpdate(managerOf(sharedContext), update)
  }

  @InjectManager()
  async undoIntakeUpdate(
    update: UndoneUpdate,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await undoUpdate(managerOf(sharedContext), update)
  }

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

  @InjectManager()
  async rejectIntakeRecord(
    record: RejectedRecord,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await rejectRecord(managerOf(sharedContext), record)
  }
}

const managerOf = (context: Context) =>
  (context.transactionManager ?? context.manager) as SqlEntityManager
