import { useMutation } from "@tanstack/react-query"
import type { IntakeReportResponse } from "../../src/types/intake"
import { client } from "./client"
import type { OrderUpload } from "./order-upload"

/** Asks what importing a file would come to; nothing is written. */
export const useCheckOrders = () =>
  useMutation({
    mutationFn: (upload: OrderUpload) =>
      client.fetch<IntakeReportResponse>("/admin/order-cycle/intake/batches", {
        method: "POST",
        body: { ...upload, dry_run: true },
      }),
  })
