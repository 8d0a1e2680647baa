import { defineMiddlewares } from "@medusajs/framework/http"
import { coreGateMiddlewares } from "./admin/core-gates/middlewares"
import { adminOrderCycleMiddlewares } from "./admin/order-cycle/middlewares"
import { courierWebhookMiddlewares } from "./hooks/order-cycle/couriers/middlewares"
import { intakeHookMiddlewares } from "./hooks/order-cycle/intake/middlewares"
import { settlementHookMiddlewares } from "./hooks/order-cycle/settlement/middlewares"
import { optOutMiddlewares } from "./order-cycle/opt-out/middlewares"
import { documentVerificationMiddlewares } from "./store/order-cycle/documents/middlewares"
import { paymentInstructionsMiddlewares } from "./store/order-cycle/payment-instructions/middlewares"
import { publicTrackingMiddlewares } from "./store/order-cycle/tracking/middlewares"

export default defineMiddlewares({
  routes: [
    ...coreGateMiddlewares,
    ...adminOrderCycleMiddlewares,
    ...courierWebhookMiddlewares,
    ...intakeHookMiddlewares,
    ...settlementHookMiddlewares,
    ...documentVerificationMiddlewares,
    ...paymentInstructionsMiddlewares,
    ...publicTrackingMiddlewares,
    ...optOutMiddlewares,
  ],
})
