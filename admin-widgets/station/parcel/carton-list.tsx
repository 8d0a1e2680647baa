import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useCartons } from "../../api/use-cartons"
import { useFormat } from "../../format/use-format"
import { Failure } from "../../reports/failure"
import { Loading } from "../../reports/loading"
import { KeyButton } from "../key-button"

type CartonListProps = {
  locationId: string
  chosenId: string | null
  choose: (cartonId: string | null) => void
}

/** The location's cartons by their inner sides, or none of ours. */
export const CartonList = ({
  locationId,
  chosenId,
  choose,
}: CartonListProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { data, error, refetch } = useCartons(locationId)
  if (!data) {
    return error ? (
      <Failure error={error} retry={() => refetch()} />
    ) : (
      <Loading height={56} />
    )
  }
  return (
    <div className="flex flex-wrap gap-3">
      {data.length === 0 && <Text>{t("station.noCartons")}</Text>}
      {data.map(({ id, code, ...carton }) => (
        <KeyButton
          key={id}
          isPressed={id === chosenId}
          onClick={() => choose(id)}
        >
          {t("station.carton", {
            code,
            sides: [
              carton.inner_length_mm,
              carton.inner_width_mm,
              carton.inner_height_mm,
            ]
              .map(format.whole)
              .join(" × "),
          })}
        </KeyButton>
      ))}
      <KeyButton isPressed={chosenId === null} onClick={() => choose(null)}>
        {t("station.noneOfOurs")}
      </KeyButton>
    </div>
  )
}
