import { useMutation } from "@tanstack/react-query"
import type {
  ChangePlanResponse,
  ChangeRequest,
} from "../../src/types/change-plan"
import { client } from "./client"

/** Asks what a change would do; nothing is changed. */
export const usePreviewChange = (orderId: string) =>
  useMutation({
    mutationFn: (body: ChangeRequest) =>
      client.fetch<ChangePlanResponse>(
        `/admin/order-cycle/orders/${orderId}/preview-change`,
        { method: "POST", body }
      ),
  })
