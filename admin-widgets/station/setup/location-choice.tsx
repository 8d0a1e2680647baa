import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useStockLocations } from "../../api/use-stock-locations"
import { KeyChoice } from "../key-choice"

type LocationChoiceProps = {
  chosen: string | null
  choose: (locationId: string | null) => void
  /** What is asked and what none is called; unset: as a bench is asked. */
  legend?: string
  none?: string
}

/** Where the bench stands: a stock location, or wherever the order lies. */
export const LocationChoice = ({
  chosen,
  choose,
  legend,
  none,
}: LocationChoiceProps) => {
  const { t } = useTranslation("order-cycle")
  const { data, error } = useStockLocations()
  const places = data?.stock_locations ?? []
  return (
    <>
      <KeyChoice
        legend={legend ?? t("station.location")}
        options={[
          { value: null, text: none ?? t("station.anywhere") },
          ...places.map(({ id, name }) => ({ value: id, text: name })),
        ]}
        chosen={chosen}
        choose={choose}
      />
      {error && (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {error.message}
        </Text>
      )}
    </>
  )
}
