import { Alert, Button, Container, Heading, Text } from "@medusajs/ui"
import { useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { AccountRow } from "../../../src/types/reconciliation/accounts"
import { useFormat } from "../../format/use-format"
import { countText } from "../count-text"
import { CurrencySelect } from "./currency-select"
import { ItemOption } from "./item-option"
import { KeyHelp } from "./key-help"
import { LineOption } from "./line-option"
import { RowList } from "./row-list"
import { SearchField } from "./search-field"
import { SidePanel } from "./side-panel"
import { useWorkbench } from "./use-workbench"
import { useWorkbenchKeys } from "./use-workbench-keys"

/** What the bank says at the left, what the shop believes at the right. */
export const Workbench = ({ account }: { account: AccountRow }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const bench = useWorkbench(account)
  const [isHelpOpen, openHelp] = useState(false)
  const itemSearch = useRef<HTMLInputElement>(null)
  const toggleHelp = () => openHelp((isOpen) => !isOpen)
  useWorkbenchKeys(bench, itemSearch, toggleHelp)
  const { collected, lineCursor, itemCursor, searched, decisions } = bench
  const searchIn = (list: "lines" | "items") => (text: string) =>
    bench.search({ ...searched, [list]: text })
  return (
    <div className="flex flex-col gap-y-3">
      {decisions.error && (
        <Alert variant="error" role="alert">
          {decisions.error.message}
        </Alert>
      )}
      {isHelpOpen && (
        <Container className="p-0">
          <KeyHelp />
        </Container>
      )}
      {bench.currencies.length > 1 && (
        <CurrencySelect
          currencies={bench.currencies}
          currency={bench.currency_code}
          choose={bench.chooseCurrency}
        />
      )}
      <div className="grid grid-cols-1 items-start gap-3 md:grid-cols-3">
        <Container className="divide-y p-0">
          <div className="flex flex-col gap-y-2 px-4 py-3">
            <div className="flex items-center justify-between">
              <Heading level="h2">{t("reconciliation.lines")}</Heading>
              {bench.first && (
                <Text size="xsmall" className="text-ui-fg-subtle">
                  {t("reconciliation.lineCount", {
                    total: countText(bench.first, format),
                  })}
                </Text>
              )}
            </div>
            <SearchField
              label={t("reconciliation.searchLines")}
              search={searchIn("lines")}
            />
          </div>
          <RowList
            label={t("reconciliation.lines")}
            list={bench.lines}
            currentId={bench.line?.id}
            isActive={bench.pane === "lines"}
            collected={new Set(collected.lines.map(({ id }) => id))}
            choose={({ id }) => {
              bench.setPane("lines")
              lineCursor.choose(id)
            }}
            collect={collected.toggleLine}
            empty={t(
              searched.lines ? "reconciliation.noHit" : "reconciliation.noLine"
            )}
          >
            {(line) => (
              <LineOption
                line={line}
                suggestions={bench.suggestionsOf(line.id).length}
              />
            )}
          </RowList>
        </Container>
        <SidePanel bench={bench} currency={bench.currency_code} />
        <Container className="divide-y p-0">
          <div className="flex flex-col gap-y-2 px-4 py-3">
            <Heading level="h2">{t("reconciliation.items")}</Heading>
            <SearchField
              ref={itemSearch}
              label={t("reconciliation.searchItems")}
              search={searchIn("items")}
            />
          </div>
          <RowList
            label={t("reconciliation.items")}
            list={bench.items}
            currentId={itemCursor.row?.id}
            isActive={bench.pane === "items"}
            collected={new Set(collected.items.map(({ item }) => item.id))}
            choose={(item) => {
              bench.setPane("items")
              itemCursor.choose(item.id)
            }}
            collect={collected.toggleItem}
            collectsOnClick
            empty={t(
              searched.items ? "reconciliation.noHit" : "reconciliation.noItem"
            )}
          >
            {(item) => <ItemOption item={item} />}
          </RowList>
        </Container>
      </div>
      <Container className="p-0">
        <Button
          size="small"
          variant="transparent"
          aria-expanded={isHelpOpen}
          onClick={toggleHelp}
        >
          {t("reconciliation.keys")}
        </Button>
      </Container>
    </div>
  )
}
