import type { StockPolicy } from "../../../modules/verification/intake/stock-policy"
import type { VerificationOptions } from "../../../modules/verification/options"

/** What a channel's import does with stock: its own word, its profile's, all channels'. */
export function stockPolicyOf(
  code: string,
  { channels, stockPolicy }: VerificationOptions["intake"]
): StockPolicy {
  const channel = Object.hasOwn(channels, code) ? channels[code] : undefined
  return channel?.stockPolicy ?? channel?.profile?.stock_policy ?? stockPolicy
}
