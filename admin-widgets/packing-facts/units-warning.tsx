import { Alert } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormat } from "../format/use-format"

/** Below it the shop sells grains, above it wardrobes: or it mixed up units. */
const PLAUSIBLE_MM = { least: 10, most: 3_000 }

/** Asks whether the catalogue's units are right, where they look wrong. */
export const UnitsWarning = ({ median }: { median: number | null }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { least, most } = PLAUSIBLE_MM
  if (median === null || (median >= least && median <= most)) {
    return null
  }
  return (
    <Alert variant="warning" role="alert">
      {t(median < least ? "measure.tooSmall" : "measure.tooLarge", {
        median: format.whole(median),
      })}
    </Alert>
  )
}
