import { useState } from "react"
import type { SuggestionRow } from "../../../src/types/reconciliation/lines"
import type { MatchDraft } from "../../api/match-draft"
import { useConfirmMatches } from "../../api/use-confirm-matches"
import { useReconciliationAction } from "../../api/use-reconciliation-action"

/** What a person decides at the workbench, and can take back. */
export const useDecisions = (decided: () => void) => {
  const [matchIds, setMatchIds] = useState<string[]>([])
  const confirming = useConfirmMatches((id) =>
    setMatchIds((ids) => [...ids, id])
  )
  const rejecting = useReconciliationAction()
  const isPending = confirming.isPending || rejecting.isPending
  const confirm = (matches: MatchDraft[]) => {
    if (!isPending) {
      rejecting.reset()
      confirming.mutate(matches, { onSuccess: decided })
    }
  }
  return {
    isPending,
    error: confirming.error ?? rejecting.error,
    /** The latest that stands; undefined: none of this sitting. */
    lastMatchId: matchIds.at(-1),
    forgetLast: () => setMatchIds((ids) => ids.slice(0, -1)),
    confirm,
    confirmSuggestion: ({ line_id, items }: SuggestionRow) => {
      if (items.length) {
        confirm([
          {
            line_id,
            items: items.map(({ id, allocated }) => ({
              item_id: id,
              allocated_minor: allocated,
            })),
          },
        ])
      }
    },
    reject: ({ id }: SuggestionRow) => {
      if (!isPending) {
        confirming.reset()
        rejecting.mutate({ path: `suggestions/${id}/reject` })
      }
    },
  }
}
