import { useQuery } from "@tanstack/react-query"
import { useEffect } from "react"
import type { DraftIntakeResponse } from "../../src/types/draft-intake"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/**
 * Who took a draft, and what it lacks.
 *
 * @param draft as the page has it: when it changes, this is asked again.
 */
export const useDraftIntake = (draft: { id: string }) => {
  const query = useQuery({
    queryKey: orderCycleKeys.draft(draft.id),
    queryFn: () =>
      client.fetch<DraftIntakeResponse>(
        `/admin/order-cycle/intake/drafts/${draft.id}`
      ),
    select: (answer) => answer.draft,
  })
  const { refetch } = query
  useEffect(() => {
    // A request that runs already sees no later change.
    void refetch({ cancelRefetch: false })
  }, [draft, refetch])
  return query
}
