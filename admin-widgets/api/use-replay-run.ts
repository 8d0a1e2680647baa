import { useMutation } from "@tanstack/react-query"
import type { ReplayResponse } from "../../src/types/reconciliation/replays"
import { client } from "./client"

/** Asks what the rules would decide with other settings; nothing is saved. */
export const useReplayRun = () =>
  useMutation({
    mutationFn: (body: object) =>
      client.fetch<ReplayResponse>(
        "/admin/order-cycle/reconciliation/runs/replay",
        { method: "POST", body }
      ),
  })
