import { useTranslation } from "react-i18next"
import type { OrderCyclePanel } from "../../src/types/order-desk"
import { CourierChoice } from "../courier-choice/courier-choice"
import { DocumentList } from "./document-list"
import { GrantedRefunds } from "./granted-refunds"
import { HoldItem } from "./hold-item"
import { MoneyLedger } from "./money-ledger"
import { OrderMoney } from "./money/order-money"
import { PanelSection } from "./panel-section"
import { ParcelItem } from "./parcel-item"
import { ShipmentItem } from "./shipment-item"
import { StageLine } from "./stage-line"
import { stageSteps } from "./stage-steps"
import { TakenBy } from "./taken-by"
import { TransferTold } from "./transfer-told"

type CycleSectionsProps = { orderId: string; panel: OrderCyclePanel }

/** From here on no parcel is sent. */
const OVER = ["closed", "canceled", "expired"]

/** The panel's parts; those with nothing to say are left out. */
export const CycleSections = ({ orderId, panel }: CycleSectionsProps) => {
  const { t } = useTranslation("order-cycle")
  const { holds, parcels, shipments, documents, money, review, taken } = panel
  return (
    <>
      <StageLine steps={stageSteps(panel)} />
      {taken && (
        <PanelSection title={t("taken.title")}>
          <TakenBy taken={taken} />
        </PanelSection>
      )}
      {holds.length > 0 && (
        <PanelSection title={t("panel.holds")}>
          <ul className="flex flex-col gap-y-3">
            {holds.map((hold) => (
              <HoldItem key={hold.id} orderId={orderId} hold={hold} />
            ))}
          </ul>
        </PanelSection>
      )}
      {parcels.length + shipments.length > 0 && (
        <PanelSection title={t("panel.parcels")}>
          <ul className="flex flex-col gap-y-3">
            {parcels.map((parcel) => (
              <ParcelItem key={parcel.id} parcel={parcel} />
            ))}
            {shipments.map((tracker) => (
              <ShipmentItem key={tracker.id} tracker={tracker} />
            ))}
          </ul>
        </PanelSection>
      )}
      {review && !OVER.includes(review.stage) && (
        <CourierChoice orderId={orderId} currency={review.currency_code} />
      )}
      {documents.length > 0 && (
        <PanelSection title={t("panel.documents")}>
          <DocumentList documents={documents} />
        </PanelSection>
      )}
      {money.length > 0 && (
        <PanelSection title={t("panel.money")}>
          <MoneyLedger money={money} />
          <OrderMoney orderId={orderId} />
          <TransferTold orderId={orderId} />
          <GrantedRefunds orderId={orderId} />
        </PanelSection>
      )}
    </>
  )
}
