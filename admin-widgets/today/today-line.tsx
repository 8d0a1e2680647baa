import { TriangleRightMini } from "@medusajs/icons"
import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { TodayLine } from "../../src/types/order-desk"
import { useFormat } from "../format/use-format"
import { holdLink, todayLinks } from "./today-links"

type TodayLineItemProps = { line: TodayLine; asOf: string }

/** One kind of work that waits: how much, for how long, and where to do it. */
export const TodayLineItem = ({ line, asOf }: TodayLineItemProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const href = todayLinks[line.key]
  const title = t(`today.${line.key}`)
  return (
    <li className="flex items-start justify-between gap-4 px-6 py-4">
      <div className="flex flex-col gap-y-2">
        <div className="flex flex-wrap items-center gap-2">
          <Text size="base" weight="plus" leading="compact">
            {href ? (
              <Link
                to={href}
                className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
              >
                {title}
              </Link>
            ) : (
              title
            )}
          </Text>
          {line.oldest_at && (
            <Text size="small" leading="compact" className="text-ui-fg-subtle">
              {t("today.oldest", { age: format.age(line.oldest_at, asOf) })}
            </Text>
          )}
        </div>
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {t(`todayHint.${line.key}`)}
        </Text>
        {(line.breakdown.length > 0 || line.amounts.length > 0) && (
          <div className="flex flex-wrap gap-2">
            {line.breakdown.map(({ key, count }) => (
              <BreakdownBadge
                key={key}
                href={line.key === "on_hold" ? holdLink(key) : null}
                text={t("today.part", {
                  name: t(`part.${key}`, { defaultValue: key }),
                  number: format.whole(count),
                })}
              />
            ))}
            {line.amounts.map((amount) => (
              <Badge key={amount.currency_code} size="2xsmall">
                {format.money(amount)}
              </Badge>
            ))}
          </div>
        )}
      </div>
      <div className="flex items-center gap-x-2">
        <Text size="xlarge" weight="plus" className="tabular-nums">
          {format.whole(line.count)}
        </Text>
        {href && <TriangleRightMini className="text-ui-fg-muted" />}
      </div>
    </li>
  )
}

const BreakdownBadge = ({
  href,
  text,
}: {
  href: string | null
  text: string
}) => {
  const badge = <Badge size="2xsmall">{text}</Badge>
  return href ? <Link to={href}>{badge}</Link> : badge
}
