import { Button, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { IntakeBatchDto } from "../../src/types/intake"
import { rejectsCsvUrl } from "../api/rejects-csv-url"
import { useIntakeRejects } from "../api/use-intake-rejects"
import { Failure } from "../reports/failure"
import { Loading } from "../reports/loading"
import { RejectTable } from "./reject-table"

type BatchRejectsProps = { batch: IntakeBatchDto; close: () => void }

/** What an import refused, and the same as a file to correct. */
export const BatchRejects = ({ batch, close }: BatchRejectsProps) => {
  const { t } = useTranslation("order-cycle")
  const { data, error, refetch } = useIntakeRejects(batch.id)
  return (
    <section aria-label={t("intake.rejects")}>
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Heading level="h3">
          {t("intake.rejectsOf", { file: batch.file_name ?? batch.id })}
        </Heading>
        <div className="flex gap-2">
          <Button size="small" variant="secondary" asChild>
            <a href={rejectsCsvUrl(batch.id)}>{t("view.csv")}</a>
          </Button>
          <Button size="small" variant="secondary" onClick={close}>
            {t("intake.close")}
          </Button>
        </div>
      </div>
      {data ? (
        <RejectTable
          rejects={data.rejects}
          omitted={data.count - data.rejects.length}
        />
      ) : error ? (
        <Failure error={error} retry={() => refetch()} />
      ) : (
        <Loading height={160} />
      )}
    </section>
  )
}
