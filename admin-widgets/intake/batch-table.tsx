import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { IntakeBatchDto } from "../../src/types/intake"
import { useFormat } from "../format/use-format"
import { PagedTable } from "../reports/paged-table"
import { BatchState } from "./batch-state"
import { ResumeImport } from "./resume-import"

type BatchTableProps = {
  batches: IntakeBatchDto[]
  openRejects: (batchId: string) => void
}

const counts = ["created", "updated", "unchanged", "rejected"] as const

export const BatchTable = ({ batches, openRejects }: BatchTableProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  return (
    <PagedTable<IntakeBatchDto>
      label={t("intake.batches")}
      rows={batches}
      rowKey={({ id }) => id}
      columns={[
        {
          name: "begun",
          header: t("intake.begun"),
          cell: ({ created_at }) => format.shortMoment(created_at),
        },
        {
          name: "file",
          header: t("intake.file"),
          cell: ({ file_name, id }) => file_name ?? id,
        },
        {
          name: "channel",
          header: t("intake.channel"),
          cell: ({ channel }) => channel || t("none"),
        },
        {
          name: "state",
          header: t("intake.state"),
          cell: (batch) => <BatchState batch={batch} />,
        },
        ...counts.map((name) => ({
          name,
          header: t(`intakeCount.${name}`),
          isNumber: true,
          cell: (batch: IntakeBatchDto) =>
            format.whole(batch[`orders_${name}`]),
        })),
        {
          name: "actions",
          header: t("intake.actions"),
          cell: (batch) => (
            <div className="flex gap-2">
              {batch.rows_rejected + batch.orders_rejected > 0 && (
                <Button
                  size="small"
                  variant="secondary"
                  onClick={() => openRejects(batch.id)}
                >
                  {t("intake.rejects")}
                </Button>
              )}
              {batch.state === "running" && <ResumeImport batch={batch} />}
            </div>
          ),
        },
      ]}
    />
  )
}
