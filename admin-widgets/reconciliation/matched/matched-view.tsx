import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AccountRow } from "../../../src/types/reconciliation/accounts"
import { useMatches } from "../../api/use-matches"
import { useFormat } from "../../format/use-format"
import { LabelledSelect } from "../../order/labelled-select"
import { Failure } from "../../reports/failure"
import { Loading } from "../../reports/loading"
import { countText } from "../count-text"
import { SearchField } from "../workbench/search-field"
import { toOpenRows } from "../workbench/to-open-rows"
import { MatchEntry } from "./match-entry"

/** What is shown, by the states that the server knows. */
const choices = {
  standing: "confirmed,locked",
  undone: "undone",
  rejected: "rejected",
}

type Choice = keyof typeof choices

/** What was decided of an account, latest first; what stands can be undone. */
export const MatchedView = ({ account }: { account: AccountRow }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [choice, choose] = useState<Choice>("standing")
  const [searched, search] = useState("")
  const answer = useMatches({
    account_id: account.id,
    currency_code: account.currency_code,
    state: choices[choice],
    q: searched || undefined,
  })
  const list = toOpenRows(answer, (page) => page.matches)
  const first = answer.data?.pages[0]
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col gap-y-2 px-4 py-3">
        <div className="flex items-center justify-between gap-x-2">
          <Heading level="h2">{t("matched.title")}</Heading>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {first && countText(first, format)}
          </Text>
        </div>
        <div className="grid grid-cols-1 gap-3 md:grid-cols-3">
          <SearchField label={t("matched.search")} search={search} />
          <LabelledSelect
            label={t("matched.show")}
            isHidden
            value={choice}
            options={(Object.keys(choices) as Choice[]).map((value) => ({
              value,
              text: t(`matched.${value}`),
            }))}
            change={choose}
          />
        </div>
      </div>
      {list.error &&
        (list.rows ? (
          <Text
            size="xsmall"
            className="text-ui-fg-error px-4 py-2"
            role="status"
          >
            {t("reconciliation.stale", { error: list.error.message })}
          </Text>
        ) : (
          <Failure error={list.error} retry={list.refetch} />
        ))}
      {!list.rows && !list.error && <Loading height={320} />}
      {list.rows?.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-4 py-6">
          {t(searched ? "reconciliation.noHit" : "matched.empty")}
        </Text>
      )}
      <ul aria-label={t("matched.title")} className="divide-y">
        {list.rows?.map((match) => (
          <MatchEntry key={match.id} match={match} />
        ))}
      </ul>
      {list.hasMore && (
        <div className="px-4 py-2">
          <Button
            size="small"
            variant="transparent"
            isLoading={list.isLoadingMore}
            onClick={list.loadMore}
          >
            {t("reconciliation.more")}
          </Button>
        </div>
      )}
    </Container>
  )
}
