import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { parseOptions } from "../../options/parse-options"
import type { NewPlatformItem } from "./items/new-platform-item"
import { CoreAction } from "./models/core-action"
import { PaymentMatch } from "./models/payment-match"
import { PaymentMatchLeg } from "./models/payment-match-leg"
import { PlatformItem } from "./models/platform-item"
import { ReconciliationAccount } from "./models/reconciliation-account"
import { SourceFile } from "./models/source-file"
import { StatementLine } from "./models/statement-line"
import { type ReconciliationOptions, reconciliationOptions } from "./options"
import { type ConfirmPairInput, confirmPair } from "./storage/confirm-pair"
import { findItemsByKeys } from "./storage/find-items-by-keys"
import { finishAction } from "./storage/finish-action"
import { insertAccount, type NewAccount } from "./storage/insert-account"
import { insertFile, type NewFile } from "./storage/insert-file"
import { markEffects } from "./storage/mark-effects"
import { type NewAction, planAction } from "./storage/plan-action"
import { readClock } from "./storage/read-clock"
import { readOpenLines } from "./storage/read-open-lines"
import { undoMatch } from "./storage/undo-match"
import { upsertItems } from "./storage/upsert-items"
import { withdrawItems } from "./storage/withdraw-items"
import { managerOf } from "../../sql/manager-of"

/**
 * What the shop believes it was paid, what banks say, and which proves which.
 * What must hold when several write at once is decided by statements of the
 * database, in `storage/`.
 */
export class ReconciliationModuleService extends MedusaService({
  ReconciliationAccount,
  SourceFile,
  StatementLine,
  PlatformItem,
  PaymentMatch,
  PaymentMatchLeg,
  CoreAction,
}) {
  protected readonly options_: ReconciliationOptions

  constructor(container: object, options?: Record<string, unknown>) {
    super(container, options)
    this.options_ = parseOptions(
      "reconciliation",
      reconciliationOptions,
      options
    )
  }

  async getOptions(): Promise<ReconciliationOptions> {
    return this.options_
  }

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
  async openAccount(
    account: NewAccount,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await insertAccount(managerOf(sharedContext), account)
  }

  @InjectManager()
  async addFile(file: NewFile, @MedusaContext() sharedContext: Context = {}) {
    return await insertFile(managerOf(sharedContext), file)
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
  async confirmPair(
    pair: ConfirmPairInput,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await confirmPair(managerOf(sharedContext), pair)
  }

  @InjectManager()
  async undoMatch(
    match: { match_id: string; actor: string; reason: string },
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
}
