import { Badge, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useToday } from "../api/use-today"
import { useFormat } from "../format/use-format"
import { todayLinks } from "./today-links"

/** What waits today, in one line above core's list of orders. */
export const TodayStrip = () => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { data, error } = useToday()
  const waiting = data?.lines.filter(({ count }) => count > 0) ?? []
  return (
    <Container className="flex flex-wrap items-center gap-3 px-6 py-3">
      <Heading level="h2">
        <Link to="/order-cycle">{t("strip.title")}</Link>
      </Heading>
      {waiting.map(({ key, count }) => {
        const badge = (
          <Badge size="small">
            {t("strip.line", {
              name: t(`today.${key}`),
              number: format.whole(count),
            })}
          </Badge>
        )
        const href = todayLinks[key]
        return href ? (
          <Link key={key} to={href}>
            {badge}
          </Link>
        ) : (
          <span key={key}>{badge}</span>
        )
      })}
      {waiting.length === 0 && (
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {error ? error.message : t(data ? "strip.nothing" : "loading")}
        </Text>
      )}
    </Container>
  )
}
