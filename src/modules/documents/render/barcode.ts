/** What a bar code says, and how: GS1-128 puts the AI in parentheses. */
export type Barcode = { symbology: "code128" | "gs1-128"; text: string }
