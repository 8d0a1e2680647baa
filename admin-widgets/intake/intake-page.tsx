import { BatchList } from "./batch-list"
import { UploadOrders } from "./upload-orders"

/** Orders from files: look first, import then, and see what came of it. */
export const IntakePage = () => (
  <div className="flex flex-col gap-y-3">
    <UploadOrders />
    <BatchList />
  </div>
)
