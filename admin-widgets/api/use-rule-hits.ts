import { useQuery } from "@tanstack/react-query"
import type { RuleHitsResponse } from "../../src/types/order-rule"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/** Orders of which a rule was true, newest first. */
export const useRuleHits = (id: string) =>
  useQuery({
    queryKey: orderCycleKeys.ruleHits(id),
    queryFn: () =>
      client.fetch<RuleHitsResponse>(`/admin/order-cycle/rules/${id}/hits`),
  })
