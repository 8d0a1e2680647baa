export type DocumentLine = {
  sku: string | null
  title: string
  quantity: number
  unit: string
}
