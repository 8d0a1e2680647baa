import { defineMiddlewares } from "@medusajs/framework/http"
import { adminOrderCycleMiddlewares } from "./admin/order-cycle/middlewares"

export default defineMiddlewares({
  routes: [...adminOrderCycleMiddlewares],
})
