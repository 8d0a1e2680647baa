import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { CourierScorecardsResponse } from "../../src/types/courier-scorecard"
import { RecordFacts } from "./record-facts"

type RecordCardProps = {
  /** Where its `title` and `hint` stand. */
  words: string
  answer: CourierScorecardsResponse
  action?: ReactNode
  children: ReactNode
}

/** A view of the records, with what its figures rest on. */
export const RecordCard = ({
  words,
  answer,
  action,
  children,
}: RecordCardProps) => {
  const { t } = useTranslation("order-cycle")
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
        <div className="flex flex-col gap-y-1">
          <Heading level="h2">{t(`${words}.title`)}</Heading>
          <Text size="small" leading="compact" className="text-ui-fg-subtle">
            {t(`${words}.hint`)}
          </Text>
          <RecordFacts answer={answer} />
        </div>
        {action}
      </div>
      {children}
    </Container>
  )
}
