import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import type { ForecastOverrideListResponse } from "../../../src/types/replenishment/overrides"
import { useReplenishment } from "../../api/use-replenishment"
import { useFormat } from "../../format/use-format"
import { useActorName } from "../../reconciliation/use-actor-name"
import { PagedTable } from "../../reports/paged-table"
import { ALL } from "../parts/all"
import { Answered } from "../parts/answered"
import { OverrideForm } from "./override-form"
import { overrideColumns } from "./override-columns"

type OverridesProps = {
  itemId: string
  locations: { id: string; name: string }[]
}

/** What people knew better, and whether they did. */
export const Overrides = ({ itemId, locations }: OverridesProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const actorName = useActorName()
  const [isMaking, setMaking] = useState(false)
  const answer = useReplenishment<ForecastOverrideListResponse>("overrides", {
    inventory_item_id: itemId,
    limit: ALL,
  })
  const columns = useMemo(
    () => overrideColumns(t, format, actorName),
    [t, format, actorName]
  )
  return (
    <Container
      className="divide-y p-0"
      role="region"
      aria-label={t("forecastOverride.title")}
    >
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div className="flex flex-col gap-y-1">
          <Heading level="h2">{t("forecastOverride.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("forecastOverride.hint")}
          </Text>
        </div>
        <Button
          size="small"
          variant="secondary"
          onClick={() => setMaking(!isMaking)}
        >
          {t("forecastOverride.make")}
        </Button>
      </div>
      {isMaking && (
        <OverrideForm
          itemId={itemId}
          locations={locations}
          close={() => setMaking(false)}
        />
      )}
      <Answered answer={answer} height={96}>
        {({ overrides }) =>
          overrides.length > 0 ? (
            <PagedTable
              label={t("forecastOverride.title")}
              rows={overrides}
              columns={columns}
              rowKey={({ id }) => id}
            />
          ) : (
            <Text size="small" className="text-ui-fg-subtle px-6 py-4">
              {t("forecastOverride.empty")}
            </Text>
          )
        }
      </Answered>
    </Container>
  )
}
