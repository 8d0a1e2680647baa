import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { CourierAccountsResponse } from "../../src/types/courier-accounts"
import type { ListPage } from "../lists/list-page"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/** A page of couriers' accounts and how they fare. */
export const useCourierAccounts = (page: ListPage) =>
  useQuery({
    queryKey: orderCycleKeys.courierAccountList(page),
    queryFn: () =>
      client.fetch<CourierAccountsResponse>(
        "/admin/order-cycle/courier-accounts",
        { query: page }
      ),
    placeholderData: keepPreviousData,
  })
