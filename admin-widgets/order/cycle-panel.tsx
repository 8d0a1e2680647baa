import { ArrowPath } from "@medusajs/icons"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useOrderAction } from "../api/use-order-action"
import { useOrderCyclePanel } from "../api/use-order-cycle-panel"
import { useSentence } from "../format/use-sentence"
import { StageBadge } from "../orders/stage-badge"
import { Failure } from "../reports/failure"
import { Loading } from "../reports/loading"
import { CycleSections } from "./cycle-sections"

/** An order's way through the desk, on its page: where it is, and why. */
export const CyclePanel = ({ orderId }: { orderId: string }) => {
  const { t } = useTranslation("order-cycle")
  const say = useSentence()
  const { data, error, refetch } = useOrderCyclePanel(orderId)
  const verify = useOrderAction<object>(`orders/${orderId}/verify`)
  const review = data?.review
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div className="flex flex-col gap-y-1">
          <div className="flex flex-wrap items-center gap-2">
            <Heading level="h2">{t("panel.title")}</Heading>
            {review && <StageBadge stage={review.stage} />}
          </div>
          <Text size="small" className="text-ui-fg-subtle">
            {review ? say(review.sentence) : t("panel.noReview")}
          </Text>
          {verify.error && (
            <Text size="small" className="text-ui-fg-error" role="alert">
              {verify.error.message}
            </Text>
          )}
        </div>
        <Button
          size="small"
          variant="secondary"
          isLoading={verify.isPending}
          onClick={() => verify.mutate({})}
        >
          <ArrowPath />
          {t("panel.verify")}
        </Button>
      </div>
      {data ? (
        <CycleSections panel={data} />
      ) : error ? (
        <Failure error={error} retry={() => refetch()} />
      ) : (
        <Loading height={240} />
      )}
    </Container>
  )
}
