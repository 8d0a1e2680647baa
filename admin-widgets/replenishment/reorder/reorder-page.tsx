import { Container } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { useStockLocations } from "../../api/use-stock-locations"
import { dayIn } from "../../format/day-in"
import { useFormat } from "../../format/use-format"
import { ListCard } from "../../lists/list-card"
import { ReasonForm } from "../../order/reason-form"
import { ErrorText } from "../parts/error-text"
import { itemPath } from "../parts/item-path"
import { useSuppliers } from "../parts/use-suppliers"
import { AcceptAnswer } from "./accept-answer"
import { QuantitiesContext } from "./quantities"
import { reorderColumns } from "./reorder-columns"
import { reorderFilterChoices } from "./reorder-filter-choices"
import { ReorderHead } from "./reorder-head"
import { useDecisions } from "./use-decisions"
import { useReorder } from "./use-reorder"

/** For the buyer, each morning: what to order, how many, why and by when. */
export const ReorderPage = () => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const go = useNavigate()
  const answer = useReorder()
  const suppliers = useSuppliers()
  const places = useStockLocations().data?.stock_locations
  const decisions = useDecisions()
  const { accept, dismiss, ids, isWrong, typed, type } = decisions
  const columns = useMemo(
    () =>
      reorderColumns(t, format, dayIn(format.zone, new Date()), (row) =>
        go(itemPath(row.inventory_item_id, row.location_id))
      ),
    [t, format, go]
  )
  const filters = useMemo(
    () => reorderFilterChoices(t, suppliers ?? [], places ?? []),
    [t, suppliers, places]
  )
  const quantities = useMemo(() => ({ typed, type }), [typed, type])
  return (
    <div className="flex flex-col gap-y-3">
      <ReorderHead list={answer.data} />
      <AcceptAnswer answer={accept.data} error={accept.error} />
      {dismiss.isOpen && (
        <Container className="px-6 py-4">
          <ReasonForm
            label={t("reorder.dismissWhy", { count: ids.length })}
            shortest={5}
            action={t("reorder.dismiss")}
            error={dismiss.error}
            isPending={dismiss.isPending}
            submit={dismiss.send}
            close={dismiss.close}
          />
        </Container>
      )}
      {isWrong && <ErrorText error={new Error(t("reorder.wrongQuantity"))} />}
      <QuantitiesContext.Provider value={quantities}>
        <ListCard
          words="reorder"
          answer={answer}
          rows={answer.data?.suggestions}
          columns={columns}
          filters={filters}
          getRowId={({ id }) => id}
          rowCount={answer.data?.count}
          rowSelection={{
            state: decisions.selected,
            onRowSelectionChange: decisions.select,
            enableRowSelection: ({ original }) => original.state === "open",
          }}
          commands={[
            {
              label: t("reorder.accept"),
              shortcut: "a",
              action: () => (isWrong ? undefined : accept.send()),
            },
            {
              label: t("reorder.dismiss"),
              shortcut: "d",
              action: dismiss.open,
            },
          ]}
        />
      </QuantitiesContext.Provider>
    </div>
  )
}
