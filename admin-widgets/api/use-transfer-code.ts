import { useQuery } from "@tanstack/react-query"
import type { TransferCodeResponse } from "../../src/types/payment-instructions"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/** What an order's buyer was told to transfer; null: nothing. */
export const useTransferCode = (orderId: string) =>
  useQuery({
    queryKey: orderCycleKeys.transferCode(orderId),
    queryFn: () =>
      client.fetch<TransferCodeResponse>(
        `/admin/order-cycle/orders/${orderId}/transfer-code`
      ),
    select: ({ transfer_code }) => transfer_code,
  })
