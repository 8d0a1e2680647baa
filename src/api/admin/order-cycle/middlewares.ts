import type { MiddlewareRoute } from "@medusajs/framework/http"
import { auditMiddlewares } from "./audit-findings/middlewares"
import { changesMiddlewares } from "./changes/middlewares"
import { courierAccountMiddlewares } from "./courier-accounts/middlewares"
import { courierChoiceMiddlewares } from "./courier-choice/middlewares"
import { scorecardMiddlewares } from "./courier-scorecards/middlewares"
import { documentsMiddlewares } from "./documents/middlewares"
import { exportMiddlewares } from "./exports/middlewares"
import { verificationMiddlewares } from "./holds/middlewares"
import { intakeMiddlewares } from "./intake/middlewares"
import { stockMiddlewares } from "./backorders/middlewares"
import { checkTableMiddlewares } from "./check-tables/middlewares"
import { monthlyReportMiddlewares } from "./monthly-report/middlewares"
import { orderDeskMiddlewares } from "./orders/middlewares"
import { packingMiddlewares } from "./packing/middlewares"
import { packingFactMiddlewares } from "./packing-facts/middlewares"
import { ruleMiddlewares } from "./rules/middlewares"
import { reportMiddlewares } from "./reports/middlewares"
import { todayMiddlewares } from "./today/middlewares"
import { planningMiddlewares } from "./replenishment/planning/middlewares"
import { purchaseMiddlewares } from "./replenishment/purchase/middlewares"
import { reconciliationMiddlewares } from "./reconciliation/middlewares"
import { refundMiddlewares } from "./reconciliation/refund-middlewares"
import { transferCodeMiddlewares } from "./reconciliation/transfer-code-middlewares"
import { countMiddlewares } from "./replenishment/counts/middlewares"
import { ledgerMiddlewares } from "./replenishment/ledger/middlewares"
import { trackerMiddlewares } from "./trackers/middlewares"
import { trackingAlertMiddlewares } from "./tracking-alerts/middlewares"
import { trackingImportMiddlewares } from "./tracking-imports/middlewares"
import { unmappedWordMiddlewares } from "./unmapped/middlewares"

/** Every part adds the array of its own `middlewares.ts` here. */
export const adminOrderCycleMiddlewares: MiddlewareRoute[] = [
  ...orderDeskMiddlewares,
  ...intakeMiddlewares,
  ...verificationMiddlewares,
  ...checkTableMiddlewares,
  ...stockMiddlewares,
  ...changesMiddlewares,
  ...ruleMiddlewares,
  ...auditMiddlewares,
  ...packingMiddlewares,
  ...packingFactMiddlewares,
  ...documentsMiddlewares,
  ...reconciliationMiddlewares,
  ...refundMiddlewares,
  ...transferCodeMiddlewares,
  ...ledgerMiddlewares,
  ...countMiddlewares,
  ...trackerMiddlewares,
  ...trackingAlertMiddlewares,
  ...courierAccountMiddlewares,
  ...unmappedWordMiddlewares,
  ...trackingImportMiddlewares,
  ...courierChoiceMiddlewares,
  ...scorecardMiddlewares,
  ...todayMiddlewares,
  ...reportMiddlewares,
  ...monthlyReportMiddlewares,
  ...exportMiddlewares,
  ...planningMiddlewares,
  ...purchaseMiddlewares,
]
