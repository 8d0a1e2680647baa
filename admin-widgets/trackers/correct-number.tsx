import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { CorrectedNumberResponse } from "../../src/types/tracking-queue"
import { useCorrectNumber } from "../api/use-correct-number"
import { ReasonForm } from "../order/reason-form"
import { LabelledInput } from "../packing-facts/labelled-input"
import { shortestReason } from "../parcels/shortest-reason"
import { trackerPath } from "./tracker-path"

type CorrectNumberProps = {
  tracker: { id: string; tracking_number: string }
  close: () => void
}

/** Gives a parcel's label its right number; it goes on under another address. */
export const CorrectNumber = ({ tracker, close }: CorrectNumberProps) => {
  const { t } = useTranslation("order-cycle")
  const go = useNavigate()
  const [number, setNumber] = useState("")
  const correct = useCorrectNumber(tracker.id)
  const follow = ({ tracker_id, warning }: CorrectedNumberResponse) => {
    const corrected = warning ?? t("trackers.corrected")
    close()
    go(trackerPath(tracker_id), { replace: true, state: { corrected } })
  }
  return (
    <ReasonForm
      label={t("trackers.correctReason", { characters: shortestReason })}
      shortest={shortestReason}
      action={t("trackers.correct")}
      error={correct.error}
      isPending={correct.isPending}
      submit={(reason) =>
        correct.mutate(
          { tracking_number: number.trim(), reason },
          { onSuccess: follow }
        )
      }
      close={close}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t("trackers.correctHint", { number: tracker.tracking_number })}
      </Text>
      <LabelledInput
        label={t("trackers.newNumber")}
        value={number}
        maxLength={100}
        autoFocus
        change={setNumber}
      />
    </ReasonForm>
  )
}
