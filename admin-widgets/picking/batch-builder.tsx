import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { pickModes } from "../../src/types/pick-batch"
import { useBuildBatch } from "../api/use-build-batch"
import { useStockLocations } from "../api/use-stock-locations"
import { LabelledSelect } from "../order/labelled-select"

/** Builds a batch with one touch: its place, then its kind. */
export const BatchBuilder = ({ open }: { open: (id: string) => void }) => {
  const { t } = useTranslation("order-cycle")
  const [chosen, setChosen] = useState<string | null>(null)
  const { data } = useStockLocations()
  const { mutate, error, isPending } = useBuildBatch()
  const places = data?.stock_locations ?? []
  const place = chosen ?? places[0]?.id
  if (!place) {
    return null
  }
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <LabelledSelect
        label={t("picking.location")}
        value={place}
        options={places.map(({ id, name }) => ({ value: id, text: name }))}
        change={setChosen}
      />
      <Text size="small" weight="plus">
        {t("picking.build")}
      </Text>
      <div className="grid grid-cols-2 gap-2">
        {pickModes.map((mode) => (
          <Button
            key={mode}
            size="large"
            variant="secondary"
            disabled={isPending}
            onClick={() =>
              mutate(
                { location_id: place, mode },
                { onSuccess: ({ batch }) => open(batch.id) }
              )
            }
          >
            {t(`picking.mode.${mode}`)}
          </Button>
        ))}
      </div>
      {error && (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {error.message}
        </Text>
      )}
    </div>
  )
}
