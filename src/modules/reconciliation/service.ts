import { MedusaService } from "@medusajs/framework/utils"
import { ReconciliationAccount } from "./models/reconciliation-account"
import { SourceFile } from "./models/source-file"
import { StatementLine } from "./models/statement-line"
import { PlatformItem } from "./models/platform-item"
import { PaymentMatch } from "./models/payment-match"
import { PaymentMatchLeg } from "./models/payment-match-leg"

export class ReconciliationModuleService extends MedusaService({
  ReconciliationAccount,
  SourceFile,
  StatementLine,
  PlatformItem,
  PaymentMatch,
  PaymentMatchLeg,
}) {}
