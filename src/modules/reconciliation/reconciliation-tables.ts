import { MedusaService } from "@medusajs/framework/utils"
import { parseOptions } from "../../options/parse-options"
import { AuditEntry } from "./models/audit-entry"
import { CoreAction } from "./models/core-action"
import { Discrepancy } from "./models/discrepancy"
import { MatchRun } from "./models/match-run"
import { MatchSuggestion } from "./models/match-suggestion"
import { OrderBalance } from "./models/order-balance"
import { PaymentMatch } from "./models/payment-match"
import { PaymentMatchLeg } from "./models/payment-match-leg"
import { PeriodLock } from "./models/period-lock"
import { PlatformItem } from "./models/platform-item"
import { ProviderEvent } from "./models/provider-event"
import { ReceiptClaim } from "./models/receipt-claim"
import { ReconciliationAccount } from "./models/reconciliation-account"
import { RefundAction } from "./models/refund-action"
import { SettlementBatch } from "./models/settlement-batch"
import { SourceFile } from "./models/source-file"
import { SourceStatement } from "./models/source-statement"
import { SourceUpload } from "./models/source-upload"
import { StatementLine } from "./models/statement-line"
import { TransferCode } from "./models/transfer-code"
import { WriteOff } from "./models/write-off"
import { type ReconciliationOptions, reconciliationOptions } from "./options"
import { ProviderRegistry } from "./providers/provider-registry"

/** The tables of reconciliation, its options and the settlement providers. */
export class ReconciliationTables extends MedusaService({
  ReconciliationAccount,
  SourceFile,
  SourceUpload,
  SourceStatement,
  SettlementBatch,
  StatementLine,
  TransferCode,
  PlatformItem,
  PaymentMatch,
  PaymentMatchLeg,
  MatchSuggestion,
  MatchRun,
  CoreAction,
  RefundAction,
  OrderBalance,
  ReceiptClaim,
  ProviderEvent,
  Discrepancy,
  WriteOff,
  PeriodLock,
  AuditEntry,
}) {
  protected readonly options_: ReconciliationOptions
  private readonly providers_: ProviderRegistry

  constructor(container: object, options?: Record<string, unknown>) {
    super(container, options)
    this.providers_ = new ProviderRegistry(container)
    this.options_ = parseOptions(
      "reconciliation",
      reconciliationOptions,
      options
    )
  }

  async getProviders(): Promise<ProviderRegistry> {
    return this.providers_
  }

  async getOptions(): Promise<ReconciliationOptions> {
    return this.options_
  }
}
