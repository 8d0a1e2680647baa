import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { LineRow } from "../../../src/types/reconciliation/lines"
import { useFormat } from "../../format/use-format"
import { movedMinor } from "./moved-minor"

type LineOptionProps = {
  line: LineRow
  /** How many suggestions it has. */
  suggestions: number
}

/** What a bank or provider says: day, amount, who and what for. */
export const LineOption = ({ line, suggestions }: LineOptionProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { booked_on, currency_code, party, text, reference } = line
  const amount_minor = movedMinor(line).toString()
  return (
    <>
      <div className="flex items-center justify-between gap-x-2">
        <Text size="xsmall" className="text-ui-fg-subtle">
          {[format.day(booked_on), party].filter(Boolean).join(" · ")}
        </Text>
        <Text size="small" weight="plus" className="tabular-nums">
          {format.money({ amount_minor, currency_code })}
        </Text>
      </div>
      <Text size="small" className="break-words">
        {text || reference || t(`lineKind.${line.kind}`)}
      </Text>
      <div className="flex flex-wrap gap-1">
        {line.provisional && (
          <Badge size="2xsmall" color="orange">
            {t("reconciliation.provisional")}
          </Badge>
        )}
        {suggestions > 0 && (
          <Badge size="2xsmall" color="blue">
            {t("reconciliation.suggestions", { count: suggestions })}
          </Badge>
        )}
      </div>
    </>
  )
}
