import type { CaseKind } from "../../verify/cases/case-kind"
import { ledgerCase } from "./ledger-case"
import { quantileCase } from "./quantile-case"
import { serviceLevelCase } from "./service-level-case"

/** Every kind of case that the command can answer. */
export const replenishKinds: Record<string, CaseKind> = {
  ledger: ledgerCase,
  quantile: quantileCase,
  service_level: serviceLevelCase,
}
