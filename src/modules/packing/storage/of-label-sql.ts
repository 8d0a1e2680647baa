/**
 * Condition for `packing_parcel`: a box, or those that share its label. Both
 * its parameters are the box's id.
 */
export const ofLabelSql = `("id" = ? or "consignment_key" = (
  select "consignment_key" from "packing_parcel" where "id" = ?))`
