import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useStockLocations } from "../../api/use-stock-locations"
import { KeyButton } from "../key-button"

type LocationChoiceProps = {
  chosen: string | null
  choose: (locationId: string | null) => void
}

/** Where the bench stands: a stock location, or wherever the order lies. */
export const LocationChoice = ({ chosen, choose }: LocationChoiceProps) => {
  const { t } = useTranslation("order-cycle")
  const { data, error } = useStockLocations()
  const places: { id: string | null; name: string }[] = [
    { id: null, name: t("station.anywhere") },
    ...(data?.stock_locations ?? []),
  ]
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="txt-compact-small-plus">
        {t("station.location")}
      </legend>
      {error && (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {error.message}
        </Text>
      )}
      <div className="flex flex-wrap gap-3">
        {places.map(({ id, name }) => (
          <KeyButton
            key={id}
            variant={id === chosen ? "primary" : "secondary"}
            isPressed={id === chosen}
            onClick={() => choose(id)}
          >
            {id === chosen ? `✓ ${name}` : name}
          </KeyButton>
        ))}
      </div>
    </fieldset>
  )
}
