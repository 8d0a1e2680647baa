import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { ListPlans, PlanPacking } from "./validators"

const matcher = "/admin/order-cycle/packing/plans"
const may = (operation: string) => [{ resource: "packing", operation }]

export const packingPlanMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher,
    middlewares: [validateAndTransformQuery(ListPlans, {})],
    policies: may("read"),
  },
  {
    method: ["POST"],
    matcher,
    middlewares: [validateAndTransformBody(PlanPacking)],
    policies: may("pack"),
  },
]
