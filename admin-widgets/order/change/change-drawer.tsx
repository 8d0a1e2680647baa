import { Drawer, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import {
  type ChangeKind,
  changeKinds,
  type ChangeRequest,
} from "../../../src/types/change-plan"
import { useChangeableOrder } from "../../api/use-changeable-order"
import { usePreviewChange } from "../../api/use-preview-change"
import { Failure } from "../../reports/failure"
import { Loading } from "../../reports/loading"
import { LabelledSelect } from "../labelled-select"
import { ChangeForm } from "./change-form"
import { ConfirmChange } from "./confirm-change"

type ChangeDrawerProps = {
  orderId: string
  /** Where its units are. */
  locationIds: string[]
  close: () => void
}

/** Changes an order, and shows what that does before it is done. */
export const ChangeDrawer = ({
  orderId,
  locationIds,
  close,
}: ChangeDrawerProps) => {
  const { t } = useTranslation("order-cycle")
  const [kind, setKind] = useState<ChangeKind>("cancel_lines")
  const order = useChangeableOrder(orderId)
  const preview = usePreviewChange(orderId)
  const plan = preview.data?.plan
  const choose = (chosen: ChangeKind) => {
    preview.reset()
    setKind(chosen)
  }
  return (
    <Drawer open onOpenChange={(open) => !open && close()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("orderChange.title")}</Drawer.Title>
          <Drawer.Description>{t("orderChange.hint")}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
          <div className="flex flex-col gap-y-2">
            <LabelledSelect
              label={t("orderChange.kind")}
              value={kind}
              options={changeKinds.map((value) => ({
                value,
                text: t(`orderChange.kinds.${value}`),
              }))}
              change={choose}
            />
          </div>
          {order.data ? (
            <ChangeForm
              key={kind}
              kind={kind}
              order={order.data}
              locationIds={locationIds}
              isPending={preview.isPending}
              change={() => preview.reset()}
              preview={(request: ChangeRequest) => preview.mutate(request)}
            />
          ) : order.error ? (
            <Failure error={order.error} retry={() => order.refetch()} />
          ) : (
            <Loading height={160} />
          )}
          {preview.error && (
            <Text size="small" className="text-ui-fg-error" role="alert">
              {preview.error.message}
            </Text>
          )}
          {plan && preview.variables && (
            <ConfirmChange
              orderId={orderId}
              plan={plan}
              request={preview.variables}
              previewAgain={() => preview.mutate(preview.variables)}
              close={close}
            />
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}
