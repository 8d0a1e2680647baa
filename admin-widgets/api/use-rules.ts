import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { OrderRulesResponse } from "../../src/types/order-rule"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

type Page = { offset: number; limit: number }

/** A page of the shop's rules, by their keys. */
export const useRules = (page: Page) =>
  useQuery({
    queryKey: [...orderCycleKeys.rules, page],
    queryFn: () =>
      client.fetch<OrderRulesResponse>("/admin/order-cycle/rules", {
        query: page,
      }),
    placeholderData: keepPreviousData,
  })
