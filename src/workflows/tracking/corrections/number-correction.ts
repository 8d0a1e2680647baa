/** Core's label, as its module reads it. */
export type CoreLabel = {
  id: string
  tracking_number: string
  tracking_url: string
  label_url: string
}

/** Core's fulfilment, as far as the number of a label is concerned. */
export type LabelledShipment = {
  id: string
  canceled_at: string | Date | null
  labels: CoreLabel[]
}

/** What a correction of a parcel's number writes. */
export type NumberCorrectionPlan = {
  fulfillment_id: string
  /** All labels of the fulfilment: core takes them for the whole set. */
  labels: CoreLabel[]
  /** The labels as they are. */
  before: CoreLabel[]
}

/** What is known of a correction before anything is written. */
export type PlannedCorrection = {
  tracker_id: string
  order_id: string
  courier: string
  from: string
  to: string
  /** The number does not look like the courier's; it is taken all the same. */
  warning: string | null
  /** null: the tracker has the number already. */
  plan: NumberCorrectionPlan | null
}
