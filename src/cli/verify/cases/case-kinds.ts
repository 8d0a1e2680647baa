import { addressCase } from "./address-case"
import { allocateCase } from "./allocate-case"
import { backordersCase } from "./backorders-case"
import { cancelCase } from "./cancel-case"
import type { CaseKind } from "./case-kind"
import { holdsCase } from "./holds-case"
import { moneyCase } from "./money-case"
import { promiseCase } from "./promise-case"

/** Every kind of case that the command can answer. */
export const caseKinds: Record<string, CaseKind> = {
  money: moneyCase,
  allocate: allocateCase,
  backorders: backordersCase,
  cancel: cancelCase,
  promise: promiseCase,
  holds: holdsCase,
  address: addressCase,
}
