import { Badge, Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ListedMatch } from "../../../src/types/reconciliation/matches"
import { useFormat } from "../../format/use-format"
import { movedMinor } from "../workbench/moved-minor"
import { UndoMatch } from "../workbench/undo-match"
import { itemName } from "../item-name"
import { useActorName } from "../use-actor-name"

/** One match: what came, what it pays, who decided by what. */
export const MatchEntry = ({ match }: { match: ListedMatch }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const actorName = useActorName()
  const [isUndoing, undo] = useState(false)
  const { line, items, legs } = match
  const currency_code = line?.currency_code ?? items[0]?.currency_code ?? ""
  const money = (amount_minor: string) =>
    format.money({ amount_minor, currency_code })
  return (
    <li className="flex flex-col gap-y-1 px-4 py-3">
      <div className="flex items-start justify-between gap-x-2">
        <div className="flex flex-col gap-y-1">
          {line && (
            <Text size="small" weight="plus" className="break-words">
              {[
                format.day(line.booked_on),
                money(movedMinor(line).toString()),
                line.text || line.party || line.reference,
              ]
                .filter(Boolean)
                .join(" · ")}
            </Text>
          )}
          {legs.map(({ kind, item_id, allocated_minor }) => {
            const item = items.find(({ id }) => id === item_id)
            const amount = money(allocated_minor)
            return (
              <Text key={`${kind}${item_id}`} size="small">
                {item
                  ? t("reconciliation.pays", {
                      amount,
                      item: itemName(item, t),
                    })
                  : t("matched.part", { amount, kind: t(`legKind.${kind}`) })}
              </Text>
            )
          })}
          <Text size="xsmall" className="text-ui-fg-subtle">
            {[
              t([`matchRule.${match.rule}`, "none"]),
              actorName(match.decided_by),
              format.shortMoment(match.decided_at),
            ].join(" · ")}
          </Text>
        </div>
        {match.state === "confirmed" ? (
          !isUndoing && (
            <Button size="small" variant="secondary" onClick={() => undo(true)}>
              {t("reconciliation.undo")}
            </Button>
          )
        ) : (
          <Badge size="2xsmall">{t(`matchState.${match.state}`)}</Badge>
        )}
      </div>
      {isUndoing && (
        <UndoMatch
          matchId={match.id}
          undone={() => undo(false)}
          close={() => undo(false)}
        />
      )}
    </li>
  )
}
