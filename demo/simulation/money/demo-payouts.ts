/** Payouts of the demo's gateway, by what is odd about them. */
export const demoPayouts = {
  /** Arrives twice at the bank: B05. */
  main: "po_demo_1",
  /** Never arrives: B01. */
  missing: "po_demo_2",
  /** Arrives short: B02. */
  short: "po_demo_3",
  /** Is not what its rows come to: B08. */
  off: "po_demo_4",
  /** Takes from the bank what refunds cost: B09. */
  negative: "po_demo_5",
  singapore: "po_demo_6",
  kuwait: "po_demo_7",
} as const
