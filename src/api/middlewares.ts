import { defineMiddlewares } from "@medusajs/framework/http"
import { adminOrderCycleMiddlewares } from "./admin/order-cycle/middlewares"
import { courierWebhookMiddlewares } from "./hooks/order-cycle/couriers/middlewares"

export default defineMiddlewares({
  routes: [...adminOrderCycleMiddlewares, ...courierWebhookMiddlewares],
})
