/** What a vendor answers, as JSON. */
export type VendorAnswer = { status: number; body: object }
