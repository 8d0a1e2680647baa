import { Alert, Button, Container, Heading, Text } from "@medusajs/ui"
import { type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import type {
  CountLineRow,
  StockCountResponse,
} from "../../../src/types/replenishment/stock-counts"
import { useFormat } from "../../format/use-format"
import { LabelledInput } from "../../packing-facts/labelled-input"
import { PagedTable } from "../../reports/paged-table"
import { ScanField } from "../../station/scan-field"
import { ErrorText } from "../parts/error-text"
import { itemLabel } from "../parts/item-label"
import { useCounting } from "./use-counting"

/** Counts what is there, without a word of what should be. */
export const BlindSheet = ({ count }: StockCountResponse) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const counting = useCounting(count)
  const { current, unknown } = counting
  const send = (event: FormEvent) => {
    event.preventDefault()
    counting.done()
  }
  return (
    <>
      <Container className="flex flex-col gap-y-3 px-6 py-4">
        <ScanField scan={counting.scan} hint={t("count.scanHint")} />
        {unknown && (
          <Alert variant="error" role="alert">
            {t("count.unknownCode", { code: unknown })}
          </Alert>
        )}
        {current && (
          <form
            className="flex flex-wrap items-end gap-3"
            aria-label={itemLabel(current.line)}
            onSubmit={send}
          >
            <Heading level="h2" className="w-full">
              {itemLabel(current.line)}
            </Heading>
            <LabelledInput
              label={t("count.units")}
              value={current.units}
              change={counting.type}
            />
            <Button
              type="submit"
              isLoading={counting.isPending}
              disabled={!counting.isSound}
            >
              {t("count.save")}
            </Button>
          </form>
        )}
        <ErrorText error={counting.error} />
        <Text size="small" className="text-ui-fg-subtle">
          {t("count.blindHint")}
        </Text>
      </Container>
      <Container className="p-0">
        <PagedTable<CountLineRow>
          label={t("count.sheet")}
          rows={count.count_lines}
          rowKey={({ id }) => id}
          pageSize={50}
          columns={[
            {
              name: "item",
              header: t("reorder.item"),
              cell: (line) => (
                <button
                  type="button"
                  className="txt-compact-small-plus text-left"
                  onClick={() => counting.open(line, line.counted ?? "")}
                >
                  {itemLabel(line)}
                </button>
              ),
            },
            {
              name: "sku",
              header: t("count.sku"),
              cell: ({ sku }) => sku ?? t("none"),
            },
            { name: "abc", header: t("count.class"), cell: ({ abc }) => abc },
            {
              name: "last",
              header: t("count.last"),
              cell: ({ last_counted_at: at }) =>
                at ? format.shortMoment(at) : t("count.never"),
            },
            {
              name: "counted",
              header: t("count.counted"),
              isNumber: true,
              cell: ({ counted }) =>
                counted === null ? t("none") : format.number(Number(counted)),
            },
          ]}
        />
      </Container>
    </>
  )
}
