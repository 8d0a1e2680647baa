import { useRef, useState } from "react"
import type {
  AcceptSuggestionsBody,
  AcceptSuggestionsResponse,
  DismissSuggestionsResponse,
} from "../../../src/types/replenishment/suggestions"
import { newClientId } from "../../api/new-client-id"
import { useReplenishmentAction } from "../../api/use-replenishment-action"
import { readQuantity } from "./read-quantity"

/** What a buyer decides about the rows that are ticked. */
export const useDecisions = () => {
  const [typed, setTyped] = useState<Record<string, string>>({})
  const [selected, select] = useState<Record<string, boolean>>({})
  const [isDismissing, setDismissing] = useState(false)
  const accept = useReplenishmentAction<AcceptSuggestionsResponse>()
  const dismiss = useReplenishmentAction<DismissSuggestionsResponse>()
  // The same list sent again after a lost answer makes no second order.
  const key = useRef<{ list: string; id: string } | null>(null)
  const ids = Object.keys(selected).filter((id) => selected[id])
  const send = async () => {
    const suggestions = ids.map((id) => toAccepted(id, typed[id]))
    const list = JSON.stringify(suggestions)
    if (key.current?.list !== list) {
      key.current = { list, id: newClientId() }
    }
    const body: AcceptSuggestionsBody = {
      idempotency_key: key.current.id,
      suggestions,
    }
    await accept.mutateAsync({ path: "suggestions/accept", body }).then(
      () => {
        select({})
        setTyped({})
      },
      // The answer shows it; what was ticked stays so.
      () => undefined
    )
  }
  return {
    typed,
    type: (id: string, text: string) =>
      setTyped((before) => ({ ...before, [id]: text })),
    selected,
    select,
    ids,
    isWrong: ids.some(
      (id) => typed[id] !== undefined && readQuantity(typed[id]) === null
    ),
    accept: { ...accept, send },
    dismiss: {
      ...dismiss,
      isOpen: isDismissing,
      open: () => setDismissing(true),
      close: () => setDismissing(false),
      send: (note: string) =>
        dismiss.mutate(
          { path: "suggestions/dismiss", body: { ids, note } },
          {
            onSuccess: () => {
              select({})
              setDismissing(false)
            },
          }
        ),
    },
  }
}

const toAccepted = (id: string, text: string | undefined) => {
  const quantity = text === undefined ? null : readQuantity(text)
  return quantity === null ? { id } : { id, quantity }
}
