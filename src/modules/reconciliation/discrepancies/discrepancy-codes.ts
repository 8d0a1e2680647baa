import { codCodes } from "./codes/cod-codes"
import { fileCodes } from "./codes/file-codes"
import { gatewayCodes } from "./codes/gateway-codes"
import { payoutCodes } from "./codes/payout-codes"
import { transferCodes } from "./codes/transfer-codes"
import type { DiscrepancyRule } from "./discrepancy-rule"

const codes = {
  ...gatewayCodes,
  ...payoutCodes,
  ...transferCodes,
  ...codCodes,
  ...fileCodes,
}

export type DiscrepancyCode = keyof typeof codes

/** Every code of a discrepancy; its sentences stand in `src/i18n`. */
export const discrepancyCodes: Record<DiscrepancyCode, DiscrepancyRule> = codes
