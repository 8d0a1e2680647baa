import { Link } from "react-router-dom"

type OrderLinkProps = { order: { id: string; display_id: number | null } }

/** The order's number, for those who go through the queue by keyboard. */
export const OrderLink = ({ order }: OrderLinkProps) => (
  <Link
    to={`/orders/${order.id}`}
    className="txt-compact-small-plus text-ui-fg-base"
    onClick={(event) => event.stopPropagation()}
  >
    {order.display_id === null ? order.id : `#${order.display_id}`}
  </Link>
)
