import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ParcelRow } from "../../../src/types/packing"

/** A parcel with nothing left to do but its papers. */
export const LabelledParcel = ({ parcel }: { parcel: ParcelRow }) => {
  const { t } = useTranslation("order-cycle")
  return (
    <>
      <Text size="large" weight="plus" className="break-words">
        {[parcel.courier, parcel.tracking_number ?? t("station.noNumber")]
          .filter(Boolean)
          .join(" · ")}
      </Text>
      <Text className="text-ui-fg-subtle">{t("station.done")}</Text>
    </>
  )
}
