/** The system's short word for what went wrong with a file (`ENOENT`), or undefined for any other error. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

const denied: ReadonlySet<string | undefined> = new Set(['EROFS', 'EACCES', 'EPERM'])

/** Whether a file could not be written because its folder may only be read. */
export function isReadOnly(error: unknown): boolean {
  return denied.has(errorCode(error))
}
