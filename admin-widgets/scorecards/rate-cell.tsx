import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Rate } from "../../src/types/courier-scorecard"
import { useFormat } from "../format/use-format"

type RateCellProps = {
  rate: Rate
  /** Rare things are counted per thousand. */
  isPerMille?: boolean
  /** Whether the lower end of the Wilson interval stands beside it. */
  hasBound?: boolean
}

/** A share, what it proves at least, and what it rests on. */
export const RateCell = ({
  rate,
  isPerMille = false,
  hasBound = false,
}: RateCellProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const share = (value: number) =>
    isPerMille
      ? t("couriers.perMille", { value: format.number(value * 1000) })
      : format.share(value)
  if (rate.value === null) {
    return <>{t("none")}</>
  }
  return (
    <>
      {share(rate.value)}
      {hasBound && rate.lower !== null && (
        <Text as="span" size="small" className="text-ui-fg-subtle ml-1">
          {t("couriers.atLeast", { value: share(rate.lower) })}
        </Text>
      )}
      <Text size="xsmall" leading="compact" className="text-ui-fg-muted">
        {t("couriers.of", {
          hits: format.whole(rate.count),
          n: format.whole(rate.n),
        })}
      </Text>
    </>
  )
}
