/** What makes two units of a plan or parcel the same goods to a packer. */
export const goodKey = ({
  sku,
  title,
}: {
  sku: string | null
  title: string
}) => sku ?? title
