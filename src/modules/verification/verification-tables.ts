import { MedusaService } from "@medusajs/framework/utils"
import { parseOptions } from "../../options/parse-options"
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

/** The tables of verification with core's own methods, and the options. */
export class VerificationTables extends MedusaService({
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
}
