import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import {
  ChangeProjectDemand,
  CreateOverride,
  CreateProjectDemand,
  ListOverridesQuery,
  ListProjectDemandQuery,
} from "./knowledge-validators"
import {
  AcceptSuggestions,
  CloseAlert,
  DismissSuggestions,
  ForecastQuery,
  ListAlertsQuery,
  ListPoliciesQuery,
  ListSuggestionsQuery,
  SaveItemPolicy,
} from "./validators"

const path = "/admin/order-cycle/replenishment"
const may = (operation: string) => [{ resource: "replenishment", operation }]

const lists = {
  suggestions: ListSuggestionsQuery,
  policies: ListPoliciesQuery,
  alerts: ListAlertsQuery,
  overrides: ListOverridesQuery,
  "project-demand": ListProjectDemandQuery,
  "forecasts/:id": ForecastQuery,
}

const post = (
  name: string,
  operation: string,
  schema?: Parameters<typeof validateAndTransformBody>[0]
): MiddlewareRoute => ({
  method: ["POST"],
  matcher: `${path}/${name}`,
  middlewares: schema ? [validateAndTransformBody(schema)] : [],
  policies: may(operation),
})

/** Suggestions and what people decide about items. */
export const planningMiddlewares: MiddlewareRoute[] = [
  ...Object.entries(lists).map(([name, schema]): MiddlewareRoute => ({
    method: ["GET"],
    matcher: `${path}/${name}`,
    middlewares: [validateAndTransformQuery(schema, {})],
    policies: may("read"),
  })),
  { method: ["GET"], matcher: `${path}/backtest`, policies: may("read") },
  post("suggestions/accept", "order", AcceptSuggestions),
  post("suggestions/dismiss", "order", DismissSuggestions),
  post("policies", "plan", SaveItemPolicy),
  {
    method: ["DELETE"],
    matcher: `${path}/policies/:id`,
    policies: may("plan"),
  },
  post("alerts/:id/close", "plan", CloseAlert),
  post("overrides", "plan", CreateOverride),
  post("overrides/:id/end", "plan"),
  post("project-demand", "plan", CreateProjectDemand),
  post("project-demand/:id", "plan", ChangeProjectDemand),
]
