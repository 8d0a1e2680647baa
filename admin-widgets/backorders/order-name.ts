/** An order as people call it. */
export const orderName = ({
  order_id,
  display_id,
}: {
  order_id: string
  display_id: number | null
}) => (display_id === null ? order_id : `#${display_id}`)
