import { useTranslation } from "react-i18next"
import type { ParcelRow } from "../../../src/types/packing"
import { KeyButton } from "../key-button"

type ParcelTabsProps = {
  parcels: ParcelRow[]
  chosenId: string | null
  choose: (parcelId: string) => void
}

/** The order's boxes; scanning a box's code chooses it as well. */
export const ParcelTabs = ({ parcels, chosenId, choose }: ParcelTabsProps) => {
  const { t } = useTranslation("order-cycle")
  return (
    <div
      className="flex flex-wrap gap-3"
      role="group"
      aria-label={t("station.boxes")}
    >
      {parcels.map(({ id, code, state }) => (
        <KeyButton
          key={id}
          isPressed={id === chosenId}
          variant={id === chosenId ? "primary" : "secondary"}
          onClick={() => choose(id)}
        >
          {t("station.box", {
            code,
            state: t(`parcel.${state}`, { defaultValue: state }),
          })}
        </KeyButton>
      ))}
    </div>
  )
}
