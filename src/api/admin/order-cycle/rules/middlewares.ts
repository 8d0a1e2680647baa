import {
  type MiddlewareRoute,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { PolicyOperation } from "@medusajs/framework/utils"
import { ListPage } from "../check-tables/validators"
import { validateRule } from "./validate-rule"
import {
  CreateRule,
  ListRuleHitsQuery,
  ReplayRule,
  UpdateRule,
} from "./validators"

const path = "/admin/order-cycle/rules"
const configure = [{ resource: "verification", operation: "configure" }]
const readOrders = [{ resource: "order", operation: PolicyOperation.read }]

/** Rules without code: who reads orders sees them, who configures writes. */
export const ruleMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: path,
    middlewares: [validateAndTransformQuery(ListPage, {})],
    policies: readOrders,
  },
  {
    method: ["POST"],
    matcher: path,
    middlewares: [validateRule(CreateRule)],
    policies: configure,
  },
  {
    method: ["POST"],
    matcher: `${path}/replay`,
    middlewares: [validateRule(ReplayRule)],
    policies: configure,
  },
  { method: ["GET"], matcher: `${path}/:id`, policies: readOrders },
  {
    method: ["POST"],
    matcher: `${path}/:id`,
    middlewares: [validateRule(UpdateRule)],
    policies: configure,
  },
  { method: ["POST"], matcher: `${path}/:id/enable`, policies: configure },
  { method: ["POST"], matcher: `${path}/:id/disable`, policies: configure },
  {
    method: ["GET"],
    matcher: `${path}/:id/hits`,
    middlewares: [validateAndTransformQuery(ListRuleHitsQuery, {})],
    policies: readOrders,
  },
]
