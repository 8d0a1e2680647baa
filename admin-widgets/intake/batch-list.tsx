import { Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useIntakeBatches } from "../api/use-intake-batches"
import { Failure } from "../reports/failure"
import { Loading } from "../reports/loading"
import { BatchRejects } from "./batch-rejects"
import { BatchTable } from "./batch-table"

const SHOWN = 50

/** Imports, newest first, with what came of each. */
export const BatchList = () => {
  const { t } = useTranslation("order-cycle")
  const { data, error, refetch } = useIntakeBatches(SHOWN)
  const [openId, setOpenId] = useState<string | null>(null)
  const open = data?.batches.find(({ id }) => id === openId)
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("intake.batches")}</Heading>
      </div>
      {!data &&
        (error ? (
          <Failure error={error} retry={() => refetch()} />
        ) : (
          <Loading height={240} />
        ))}
      {data && data.batches.length === 0 && (
        <div className="flex flex-col gap-y-1 px-6 py-4">
          <Text size="small" weight="plus">
            {t("intake.empty")}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {t("intake.emptyHint")}
          </Text>
        </div>
      )}
      {data && data.batches.length > 0 && (
        <BatchTable batches={data.batches} openRejects={setOpenId} />
      )}
      {open && <BatchRejects batch={open} close={() => setOpenId(null)} />}
    </Container>
  )
}
