import { useState } from "react"
import type { TrackingReason, TrackingStatus } from "../../src/types/tracking"
import type { UnmappedWordDto } from "../../src/types/tracking-words"

/** What is chosen for a word, from what it means so far; "none": no reason. */
export const useWordDraft = (word: UnmappedWordDto) => {
  const [status, setStatus] = useState<TrackingStatus | "">(
    word.mapped_status ?? ""
  )
  const [reason, setReason] = useState<TrackingReason | "none">(
    word.mapped_reason ?? "none"
  )
  return {
    status,
    setStatus,
    reason,
    setReason,
    meaning: status && {
      status,
      sub: word.mapped_sub,
      reason: reason === "none" ? null : reason,
    },
  }
}
