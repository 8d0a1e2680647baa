import { useEffect, useRef } from "react"
import { playResult } from "../scanner/play-result"
import { isGood } from "./is-good"
import type { LastScan } from "./station-state"

/** Lets each scan that has come to something be heard. */
export const useResultSound = (last: LastScan | null, isOn: boolean) => {
  const heard = useRef(last)
  useEffect(() => {
    if (last !== heard.current) {
      heard.current = last
      if (isOn && last && last.outcome !== "sending") {
        playResult(isGood(last) ? "ok" : "wrong")
      }
    }
  }, [last, isOn])
}
