export type DocumentOrder = { display_id: number; placed_at: string }
