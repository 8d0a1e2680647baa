/** Green has arrived, orange needs a look, red is lost, blue is on its way. */
export const trackingColour = (status: string) => {
  if (status === "delivered") {
    return "green"
  }
  if (["lost", "disposed", "returned"].includes(status)) {
    return "red"
  }
  if (
    ["delivery_failed", "on_hold", "return_in_transit", "expired"].includes(
      status
    )
  ) {
    return "orange"
  }
  return status === "pending" || status === "unknown" ? "grey" : "blue"
}
