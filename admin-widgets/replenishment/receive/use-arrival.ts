import { useEffect, useState } from "react"
import { newClientId } from "../../api/new-client-id"
import type { Arrival, Condition } from "./arrival"

type Draft = { key: string; arrival: Arrival }

const begin = (): Draft => ({ key: newClientId(), arrival: {} })

/**
 * What was counted so far. It outlives a reload, with the key by which the
 * server knows a receipt that was sent twice.
 */
export const useArrival = (orderId: string) => {
  const place = `order-cycle:arrival:${orderId}`
  const [draft, setDraft] = useState<Draft>(() => read(place) ?? begin())
  useEffect(() => {
    if (Object.keys(draft.arrival).length) {
      sessionStorage.setItem(place, JSON.stringify(draft))
    } else {
      sessionStorage.removeItem(place)
    }
  }, [place, draft])
  const count = (
    lineId: string,
    condition: Condition,
    units: (before: number) => number
  ) =>
    setDraft(({ key, arrival }) => {
      const line = arrival[lineId] ?? { accepted: 0, damaged: 0 }
      const counted = { ...line, [condition]: units(line[condition]) }
      return { key, arrival: { ...arrival, [lineId]: counted } }
    })
  return { ...draft, count, clear: () => setDraft(begin()) }
}

function read(place: string): Draft | null {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? "null") as Draft | null
  } catch {
    return null
  }
}
