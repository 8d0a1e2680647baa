import { Container, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { usePickBatch } from "../api/use-pick-batch"
import { Failure } from "../reports/failure"
import { BatchHead } from "./batch-head"
import { BatchRows } from "./batch-rows"

type BatchViewProps = { id: string; leave: () => void }

/** One batch, to be picked with a telephone and a scanner. */
export const BatchView = ({ id, leave }: BatchViewProps) => {
  const { t } = useTranslation("order-cycle")
  const { data, error, isPending, refetch } = usePickBatch(id)
  return (
    <Container className="divide-y p-0">
      {error && !data && <Failure error={error} retry={() => refetch()} />}
      {isPending && <Text className="px-6 py-4">{t("loading")}</Text>}
      {data && (
        <>
          <BatchHead batch={data.batch} leave={leave} />
          <BatchRows batch={data.batch} />
        </>
      )}
    </Container>
  )
}
