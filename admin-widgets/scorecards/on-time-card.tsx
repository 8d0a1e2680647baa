import { ChartBar, ListBullet } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { CourierScorecardsResponse } from "../../src/types/courier-scorecard"
import { PagedTable } from "../reports/paged-table"
import { OnTimePicture } from "./on-time-picture"
import { onTimeColumns } from "./on-time-columns"
import { RecordCard } from "./record-card"
import { subjectKey } from "./subject-key"

/** Punctuality at a glance, as bars or as a table. */
export const OnTimeCard = ({
  answer,
}: {
  answer: CourierScorecardsResponse
}) => {
  const { t } = useTranslation("order-cycle")
  const [asTable, setAsTable] = useState(false)
  return (
    <RecordCard
      words="couriers.onTime"
      answer={answer}
      action={
        <Button
          size="small"
          variant="secondary"
          aria-pressed={asTable}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? <ChartBar /> : <ListBullet />}
          {t(asTable ? "view.chart" : "view.table")}
        </Button>
      }
    >
      {asTable ? (
        <PagedTable
          label={t("couriers.onTime.title")}
          rows={answer.courier_scorecards}
          columns={onTimeColumns(answer, t)}
          rowKey={subjectKey}
        />
      ) : (
        <div className="px-6 py-4">
          <OnTimePicture answer={answer} height={280} />
        </div>
      )}
    </RecordCard>
  )
}
