import type sharp from 'sharp'

/** What draws pictures. It takes a twentieth of a second to load, and most builds have nothing new to draw. */
export async function loadSharp(): Promise<typeof sharp> {
  return (await import('sharp')).default
}
