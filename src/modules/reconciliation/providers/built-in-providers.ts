import { AdyenSettlementProvider } from "./adyen/adyen-settlement-provider"
import { PaypalSettlementProvider } from "./paypal/paypal-settlement-provider"
import { StripeSettlementProvider } from "./stripe/stripe-settlement-provider"
import { XenditSettlementProvider } from "./xendit/xendit-settlement-provider"

/** Providers that every shop has; a merchant's of the same id replaces one. */
export const builtInProviders = [
  StripeSettlementProvider,
  AdyenSettlementProvider,
  PaypalSettlementProvider,
  XenditSettlementProvider,
]
