/** The address asked for, or, when another story has it, the same with the first free of `-2`, `-3`, … */
export function freePath(wanted: string, isTaken: (path: string) => boolean): string {
  if (!isTaken(wanted)) return wanted
  let number = 2
  while (isTaken(`${wanted}-${number}`)) number += 1
  return `${wanted}-${number}`
}
