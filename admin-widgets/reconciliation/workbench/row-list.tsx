import { Button, clx, Text } from "@medusajs/ui"
import { type ReactNode, useEffect } from "react"
import { useTranslation } from "react-i18next"
import { Failure } from "../../reports/failure"
import { Loading } from "../../reports/loading"
import type { OpenRows } from "./open-rows"

type RowListProps<Row> = {
  /** Names the list to those who hear it. */
  label: string
  list: OpenRows<Row>
  /** The row that the keys act on. */
  currentId: string | undefined
  isActive: boolean
  collected: ReadonlySet<string>
  choose: (row: Row) => void
  collect: (row: Row) => void
  /** Without a key that is held down as well. */
  collectsOnClick?: boolean
  /** Said when there is none. */
  empty: string
  children: (row: Row) => ReactNode
}

/** Rows for the keyboard: one is current, several may be collected. */
export const RowList = <Row extends { id: string }>({
  label,
  list,
  currentId,
  isActive,
  collected,
  choose,
  collect,
  collectsOnClick = false,
  empty,
  children,
}: RowListProps<Row>) => {
  const { t } = useTranslation("order-cycle")
  useEffect(() => {
    if (currentId) {
      document
        .getElementById(`row-${currentId}`)
        // jsdom cannot scroll.
        ?.scrollIntoView?.({ block: "nearest" })
    }
  }, [currentId])
  if (!list.rows) {
    return list.error ? (
      <Failure error={list.error} retry={list.refetch} />
    ) : (
      <Loading height={320} />
    )
  }
  return (
    <>
      {list.error && (
        <Text
          size="xsmall"
          className="text-ui-fg-error px-4 py-2"
          role="status"
        >
          {t("reconciliation.stale", { error: list.error.message })}
        </Text>
      )}
      {list.rows.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-4 py-6">
          {empty}
        </Text>
      )}
      <div
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-multiselectable
        aria-activedescendant={currentId && `row-${currentId}`}
        className="max-h-[557px] overflow-y-auto outline-none"
      >
        {list.rows.map((row) => (
          <div
            key={row.id}
            id={`row-${row.id}`}
            role="option"
            aria-selected={collected.has(row.id)}
            aria-current={row.id === currentId}
            className={clx(
              "flex cursor-pointer flex-col gap-y-0.5 border-l-4 border-transparent px-4 py-2",
              row.id === currentId && "bg-ui-bg-base-hover",
              row.id === currentId &&
                isActive &&
                "border-ui-border-interactive",
              collected.has(row.id) && "bg-ui-bg-highlight"
            )}
            onClick={({ shiftKey, ctrlKey, metaKey }) => {
              choose(row)
              if (collectsOnClick || shiftKey || ctrlKey || metaKey) {
                collect(row)
              }
            }}
          >
            {children(row)}
          </div>
        ))}
      </div>
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
    </>
  )
}
