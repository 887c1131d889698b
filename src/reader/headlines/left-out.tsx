/** How many stories of a list could not be read. */
export function LeftOut({ count }: { count: number }) {
  if (count === 0) return null
  return <p className="notice">{count === 1 ? 'One story is' : `${count} stories are`} damaged and not shown here.</p>
}
