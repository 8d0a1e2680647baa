import type { CaseKind } from "../../verify/cases/case-kind"
import { exposureCase } from "./exposure-case"
import { kernelsCase } from "./kernels-case"
import { leadTimesCase } from "./lead-times-case"
import { ledgerCase } from "./ledger-case"
import { purchaseCase } from "./purchase-case"
import { quantileCase } from "./quantile-case"
import { reorderCase } from "./reorder-case"
import { serviceLevelCase } from "./service-level-case"

/** Every kind of case that the command can answer. */
export const replenishKinds: Record<string, CaseKind> = {
  kernels: kernelsCase,
  quantile: quantileCase,
  service_level: serviceLevelCase,
  reorder: reorderCase,
  lead_times: leadTimesCase,
  exposure: exposureCase,
  ledger: ledgerCase,
  purchase: purchaseCase,
}
