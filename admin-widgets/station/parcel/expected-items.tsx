import { useTranslation } from "react-i18next"
import type { ParcelRow } from "../../../src/types/packing"
import { leftItems } from "./left-items"

/** As many as are read at a glance. */
const SHOWN = 3

/** What should have been scanned instead. */
export const ExpectedItems = ({ parcel }: { parcel: ParcelRow }) => {
  const { t } = useTranslation("order-cycle")
  const left = leftItems(parcel)
  return (
    <p className="break-words" style={{ fontSize: "1.5rem", lineHeight: 1.3 }}>
      {left.length
        ? t("station.expected", {
            items: left
              .slice(0, SHOWN)
              .map(({ sku, title, left: units }) =>
                [sku, title, `× ${units}`].filter(Boolean).join(" ")
              )
              .join(" · "),
          })
        : t("station.expectedNothing")}
    </p>
  )
}
