/** What a file is read into otherwise than its suite expects, and why that is right. At most 3 in 100 of those compared. */
export const excused: Readonly<Record<string, string>> = {}
