import { useEffect } from "react"
import { playResult } from "../station/scanner/play-result"
import { useSound } from "../station/session/use-sound"
import type { HandoverEntry } from "./handover-entry"
import { isListed } from "./is-listed"

/** Lets each scan that has come to something be heard, unless the bench is mute. */
export const useEntrySound = (last: HandoverEntry | undefined) => {
  const [isOn] = useSound()
  useEffect(() => {
    if (isOn && last && last.outcome !== "asking" && last.outcome !== "gone") {
      playResult(isListed(last) ? "ok" : "wrong")
    }
  }, [last, isOn])
}
