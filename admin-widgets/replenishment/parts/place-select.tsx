import { useTranslation } from "react-i18next"
import { LabelledSelect } from "../../order/labelled-select"

type PlaceSelectProps = {
  places: readonly { id: string; name: string }[]
  value: string
  change: (id: string) => void
}

/** Where: one of the shop's locations. */
export const PlaceSelect = ({ places, value, change }: PlaceSelectProps) => {
  const { t } = useTranslation("order-cycle")
  return (
    <div className="flex flex-col gap-y-1">
      <LabelledSelect
        label={t("reorder.location")}
        value={value}
        options={places.map(({ id, name }) => ({ value: id, text: name }))}
        change={change}
      />
    </div>
  )
}
