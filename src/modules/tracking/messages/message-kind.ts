/** What a customer is told of a parcel (design §6). */
export type MessageKind =
  | "out_for_delivery"
  | "ready_for_pickup"
  | "delivery_failed"
  | "delivered"
  | "delayed"
  | "promise_moved"
  | "return_in_transit"
