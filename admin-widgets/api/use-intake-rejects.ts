import { useQuery } from "@tanstack/react-query"
import type { IntakeRejectListResponse } from "../../src/types/intake"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/** The first refused rows of an import; all of them are in its CSV. */
export const useIntakeRejects = (batchId: string) =>
  useQuery({
    queryKey: [...orderCycleKeys.intake, "rejects", batchId],
    queryFn: () =>
      client.fetch<IntakeRejectListResponse>(
        `/admin/order-cycle/intake/batches/${batchId}/rejects`,
        { query: { limit: 200 } }
      ),
  })
