/** One change of how many of a carton a location has. */
export type CartonStockMove = {
  carton_id: string
  location_id: string
  /**
   * `count` sets what is on hand, `receive` adds to it, `reserve` promises
   * cartons to a plan, `free` takes the promise back, `use` takes promised
   * cartons away.
   */
  kind: "count" | "receive" | "reserve" | "free" | "use"
  /** Cartons: from 1, of a count from 0. */
  quantity: number
  /**
   * Names the one thing that moves them, as `plan:opln_1`. It counts once per
   * carton and location, also after it was undone by another move: what may
   * be tried again names the try in it.
   */
  cause: string
  actor: string
  /**
   * Of `free` and `use`: the cause of the reserve that they end. Where it was
   * never written, because nobody had counted the carton, `free` changes
   * nothing and `use` lowers what is on hand alone.
   */
  reserved_by?: string
}
