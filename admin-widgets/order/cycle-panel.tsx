import { Container } from "@medusajs/ui"
import { useOrderCyclePanel } from "../api/use-order-cycle-panel"
import { Failure } from "../reports/failure"
import { Loading } from "../reports/loading"
import { CycleSections } from "./cycle-sections"
import { PanelHeader } from "./panel-header"

/** An order's way through the desk, on its page: where it is, and why. */
export const CyclePanel = ({ orderId }: { orderId: string }) => {
  const { data, error, refetch } = useOrderCyclePanel(orderId)
  return (
    <Container className="divide-y p-0">
      <PanelHeader orderId={orderId} review={data?.review} />
      {data ? (
        <CycleSections orderId={orderId} panel={data} />
      ) : error ? (
        <Failure error={error} retry={() => refetch()} />
      ) : (
        <Loading height={240} />
      )}
    </Container>
  )
}
