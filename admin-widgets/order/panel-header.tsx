import { ArrowPath } from "@medusajs/icons"
import { Button, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { OrderDeskRow } from "../../src/types/order-desk"
import { useOrderAction } from "../api/use-order-action"
import { useSentence } from "../format/use-sentence"
import { StageBadge } from "../orders/stage-badge"
import { ChangeDrawer } from "./change/change-drawer"
import { PlaceHold } from "./place-hold"

type PanelHeaderProps = { orderId: string; review?: OrderDeskRow | null }

/** From here on nothing can be held or changed. */
const OVER = ["closed", "canceled", "expired"]

/** Where an order stands and why, and what a person may do about it. */
export const PanelHeader = ({ orderId, review }: PanelHeaderProps) => {
  const { t } = useTranslation("order-cycle")
  const say = useSentence()
  const verify = useOrderAction<object>(`orders/${orderId}/verify`)
  const [isHolding, setHolding] = useState(false)
  const [isChanging, setChanging] = useState(false)
  const isOpen = review && !OVER.includes(review.stage)
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
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
        <div className="flex items-center gap-2">
          {isOpen && (
            <Button
              size="small"
              variant="secondary"
              onClick={() => setChanging(true)}
            >
              {t("orderChange.action")}
            </Button>
          )}
          {isOpen && !isHolding && (
            <Button
              size="small"
              variant="secondary"
              onClick={() => setHolding(true)}
            >
              {t("placeHold.action")}
            </Button>
          )}
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
      </div>
      {isHolding && (
        <PlaceHold orderId={orderId} close={() => setHolding(false)} />
      )}
      {isChanging && review && (
        <ChangeDrawer
          orderId={orderId}
          locationIds={review.location_ids}
          close={() => setChanging(false)}
        />
      )}
    </div>
  )
}
