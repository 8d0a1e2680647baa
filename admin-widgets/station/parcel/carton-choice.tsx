import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ParcelRow } from "../../../src/types/packing"
import { KeyButton } from "../key-button"
import type { StationSession } from "../session/station-session"
import type { StationState } from "../session/station-state"
import { CartonList } from "./carton-list"

type CartonChoiceProps = {
  session: StationSession
  state: StationState
  parcel: ParcelRow
}

/** Another carton than the plan's, when a packer finds a better one. */
export const CartonChoice = ({ session, state, parcel }: CartonChoiceProps) => {
  const { t } = useTranslation("order-cycle")
  const [isOpen, setOpen] = useState(false)
  const choose = async (cartonId: string | null) => {
    setOpen(false)
    await session.chooseCarton(parcel.id, cartonId)
  }
  return (
    <div className="flex flex-col gap-3">
      {parcel.carton_id === null && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("station.ownCarton")}
        </Text>
      )}
      <KeyButton
        isPressed={isOpen}
        isLoading={state.pending === "carton"}
        onClick={() => setOpen(!isOpen)}
      >
        {t("station.otherCarton")}
      </KeyButton>
      {isOpen && (
        <CartonList
          locationId={parcel.location_id}
          chosenId={parcel.carton_id}
          choose={choose}
        />
      )}
    </div>
  )
}
