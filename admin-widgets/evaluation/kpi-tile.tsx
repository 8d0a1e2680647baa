import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { KpiTarget, Report } from "../../src/types/report"
import { useFormat } from "../format/use-format"

type Row = Report["rows"][number]

type KpiTileProps = {
  kpi: string
  row: Row | undefined
  before: Row | undefined
  target: KpiTarget | undefined
}

/** Below this many orders a share is shown, but marked as a small sample. */
const SMALL_SAMPLE = 30

/** One KPI: value, 95 % interval, sample, and the change to the period before. */
export const KpiTile = ({ kpi, row, before, target }: KpiTileProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const isShare = row?.unit === "share"
  const write = (value: unknown) =>
    isShare ? format.share(Number(value)) : format.hours(Number(value))
  const known = typeof row?.value === "number"
  const n = Number(row?.denominator ?? 0)
  return (
    <div className="flex flex-col gap-y-1">
      <dt>
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {t(`value.kpi.${kpi}`)}
        </Text>
      </dt>
      <dd className="flex flex-col gap-y-1">
        <Text size="xlarge" leading="compact" weight="plus">
          {known ? write(row?.value) : t("kpi.unknown")}
        </Text>
        {known && typeof row?.low === "number" && (
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t("kpi.interval", { low: write(row.low), high: write(row.high) })}
          </Text>
        )}
        <Text size="xsmall" className="text-ui-fg-subtle">
          {[
            t("facts.n", { n: format.whole(n) }),
            n < SMALL_SAMPLE ? t("kpi.smallSample") : null,
          ]
            .filter(Boolean)
            .join(" · ")}
        </Text>
        {known && target && (
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t(
              isMet(Number(row?.value), target)
                ? "kpi.target"
                : "kpi.targetMissed",
              {
                value: write(target.value),
              }
            )}
          </Text>
        )}
        {known && typeof before?.value === "number" && (
          <Text size="xsmall" className="text-ui-fg-subtle">
            {isShare
              ? t("kpi.changePoints", {
                  points: format.points(
                    Number(row?.value) - Number(before.value)
                  ),
                })
              : t("kpi.before", { value: write(before.value) })}
          </Text>
        )}
      </dd>
    </div>
  )
}

const isMet = (value: number, { value: target, better }: KpiTarget) =>
  better === "more" ? value >= target : value <= target
