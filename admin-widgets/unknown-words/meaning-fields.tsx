import { useTranslation } from "react-i18next"
import {
  tellableStatuses,
  trackingReasons,
  type TrackingStatus,
} from "../../src/types/tracking"
import { LabelledSelect } from "../order/labelled-select"
import { statusText } from "../trackers/status-text"
import type { useWordDraft } from "./use-word-draft"

type MeaningFieldsProps = { draft: ReturnType<typeof useWordDraft> }

/** Where a parcel is when its courier says a word, and why it does not move. */
export const MeaningFields = ({ draft }: MeaningFieldsProps) => {
  const { t } = useTranslation("order-cycle")
  return (
    <div className="grid grid-cols-1 gap-3 md:grid-cols-2">
      <div className="flex flex-col gap-y-1">
        <LabelledSelect<TrackingStatus | "">
          label={t("unknownWords.status")}
          value={draft.status}
          options={tellableStatuses.map((value) => ({
            value,
            text: statusText(value, t),
          }))}
          change={draft.setStatus}
        />
      </div>
      <div className="flex flex-col gap-y-1">
        <LabelledSelect
          label={t("unknownWords.reason")}
          value={draft.reason}
          options={[
            { value: "none" as const, text: t("unknownWords.noReason") },
            ...trackingReasons.map((value) => ({
              value,
              text: t(`trackReason.${value}`),
            })),
          ]}
          change={draft.setReason}
        />
      </div>
    </div>
  )
}
