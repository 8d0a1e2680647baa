import { Container, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { SplitForm } from "./split-form"
import { SuggestionList } from "./suggestion-list"
import { TrayPanel } from "./tray-panel"
import { UndoMatch } from "./undo-match"
import type { Workbench } from "./use-workbench"
import { confirmTray } from "./use-workbench-keys"

type SidePanelProps = { bench: Workbench; currency: string }

/** Between both lists: what is collected, or what the rules suggest. */
export const SidePanel = ({ bench, currency }: SidePanelProps) => {
  const { t } = useTranslation("order-cycle")
  const { line, collected, tray, plan, panel, decisions } = bench
  const hide = () => bench.show(null)
  const [match] = plan.matches
  return (
    <Container className="divide-y p-0">
      {panel === "undo" && decisions.lastMatchId && (
        <UndoMatch
          matchId={decisions.lastMatchId}
          undone={() => {
            decisions.forgetLast()
            hide()
          }}
          close={hide}
        />
      )}
      {panel === "split" && match && collected.items.length > 0 && (
        <SplitForm
          key={match.line_id}
          items={collected.items}
          proposed={
            new Map(
              match.items.map((part) => [
                part.item_id,
                BigInt(part.allocated_minor),
              ])
            )
          }
          currency={currency}
          split={(wanted) => {
            collected.split(wanted)
            hide()
          }}
          close={hide}
        />
      )}
      {bench.isCollecting && (
        <TrayPanel
          tray={tray}
          plan={plan}
          currency={currency}
          isAgreed={bench.isAgreed}
          isReady={bench.isReady}
          isPending={decisions.isPending}
          agree={(isAgreed) =>
            collected.agree(isAgreed ? plan.difference_minor : null)
          }
          confirm={() => confirmTray(bench)}
          split={() => bench.show("split")}
          clear={collected.clear}
        />
      )}
      {line ? (
        <SuggestionList
          line={line}
          suggestions={bench.suggestionsOf(line.id)}
          isPending={decisions.isPending}
          confirm={(suggestion) => {
            bench.lineCursor.hold()
            decisions.confirmSuggestion(suggestion)
          }}
          reject={decisions.reject}
        />
      ) : (
        <Text size="small" className="text-ui-fg-subtle px-4 py-6">
          {t("reconciliation.nothingChosen")}
        </Text>
      )}
    </Container>
  )
}
