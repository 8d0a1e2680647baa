import { Button, Container, Heading, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  ItemForecast,
  ItemForecastResponse,
} from "../../../src/types/replenishment/forecasts"
import { useReplenishment } from "../../api/use-replenishment"
import { useFormat } from "../../format/use-format"
import { LabelledInput } from "../../packing-facts/labelled-input"
import { PagedTable } from "../../reports/paged-table"
import { ErrorText } from "../parts/error-text"
import { unitsText } from "../parts/units-text"
import { readShare } from "./read-share"

const rows = ["reorder_point", "order_up_to", "safety_stock"] as const

/** What another chance of not running out would ask for. */
export const WhatIf = ({ forecast }: { forecast: ItemForecast }) => {
  const { t } = useTranslation("order-cycle")
  const [text, setText] = useState("")
  const [service, ask] = useState<number | null>(null)
  const answer = useReplenishment<ItemForecastResponse>(
    `forecasts/${forecast.inventory_item_id}`,
    service === null ? null : { location_id: forecast.location_id, service }
  )
  const read = readShare(text)
  const send = (event: FormEvent) => {
    event.preventDefault()
    ask(read)
  }
  if (!forecast.policy) {
    return null
  }
  return (
    <Container
      className="divide-y p-0"
      role="region"
      aria-label={t("whatIf.title")}
    >
      <div className="flex flex-col gap-y-1 px-6 py-4">
        <Heading level="h2">{t("whatIf.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("whatIf.hint")}
        </Text>
      </div>
      <form
        className="flex flex-wrap items-end gap-3 px-6 py-4"
        onSubmit={send}
      >
        <LabelledInput
          label={t("whatIf.service")}
          value={text}
          change={setText}
        />
        <Button
          size="small"
          type="submit"
          disabled={read === null}
          isLoading={answer.isFetching}
        >
          {t("whatIf.ask")}
        </Button>
        {[0.9, 0.95, 0.98, 0.99].map((share) => (
          <ShareButton
            key={share}
            share={share}
            choose={() => {
              setText(String(share * 100))
              ask(share)
            }}
          />
        ))}
        <ErrorText error={answer.error} />
      </form>
      {service !== null && answer.data && (
        <Compared now={forecast} then={answer.data.forecast} />
      )}
    </Container>
  )
}

type ShareButtonProps = { share: number; choose: () => void }

const ShareButton = ({ share, choose }: ShareButtonProps) => {
  const format = useFormat()
  return (
    <Button size="small" type="button" variant="secondary" onClick={choose}>
      {format.share(share)}
    </Button>
  )
}

type ComparedProps = { now: ItemForecast; then: ItemForecast }

const Compared = ({ now, then }: ComparedProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { policy } = now
  const { what_if: other } = then
  if (!policy || !other) {
    return null
  }
  const value = other.safety_value_minor
  return (
    <div role="status">
      <PagedTable
        label={t("whatIf.title")}
        rows={[...rows]}
        rowKey={(name) => name}
        columns={[
          {
            name: "what",
            header: t("whatIf.what"),
            cell: (name) => t(`itemPolicy.${name}`),
          },
          {
            name: "now",
            header: t("whatIf.now", { share: format.share(policy.service) }),
            isNumber: true,
            cell: (name) => unitsText(policy[name], t, format),
          },
          {
            name: "then",
            header: t("whatIf.then", { share: format.share(other.service) }),
            isNumber: true,
            cell: (name) => unitsText(other[name], t, format),
          },
        ]}
      />
      <Text size="small" className="px-6 py-4">
        {[
          t("whatIf.order", { units: format.whole(other.quantity) }),
          value !== null && then.currency_code
            ? t("whatIf.binds", {
                amount: format.money({
                  amount_minor: value,
                  currency_code: then.currency_code,
                }),
              })
            : t("whatIf.unknownCost"),
        ].join(" ")}
      </Text>
    </div>
  )
}
