import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ChangeKind, ChangeRequest } from "../../../src/types/change-plan"
import type { ChangeableOrder } from "../../api/use-changeable-order"
import { AddressForm } from "./address-form"
import { CancelUnitsForm } from "./cancel-units-form"
import { RelocateForm } from "./relocate-form"

type ChangeFormProps = {
  kind: ChangeKind
  order: ChangeableOrder
  locationIds: string[]
  isPending: boolean
  /** What was previewed is no longer what is asked. */
  change: () => void
  preview: (request: ChangeRequest) => void
}

/** What is asked of an order, by the kind of change. */
export const ChangeForm = ({
  kind,
  order,
  locationIds,
  ...asking
}: ChangeFormProps) => {
  const { t } = useTranslation("order-cycle")
  switch (kind) {
    case "cancel_lines":
      return <CancelUnitsForm items={order.items} {...asking} />
    case "address":
      return <AddressForm address={order.shipping_address} {...asking} />
    case "relocate":
      return (
        <RelocateForm
          items={order.items}
          locationIds={locationIds}
          {...asking}
        />
      )
    case "cancel":
      return (
        <div>
          <Button
            size="small"
            variant="secondary"
            isLoading={asking.isPending}
            onClick={() => asking.preview({ kind: "cancel" })}
          >
            {t("orderChange.preview")}
          </Button>
        </div>
      )
  }
}
