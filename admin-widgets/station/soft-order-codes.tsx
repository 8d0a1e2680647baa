import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useOrderDesk } from "../api/use-order-desk"
import { KeyButton } from "./key-button"

/** As many as a visitor chooses from. */
const SHOWN = 12

const waiting = {
  stage: "released",
  fulfillment_status: "none",
  offset: 0,
  limit: SHOWN,
}

/** Numbers of orders that wait to be packed. */
export const SoftOrderCodes = ({ scan }: { scan: (code: string) => void }) => {
  const { t } = useTranslation("order-cycle")
  const { data } = useOrderDesk(waiting)
  const codes = (data?.orders ?? []).flatMap(({ display_id }) =>
    display_id === null ? [] : `#${display_id}`
  )
  return (
    <div className="flex flex-wrap items-center gap-3">
      {data && codes.length === 0 && <Text>{t("station.nothingWaits")}</Text>}
      {codes.map((code) => (
        <KeyButton key={code} onClick={() => scan(code)}>
          {t("station.scanCode", { code })}
        </KeyButton>
      ))}
    </div>
  )
}
