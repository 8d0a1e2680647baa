import { Button } from "@medusajs/ui"
import { type ComponentType, useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { replenishmentUrl } from "../../api/replenishment-url"
import { CsvLink } from "../parts/csv-link"
import { orderPath } from "../parts/order-path"
import { CancelOrder } from "./cancel-order"
import { EditOrder } from "./edit-order"
import { SendOrder } from "./send-order"
import type { WholeOrder } from "./whole-order"

const forms: Record<
  "edit" | "send" | "cancel",
  ComponentType<{ order: WholeOrder; close: () => void }>
> = { edit: EditOrder, send: SendOrder, cancel: CancelOrder }

const actionsOf: Record<WholeOrder["state"], (keyof typeof forms)[]> = {
  draft: ["send", "edit", "cancel"],
  sent: ["cancel"],
  partly_received: ["cancel"],
  received: [],
  canceled: [],
}

/** What can be done with an order as it stands. */
export const OrderActions = ({ order }: { order: WholeOrder }) => {
  const { t } = useTranslation("order-cycle")
  const [chosen, choose] = useState<keyof typeof forms | null>(null)
  const Form = chosen && forms[chosen]
  const mayArrive = ["sent", "partly_received"].includes(order.state)
  return (
    <div className="flex flex-col gap-y-3">
      <div className="flex flex-wrap items-center gap-2">
        {mayArrive && (
          <Button size="small" asChild>
            <Link to={`${orderPath(order.id)}/receive`}>
              {t("purchaseAction.receive")}
            </Link>
          </Button>
        )}
        {actionsOf[order.state].map((action) => (
          <Button
            key={action}
            size="small"
            variant={action === "send" ? "primary" : "secondary"}
            onClick={() => choose(chosen === action ? null : action)}
          >
            {t(`purchaseAction.${action}`)}
          </Button>
        ))}
        <Button size="small" variant="secondary" asChild>
          <a
            href={replenishmentUrl(`purchase-orders/${order.id}/pdf`)}
            target="_blank"
            rel="noreferrer"
          >
            {t("purchaseAction.pdf")}
          </a>
        </Button>
        <CsvLink
          href={replenishmentUrl(`purchase-orders/${order.id}/csv`)}
          fileName={`${order.number}.csv`}
        />
      </div>
      {Form && <Form order={order} close={() => choose(null)} />}
    </div>
  )
}
