/** Code of the event that we write ourselves when a tracker is made. */
export const LABEL_CREATED = "order-cycle:label-created"
