import { Alert, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { TrackingImportResponse } from "../../src/types/tracking-import"
import { useFormat } from "../format/use-format"
import { RejectedScans } from "./rejected-scans"
import { WaitingScans } from "./waiting-scans"

type ScansResultProps = { result: TrackingImportResponse["import"] }

/** What came of a file: rows taken, parcels nobody has shipped, bad rows. */
export const ScansResult = ({ result }: ScansResultProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { rows, taken, tracker_ids, rejected, waiting } = result
  return (
    <div className="divide-y">
      <div className="flex flex-col gap-y-2 px-6 py-4" role="status">
        <Alert variant={rejected.length ? "warning" : "success"}>
          {t("trackingImport.taken", {
            count: rows,
            rows: format.whole(rows),
            taken: format.whole(taken),
          })}
        </Alert>
        <Text size="small" className="text-ui-fg-subtle">
          {t("trackingImport.parcels", {
            count: tracker_ids.length,
            parcels: format.whole(tracker_ids.length),
          })}
        </Text>
      </div>
      {waiting.length > 0 && <WaitingScans waiting={waiting} />}
      {rejected.length > 0 && <RejectedScans rejected={rejected} />}
    </div>
  )
}
