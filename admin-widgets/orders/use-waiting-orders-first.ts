import { useEffect, useState } from "react"
import { useSearchParams } from "react-router-dom"

/** Stages in which somebody still has to do something. */
const waiting = ["received", "verifying", "held", "ready", "released"]

/**
 * Opens the queue with the orders that wait: where its address says nothing,
 * it gets the filter, which anybody can take off again.
 *
 * @returns whether the address says what to show.
 */
export function useWaitingOrdersFirst(): boolean {
  const [search, setSearch] = useSearchParams()
  const [isOpened, setOpened] = useState(search.size > 0)
  useEffect(() => {
    if (!isOpened) {
      setSearch({ stage: JSON.stringify(waiting) }, { replace: true })
      setOpened(true)
    }
  }, [isOpened, setSearch])
  return isOpened
}
