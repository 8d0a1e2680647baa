import { useTranslation } from "react-i18next"
import type { ParcelRow } from "../../src/types/packing"
import { KeyButton } from "./key-button"
import { leftItems } from "./parcel/left-items"

type SoftItemCodesProps = {
  parcel: ParcelRow
  scan: (code: string) => void
}

/** The codes of what the parcel still lacks, to be pressed instead of scanned. */
export const SoftItemCodes = ({ parcel, scan }: SoftItemCodesProps) => {
  const { t } = useTranslation("order-cycle")
  const codes = leftItems(parcel).flatMap(({ sku }) => sku ?? [])
  return (
    <div className="flex flex-wrap gap-3">
      {[...new Set(codes)].map((sku) => (
        <KeyButton key={sku} onClick={() => scan(sku)}>
          {t("station.scanCode", { code: sku })}
        </KeyButton>
      ))}
    </div>
  )
}
