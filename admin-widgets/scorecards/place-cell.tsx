import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormat } from "../format/use-format"

type PlaceCellProps = {
  place: number | null
  /** Fewer judged parcels than this are not ranked. */
  fewest: number
}

/** A courier's place by what its record proves, or why it has none. */
export const PlaceCell = ({ place, fewest }: PlaceCellProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  return place === null ? (
    <Badge size="2xsmall" className="whitespace-nowrap">
      {t("couriers.notRanked", { n: format.whole(fewest) })}
    </Badge>
  ) : (
    <>{format.whole(place)}</>
  )
}
