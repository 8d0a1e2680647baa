export type DocumentParty = {
  name: string
  address: string[]
  phone?: string | null
  email?: string | null
}
