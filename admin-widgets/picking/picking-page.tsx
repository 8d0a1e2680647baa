import { useSearchParams } from "react-router-dom"
import { BatchList } from "./batch-list"
import { BatchView } from "./batch-view"

/** The batches, or the one that is being picked (`?batch=`). */
export const PickingPage = () => {
  const [search, setSearch] = useSearchParams()
  const open = (id: string | null) => setSearch(id ? { batch: id } : {})
  const id = search.get("batch")
  return id ? (
    <BatchView id={id} leave={() => open(null)} />
  ) : (
    <BatchList open={open} />
  )
}
