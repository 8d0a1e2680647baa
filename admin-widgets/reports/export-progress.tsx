import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { WarehouseState } from "../../src/types/report"
import { useFormat } from "../format/use-format"

type ExportProgressProps = { run: NonNullable<WarehouseState["last_run"]> }

/** How far the running export is, in the words of the export itself. */
export const ExportProgress = ({ run }: ExportProgressProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const share = Math.min(1, Math.max(0, run.progress / 100))
  return (
    <div className="flex flex-col gap-y-1">
      <div
        role="progressbar"
        aria-label={t("warehouse.progress")}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        className="bg-ui-bg-subtle w-full overflow-hidden rounded-full"
        style={{ height: 6 }}
      >
        <div
          className="bg-ui-bg-interactive h-full"
          style={{ width: `${share * 100}%` }}
        />
      </div>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {[format.share(share), run.progress_text].filter(Boolean).join(" · ")}
      </Text>
    </div>
  )
}
