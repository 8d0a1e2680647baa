import { Container } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { useTracker } from "../api/use-tracker"
import { Failure } from "../reports/failure"
import { Loading } from "../reports/loading"
import { ScanList } from "./scan-list"
import { TrackerAlerts } from "./tracker-alerts"
import { TrackerHead } from "./tracker-head"

/** One parcel: where it is, what calls for somebody, and all that was told. */
export const TrackerPage = () => {
  const { id = "" } = useParams()
  const { data, error, refetch } = useTracker(id)
  if (!data) {
    return (
      <Container className="p-0">
        {error ? (
          <Failure error={error} retry={() => refetch()} />
        ) : (
          <Loading height={320} />
        )}
      </Container>
    )
  }
  const { tracker } = data
  return (
    <div className="flex flex-col gap-y-3">
      <TrackerHead tracker={tracker} />
      <TrackerAlerts alerts={tracker.alerts} />
      <ScanList trackerId={tracker.id} />
    </div>
  )
}
