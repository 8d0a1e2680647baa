import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import type { NamedHit } from "./hits/rule-hit"
import {
  type AppliedHits,
  applyHits,
  type HitsToApply,
} from "./storage/apply-hits"
import { findOrdersWithOpenHits } from "./storage/find-orders-with-open-hits"
import { insertRule, type NewRule } from "./storage/insert-rule"
import {
  type ChangedRule,
  insertRuleVersion,
} from "./storage/insert-rule-version"
import { type JudgedOrder, listDueRules } from "./storage/list-due-rules"
import { listOpenHits } from "./storage/list-open-hits"
import {
  readReplayPage,
  type ReplayPageInput,
} from "./storage/read-replay-page"
import { readRules, type RulesPage } from "./storage/read-rules"
import { saveHits } from "./storage/save-hits"
import { undoHits } from "./storage/undo-hits"
import { managerOf } from "../../../sql/manager-of"
import { IntakeService } from "../intake/intake-service"

/** Rules, their versions and what they did. */
export class RuleService extends IntakeService {
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
}
