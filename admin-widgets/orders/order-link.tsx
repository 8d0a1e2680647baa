import { Link } from "react-router-dom"
import type { QueueRow } from "./queue-row"

/** The order's number, for those who go through the queue by keyboard. */
export const OrderLink = ({ order }: { order: QueueRow }) => (
  <Link
    to={`/orders/${order.id}`}
    className="txt-compact-small-plus text-ui-fg-base"
    onClick={(event) => event.stopPropagation()}
  >
    {order.display_id === null ? order.id : `#${order.display_id}`}
  </Link>
)
