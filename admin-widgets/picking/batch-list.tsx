import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { usePickBatches } from "../api/use-pick-batches"
import { Failure } from "../reports/failure"
import { BatchBuilder } from "./batch-builder"
import { BatchItem } from "./batch-item"

const pageSize = 20

/** All batches, newest first, and how to build another one. */
export const BatchList = ({ open }: { open: (id: string) => void }) => {
  const { t } = useTranslation("order-cycle")
  const [offset, setOffset] = useState(0)
  const { data, error, isPending, refetch } = usePickBatches({
    offset,
    limit: pageSize,
  })
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>{t("picking.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("picking.hint")}
        </Text>
      </div>
      <BatchBuilder open={open} />
      {error && !data && <Failure error={error} retry={() => refetch()} />}
      {isPending && <Text className="px-6 py-4">{t("loading")}</Text>}
      {data?.count === 0 && (
        <div className="px-6 py-4">
          <Text weight="plus">{t("picking.empty")}</Text>
          <Text size="small" className="text-ui-fg-subtle">
            {t("picking.emptyHint")}
          </Text>
        </div>
      )}
      {data && data.count > 0 && (
        <ul>
          {data.batches.map((batch) => (
            <BatchItem key={batch.id} batch={batch} open={open} />
          ))}
        </ul>
      )}
      {data && data.count > pageSize && (
        <div className="flex justify-between px-6 py-4">
          <Button
            variant="secondary"
            disabled={offset === 0}
            onClick={() => setOffset(offset - pageSize)}
          >
            {t("table.previous")}
          </Button>
          <Button
            variant="secondary"
            disabled={offset + pageSize >= data.count}
            onClick={() => setOffset(offset + pageSize)}
          >
            {t("table.next")}
          </Button>
        </div>
      )}
    </Container>
  )
}
