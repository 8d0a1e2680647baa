import { ChartBar } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useWarehouse } from "../api/use-warehouse"
import { Failure } from "./failure"
import { Loading } from "./loading"
import { WarehouseBar } from "./warehouse-bar"

/** Shows reports once there is a snapshot; before that, the way to the first. */
export const WarehouseGate = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation("order-cycle")
  const { data, error, refetch } = useWarehouse()
  if (!data) {
    return (
      <Container className="p-0">
        {error ? (
          <Failure error={error} retry={() => refetch()} />
        ) : (
          <Loading height={28} />
        )}
      </Container>
    )
  }
  return (
    <>
      <WarehouseBar warehouse={data.warehouse} />
      {data.warehouse.published ? (
        children
      ) : (
        <Container className="flex flex-col items-center gap-y-3 p-8 text-center">
          <ChartBar className="text-ui-fg-subtle" />
          <Heading level="h2">{t("warehouse.emptyTitle")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("warehouse.emptyHint")}
          </Text>
        </Container>
      )}
    </>
  )
}
