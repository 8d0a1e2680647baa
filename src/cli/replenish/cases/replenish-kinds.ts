import type { CaseKind } from "../../verify/cases/case-kind"
import { quantileCase } from "./quantile-case"
import { serviceLevelCase } from "./service-level-case"

/** Every kind of case that the command can answer. */
export const replenishKinds: Record<string, CaseKind> = {
  quantile: quantileCase,
  service_level: serviceLevelCase,
}
