import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { ServiceTermsListResponse } from "../../src/types/packing-facts"
import type { ListPage } from "../lists/list-page"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/** A page of how couriers' services charge. */
export const useServiceTerms = (page: ListPage) =>
  useQuery({
    queryKey: orderCycleKeys.serviceTermsList(page),
    queryFn: () =>
      client.fetch<ServiceTermsListResponse>(
        "/admin/order-cycle/packing/services",
        { query: page }
      ),
    placeholderData: keepPreviousData,
  })
