import { CheckCircleSolid } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useToday } from "../api/use-today"
import { useFormat } from "../format/use-format"
import { Failure } from "../reports/failure"
import { Loading } from "../reports/loading"
import { PageHeader } from "../reports/page-header"
import { TodayLineItem } from "./today-line"

/** First thing in the morning: what needs a person, and for how long already. */
export const TodayPage = () => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { data, error, refetch } = useToday()
  const waiting = data?.lines.filter(({ count }) => count > 0) ?? []
  const done = data?.lines.filter(({ count }) => count === 0) ?? []
  return (
    <div className="flex flex-col gap-y-3">
      <PageHeader
        title={t("today.title")}
        hint={
          data
            ? t("facts.asOf", { time: format.moment(data.as_of) })
            : t(error ? "failure.title" : "loading")
        }
      />
      <Container className="p-0">
        {!data &&
          (error ? (
            <Failure error={error} retry={() => refetch()} />
          ) : (
            <Loading height={560} />
          ))}
        {data && waiting.length === 0 && (
          <div className="flex flex-col items-center gap-y-3 p-8 text-center">
            <CheckCircleSolid className="text-ui-tag-green-icon" />
            <Heading level="h2">{t("today.allDone")}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {t("today.allDoneHint")}
            </Text>
          </div>
        )}
        {data && waiting.length > 0 && (
          <ul className="divide-y">
            {waiting.map((line) => (
              <TodayLineItem key={line.key} line={line} asOf={data.as_of} />
            ))}
          </ul>
        )}
      </Container>
      {waiting.length > 0 && done.length > 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6">
          {t("today.nothingWaits", {
            names: done.map(({ key }) => t(`today.${key}`)).join(", "),
          })}
        </Text>
      )}
    </div>
  )
}
