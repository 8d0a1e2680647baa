import { Text } from "@medusajs/ui"
import type { RefObject } from "react"
import { useTranslation } from "react-i18next"
import type { ParcelRow } from "../../../src/types/packing"
import type { StationSession } from "../session/station-session"
import type { StationState } from "../session/station-state"
import { CartonChoice } from "./carton-choice"
import { LabelForm } from "./label-form"
import { LabelledParcel } from "./labelled-parcel"
import type { PressedForm } from "./pressed-form"
import { WeighForm } from "./weigh-form"

type ParcelStageProps = {
  session: StationSession
  state: StationState
  parcel: ParcelRow
  form: RefObject<PressedForm>
}

/** What is to be done with the parcel next. */
export const ParcelStage = (props: ParcelStageProps) => {
  const { t } = useTranslation("order-cycle")
  const { parcel, state } = props
  return (
    <div className="flex flex-col gap-4">
      <Text weight="plus">
        {t("station.box", {
          code: parcel.code,
          state: t(`parcel.${parcel.state}`, { defaultValue: parcel.state }),
        })}
      </Text>
      {state.refusal && (
        <Text className="text-ui-fg-error" role="alert">
          {state.refusal.message}
        </Text>
      )}
      <StageOf {...props} />
    </div>
  )
}

const StageOf = (props: ParcelStageProps) => {
  const { t } = useTranslation("order-cycle")
  const { parcel } = props
  switch (parcel.state) {
    case "open":
      return (
        <>
          <WeighForm {...props} />
          <CartonChoice {...props} />
        </>
      )
    case "packed":
    case "label_failed":
      return <LabelForm {...props} />
    case "labelling":
    case "label_unknown":
      return (
        <Text>
          {[t("station.labelInDoubt"), parcel.attempt_error]
            .filter(Boolean)
            .join(" ")}
        </Text>
      )
    default:
      return <LabelledParcel parcel={parcel} />
  }
}
