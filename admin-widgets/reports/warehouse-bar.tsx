import { ArrowPath } from "@medusajs/icons"
import { Button, Container, StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { WarehouseState } from "../../src/types/report"
import { isRunning } from "../api/is-running"
import { useStartExport } from "../api/use-start-export"
import { useFormat } from "../format/use-format"
import { ExportProgress } from "./export-progress"

/** How fresh the figures are, what the last export came to, and a new one. */
export const WarehouseBar = ({ warehouse }: { warehouse: WarehouseState }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const start = useStartExport()
  const { published, last_run: run, stale } = warehouse
  const running = isRunning(warehouse)
  return (
    <Container className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="flex flex-wrap items-center gap-2">
          <Text size="small" leading="compact">
            {published
              ? t("warehouse.asOf", {
                  time: format.moment(published.as_of),
                  rows: format.whole(published.rows),
                })
              : t("warehouse.never")}
          </Text>
          {published && (
            <StatusBadge color={stale ? "orange" : "green"}>
              {t(stale ? "warehouse.stale" : "warehouse.fresh")}
            </StatusBadge>
          )}
        </div>
        <Button
          size="small"
          variant="secondary"
          disabled={running}
          isLoading={start.isPending}
          onClick={() => start.mutate()}
        >
          <ArrowPath />
          {t(running ? "warehouse.running" : "warehouse.export")}
        </Button>
      </div>
      {running && run && <ExportProgress run={run} />}
      {(run?.state === "failed" || start.error) && (
        <Text
          size="small"
          leading="compact"
          className="text-ui-fg-error"
          role="alert"
        >
          {t("warehouse.failed", {
            error: start.error?.message ?? run?.error ?? t("none"),
            good: published ? format.moment(published.as_of) : t("none"),
          })}
        </Text>
      )}
    </Container>
  )
}
