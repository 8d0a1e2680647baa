import { useState } from "react"
import { useParams } from "react-router-dom"
import type { SupplierResponse } from "../../../src/types/replenishment/suppliers"
import { useReplenishment } from "../../api/use-replenishment"
import { Answered } from "../parts/answered"
import { LeadTimeRecord } from "./lead-time-record"
import { SupplierEditor } from "./supplier-editor"
import { SupplierHead } from "./supplier-head"
import { SupplierItems } from "./supplier-items"

/** A supplier: its terms, what it sells, and how it delivered. */
export const SupplierPage = () => {
  const { id = "" } = useParams()
  const [isEditing, setEditing] = useState(false)
  const answer = useReplenishment<SupplierResponse>(`suppliers/${id}`)
  return (
    <Answered answer={answer} height={320}>
      {({ supplier }) => (
        <div className="flex flex-col gap-y-3">
          <SupplierHead
            supplier={supplier}
            edit={() => setEditing(!isEditing)}
          />
          {isEditing && (
            <SupplierEditor
              supplier={supplier}
              close={() => setEditing(false)}
              saved={() => setEditing(false)}
            />
          )}
          <LeadTimeRecord supplier={supplier} />
          <SupplierItems supplier={supplier} />
        </div>
      )}
    </Answered>
  )
}
