import { Button, Container, Text } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import {
  type StockField,
  stockFields,
  type StockLedgerResponse,
} from "../../../src/types/replenishment/stock-ledger"
import { useReplenishment } from "../../api/use-replenishment"
import { useFormat } from "../../format/use-format"
import { LabelledSelect } from "../../order/labelled-select"
import { ALL } from "../parts/all"
import { Answered } from "../parts/answered"
import { FactsText } from "../parts/facts-text"
import { TwinCard } from "../parts/twin-card"
import { AdjustStock } from "./adjust-stock"
import { ledgerColumns } from "./ledger-columns"
import { ledgerSentence } from "./ledger-sentence"

type LedgerProps = { itemId: string; locationId: string; sku: string | null }

/** Every change of an item's stock, with the running balance and why. */
export const Ledger = ({ itemId, locationId, sku }: LedgerProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [field, setField] = useState<StockField>("stocked")
  const [isAdjusting, setAdjusting] = useState(false)
  const answer = useReplenishment<StockLedgerResponse>("ledger", {
    inventory_item_id: itemId,
    location_id: locationId,
    field,
    limit: ALL,
  })
  const columns = useMemo(() => ledgerColumns(t, format), [t, format])
  return (
    <div className="flex flex-col gap-y-3">
      <Answered answer={answer} height={240}>
        {({ entries, sentences, count }) => {
          const sentence = sentences.find(
            (one) => one.location_id === locationId && one.field === field
          )
          return (
            <TwinCard
              title={t("ledger.title")}
              fileName={`ledger-${sku ?? itemId}-${field}.csv`}
              facts={
                <>
                  {sentence && (
                    <Text size="small" weight="plus">
                      {ledgerSentence(sentence, t, format)}
                    </Text>
                  )}
                  <FactsText
                    facts={[
                      t(`stockField.${field}`),
                      t("ledger.shown", {
                        shown: format.whole(entries.length),
                        all: format.whole(count),
                      }),
                    ]}
                  />
                </>
              }
              columns={columns}
              rows={entries}
              empty={t("ledger.empty")}
            />
          )
        }}
      </Answered>
      <Container className="flex flex-wrap items-end gap-3 px-6 py-4">
        <div className="flex flex-col gap-y-1">
          <LabelledSelect
            label={t("ledger.field")}
            value={field}
            options={stockFields.map((value) => ({
              value,
              text: t(`stockField.${value}`),
            }))}
            change={setField}
          />
        </div>
        <Button
          size="small"
          variant="secondary"
          onClick={() => setAdjusting(true)}
        >
          {t("ledger.adjust")}
        </Button>
      </Container>
      {isAdjusting && (
        <AdjustStock
          itemId={itemId}
          locationId={locationId}
          close={() => setAdjusting(false)}
        />
      )}
    </div>
  )
}
